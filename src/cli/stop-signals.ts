const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];

/**
 * In milliseconds. `npx` passes on a Ctrl+C that the terminal has already sent to its child, so that one keypress comes
 * twice; nobody presses twice that fast.
 */
const sameKeypress = 150;

/** Calls back each time the process is asked to end, and gives what takes the callback away again. */
export function onStopSignal(callback: (signal: NodeJS.Signals) => void): () => void {
  let last = { signal: '', at: Number.NEGATIVE_INFINITY };
  const listener = (signal: NodeJS.Signals): void => {
    const at = performance.now();
    const isEcho = signal === last.signal && at - last.at < sameKeypress;
    last = { signal, at };
    if (!isEcho) callback(signal);
  };
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
