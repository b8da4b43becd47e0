/** Those who wait for a signal. */
interface Waiting {
  readonly callbacks: Set<() => void>;
  readonly tell: () => void;
}

const all = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls back when the signal is aborted, until the returned function is called. However many wait, the signal has one listener:
 * Node warns of a leak at the eleventh, and one signal may well end hundreds of calls.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const waiting = all.get(signal) ?? listen(signal);
  waiting.callbacks.add(callback);
  return () => {
    waiting.callbacks.delete(callback);
    if (waiting.callbacks.size > 0 || all.get(signal) !== waiting) return;
    all.delete(signal);
    signal.removeEventListener('abort', waiting.tell);
  };
}

function listen(signal: AbortSignal): Waiting {
  const callbacks = new Set<() => void>();
  const tell = () => {
    // In the order in which they came; each leaves as it is called.
    for (const callback of [...callbacks]) callback();
  };
  const waiting = { callbacks, tell };
  all.set(signal, waiting);
  signal.addEventListener('abort', tell);
  return waiting;
}
