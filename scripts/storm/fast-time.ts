/** Loaded before the command line: its clock runs twenty times as fast, or most of a storm would be back-off. */
const speed = 20;
const { now } = Date;
const start = now();
Date.now = () => start + (now() - start) * speed;

const { setTimeout } = globalThis;
globalThis.setTimeout = Object.assign(
  (callback: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) =>
    setTimeout(callback, milliseconds / speed, ...args),
  setTimeout,
);
