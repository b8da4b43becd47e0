/** A clock for clients of a storm: waits pass twenty times as fast, or most of it would be back-off. */
import type { Clock } from '../../src/index.js';

export const speed = 20;
const begin = Date.now();

export const fastClock: Clock = {
  now: () => begin + (Date.now() - begin) * speed,
  schedule(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds / speed);
    return () => {
      clearTimeout(timer);
    };
  },
};
