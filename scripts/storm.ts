/**
 * `npm run storm`: 20,000 creates, 64 at a time, through a service that spoils 30 % of the attempts in every way it knows. Then
 * a file of 3,000 orders through the same service, by the command line, which is killed 60 times on the way.
 * Ends in 0 when each has exactly one order, every error's outcome was true, and so was the journal.
 */
import { parseArgs } from 'node:util';
import { journalStorm } from './storm/journal-storm.js';
import { storm } from './storm/storm.js';

const { values } = parseArgs({
  options: {
    creates: { type: 'string', default: '20000' },
    concurrency: { type: 'string', default: '64' },
    lines: { type: 'string', default: '3000' },
    kills: { type: 'string', default: '60' },
    rate: { type: 'string', default: '0.3' },
    seed: { type: 'string', default: '1' },
  },
});
const [rate, seed] = [Number(values.rate), Number(values.seed)];
const progressOf = (total: string) => (done: number) => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total}`);
};

const calls = await storm({
  creates: Number(values.creates),
  concurrency: Number(values.concurrency),
  rate,
  seed,
  onProgress: progressOf(values.creates),
});
const { failures } = calls;
console.log(`
creates             ${calls.creates}
attempts            ${attemptsOf(calls)}
calls that failed   not-sent ${failures['not-sent']}, rejected ${failures.rejected}, unknown ${failures.unknown}`);
showEnd(calls);

const journal = await journalStorm({
  lines: Number(values.lines),
  kills: Number(values.kills),
  rate,
  seed,
  onProgress: progressOf(values.lines),
});
const { fates } = journal;
console.log(`
lines               ${fates.placed} to be placed, ${fates.refused} refused, ${fates.invalid} not valid
runs                ${journal.runs}, of which ${journal.kills} killed, ${journal.torn} with half a line in the journal
attempts            ${attemptsOf(journal)}`);
showEnd(journal);

const wrong = [calls, journal].flatMap(({ lost, doubled, untrue }) => [...lost, ...doubled, ...untrue]);
for (const each of wrong.slice(0, 20)) console.log(`! ${each}`);
process.exitCode =
  wrong.length === 0 && calls.orders === calls.creates && journal.orders === fates.placed ? 0 : 1;

type Attempts = Pick<typeof calls, 'attempts' | 'faults'>;
type End = Pick<typeof calls, 'orders' | 'lost' | 'doubled' | 'untrue' | 'faults' | 'elapsed'>;

function attemptsOf({ attempts, faults }: Attempts): string {
  const spoilt = Object.values(faults).reduce((sum, count) => sum + count, 0);
  return `${attempts}, of which ${spoilt} spoilt (${((100 * spoilt) / attempts).toFixed(1)} %)`;
}

function showEnd({ orders, lost, doubled, untrue, faults, elapsed }: End): void {
  console.log(`orders held         ${orders}
lost                ${lost.length}
doubled             ${doubled.length}
untrue              ${untrue.length}
time                ${(elapsed / 1000).toFixed(1)} s

spoilt attempts by kind`);
  for (const [kind, count] of Object.entries(faults)) console.log(`  ${kind.padEnd(24)}${count}`);
}
