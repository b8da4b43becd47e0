/**
 * Loaded before the command line: time passes twenty times as fast, or most of a storm would be back-off. The calendar doesn't,
 * since one run reads what another has written down; it can be put ahead.
 */
const speed = 20;
const now = performance.now.bind(performance);
performance.now = () => now() * speed;

const { setTimeout, setInterval } = globalThis;
globalThis.setTimeout = Object.assign(
  (callback: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) =>
    setTimeout(callback, milliseconds / speed, ...args),
  setTimeout,
);
globalThis.setInterval = Object.assign(
  (callback: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]) =>
    setInterval(callback, milliseconds / speed, ...args),
  setInterval,
);

const { now: today } = Date;
const ahead = Number(process.env['STORM_AHEAD'] ?? 0);
Date.now = () => today() + ahead;
// Nobody here makes a date of anything else.
globalThis.Date = new Proxy(Date, {
  construct: (target, [first]: unknown[]) =>
    new target(typeof first === 'number' || typeof first === 'string' ? first : Date.now()),
});
