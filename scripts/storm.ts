/**
 * `npm run storm`: 20,000 creates, 64 at a time, through a service that spoils 30 % of the attempts in every way it knows.
 * Ends in 0 when each create has exactly one order and every error's outcome was true.
 */
import { parseArgs } from 'node:util';
import { storm } from './storm/storm.js';

const { values } = parseArgs({
  options: {
    creates: { type: 'string', default: '20000' },
    concurrency: { type: 'string', default: '64' },
    rate: { type: 'string', default: '0.3' },
    seed: { type: 'string', default: '1' },
  },
});
const figures = await storm({
  creates: Number(values.creates),
  concurrency: Number(values.concurrency),
  rate: Number(values.rate),
  seed: Number(values.seed),
  onProgress: (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${values.creates}`);
  },
});

const { creates, attempts, faults, failures, orders, lost, doubled, untrue, elapsed } = figures;
const spoilt = Object.values(faults).reduce((sum, count) => sum + count, 0);
console.log(`
creates             ${creates}
attempts            ${attempts}, of which ${spoilt} spoilt (${((100 * spoilt) / attempts).toFixed(1)} %)
calls that failed   not-sent ${failures['not-sent']}, rejected ${failures.rejected}, unknown ${failures.unknown}
orders held         ${orders}
lost                ${lost.length}
doubled             ${doubled.length}
untrue outcomes     ${untrue.length}
time                ${(elapsed / 1000).toFixed(1)} s

spoilt attempts by kind`);
for (const [kind, count] of Object.entries(faults)) console.log(`  ${kind.padEnd(24)}${count}`);
for (const each of [...lost, ...doubled, ...untrue].slice(0, 20)) console.log(`! ${each}`);
process.exitCode = lost.length + doubled.length + untrue.length === 0 && orders === creates ? 0 : 1;
