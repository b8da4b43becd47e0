import type { Io } from '../io.js';

export interface Progress {
  /** Shows how far the run has come. */
  readonly show: (done: number) => void;
  readonly end: () => void;
}

const width = 30;

/** A bar for people, a line now and then for logs; both with the rate and what remains. */
export function progressOf(io: Pick<Io, 'isTTY' | 'stderr'>, total: number, already: number): Progress {
  const start = performance.now();
  const step = Math.max(1, Math.floor(total / 20));
  let latest = already;
  let shownAt = -Infinity;
  const paceOf = (done: number): string => {
    const minutes = (performance.now() - start) / 60_000;
    const rate = (done - already) / minutes;
    if (done === already || minutes === 0) return '';
    const left = (total - done) / rate;
    return `, ${Math.round(rate)} a minute${done < total ? `, ${inWords(left)} left` : ''}`;
  };
  const bar = (done: number): string => {
    const filled = total === 0 ? width : Math.floor((width * done) / total);
    return `\r\u001b[K[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${done} of ${total}${paceOf(done)}`;
  };
  return {
    show(done) {
      latest = done;
      const now = performance.now();
      // A terminal takes its time, and so does its reader.
      const isDue = io.isTTY
        ? now - shownAt >= 100 || done === total
        : done % step === 0 || done === total || now - shownAt >= 60_000;
      if (!isDue) return;
      shownAt = now;
      io.stderr(io.isTTY ? bar(done) : `${done} of ${total}${paceOf(done)}\n`);
    },
    end() {
      if (io.isTTY) io.stderr(`${bar(latest)}\n`);
    },
  };
}

/** @param minutes how long it takes */
function inWords(minutes: number): string {
  if (minutes < 1) return 'less than a minute';
  const whole = Math.round(minutes);
  return whole < 120 ? `${whole} min` : `${Math.round(whole / 60)} h`;
}
