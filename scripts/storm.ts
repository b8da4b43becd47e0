/**
 * `npm run storm`: everything that can befall purchases, and then a count of what was bought.
 *
 * - 20,000 creates, 64 at a time, through a service that spoils 30 % of the attempts in every way it knows, and a gateway that
 *   answers in its place.
 * - 3,000 carts, and 400 subscriptions that are changed again and again, through the same, by programs that are killed and go on
 *   from the cart that they have written down.
 * - A file of 3,000 orders through the same, by the command line: rehearsed elsewhere, killed, interrupted, started twice and
 *   frozen, 80 times in all, while days pass.
 * - 600 purchases in a queue, placed by the workers of docs/workers.md through the same: killed, frozen, sent to a wrong
 *   address, and with their Redis lost, 40 times in all. Needs redis-server, and says so where there is none.
 *
 * Ends in 0 when each has exactly one order, every error's outcome was true, and so was all that the runs said and wrote.
 */
import { parseArgs } from 'node:util';
import { changesStorm } from './storm/changes-storm.js';
import { journalStorm } from './storm/journal-storm.js';
import { storm } from './storm/storm.js';
import { workersStorm } from './storm/workers-storm.js';
import { hasRedis } from '../test/workers/support/redis.js';

const { values } = parseArgs({
  options: {
    creates: { type: 'string', default: '20000' },
    concurrency: { type: 'string', default: '64' },
    carts: { type: 'string', default: '3000' },
    subscriptions: { type: 'string', default: '400' },
    lines: { type: 'string', default: '3000' },
    mishaps: { type: 'string', default: '80' },
    purchases: { type: 'string', default: '600' },
    workers: { type: 'string', default: '3' },
    'worker-mishaps': { type: 'string', default: '40' },
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
const { failures, steps } = calls;
console.log(`
creates             ${calls.creates}, of which ${calls.reused} under the request id of another order first
attempts            ${attemptsOf(calls)}
calls that failed   not-sent ${failures['not-sent']}, rejected ${failures.rejected}, unknown ${failures.unknown}
next steps          repeat ${steps.repeat}, refused ${steps.refused}, stop ${steps.stop}, look ${steps.look}, of which ${calls.found} found the order`);
showEnd(calls);

const walks = await changesStorm({
  carts: Number(values.carts),
  subscriptions: Number(values.subscriptions),
  concurrency: Number(values.concurrency),
  rate,
  seed,
  onProgress: progressOf(String(Number(values.carts) + Number(values.subscriptions))),
});
console.log(`
carts               ${walks.carts}, of which ${walks.shared} were checked out by two programs at once
changes             ${walks.changes}, of ${walks.subscriptions} subscriptions
programs killed     ${walks.killed}
attempts            ${attemptsOf(walks)}
calls that failed   not-sent ${walks.failures['not-sent']}, rejected ${walks.failures.rejected}, unknown ${walks.failures.unknown}`);
showEnd(walks);

const journal = await journalStorm({
  lines: Number(values.lines),
  mishaps: Number(values.mishaps),
  rate,
  seed,
  onProgress: progressOf(values.lines),
});
const { fates, mishaps } = journal;
console.log(`
lines               ${fates.placed} to be placed, ${fates.refused} refused, ${fates.invalid} not valid
runs                ${journal.runs}; ${journal.audits} summaries compared with what the service held
mishaps             killed ${mishaps.killed} (${journal.torn} with half a line in the journal), interrupted ${mishaps.interrupted}, a second run ${mishaps['a second run']}, frozen ${mishaps.frozen}
runs kept out       ${journal.keptOut}, and ${journal.overtaken} lost the file to another
other name spaces   ${journal.hasNameSpaces ? 'yes' : 'left out: unshare does not work here'}
time that passed    ${(journal.passed / 3_600_000).toFixed(1)} h; ${journal.settled} lines settled by hand
attempts            ${attemptsOf(journal)}`);
showEnd(journal);

const queue = hasRedis
  ? await workersStorm({
      purchases: Number(values.purchases),
      workers: Number(values.workers),
      mishaps: Number(values['worker-mishaps']),
      rate,
      seed,
      onProgress: progressOf(values.purchases),
    })
  : undefined;
if (queue) {
  const { states, mishaps: befell } = queue;
  console.log(`
purchases           ${queue.purchases}: placed ${states.placed}, found ${states.found}, refused ${states.refused}, open ${states.open}, given up ${states['given up']}
mishaps             killed ${befell.killed}, frozen ${befell.frozen}, Redis lost ${befell['Redis lost']}, a wrong address ${befell['a wrong address']}; ${queue.restarts} workers ended by themselves
attempts            ${attemptsOf(queue)}`);
  showEnd(queue);
} else console.log('\nThe storm of workers is left out: there is no redis-server.');

const wrong = [calls, walks, journal, ...(queue ? [queue] : [])].flatMap(({ lost, doubled, untrue }) => [
  ...lost,
  ...doubled,
  ...untrue,
]);
for (const each of wrong.slice(0, 20)) console.log(`! ${each}`);
process.exitCode = wrong.length === 0 && calls.orders === calls.creates ? 0 : 1;

type Attempts = Pick<typeof calls, 'attempts' | 'faults' | 'interferences'>;
type End = Pick<
  typeof calls,
  'orders' | 'lost' | 'doubled' | 'untrue' | 'faults' | 'interferences' | 'elapsed'
>;

function attemptsOf({ attempts, faults, interferences }: Attempts): string {
  const spoilt = [...Object.values(faults), ...Object.values(interferences)].reduce(
    (sum, count) => sum + count,
    0,
  );
  return `${attempts}, of which ${spoilt} spoilt (${((100 * spoilt) / attempts).toFixed(1)} %)`;
}

function showEnd({ orders, lost, doubled, untrue, faults, interferences, elapsed }: End): void {
  console.log(`orders held         ${orders}
lost                ${lost.length}
doubled             ${doubled.length}
untrue              ${untrue.length}
time                ${(elapsed / 1000).toFixed(1)} s

spoilt attempts by kind: the service, and the gateway before or after the service answers`);
  for (const [kind, count] of [...Object.entries(faults), ...Object.entries(interferences)])
    console.log(`  ${kind.padEnd(36)}${count}`);
}
