/** The person who looks at the customer's orders, and says of open lines what became of them: here, one who knows. */
import type { HeldOrder } from '../../src/sandbox/index.js';
import { readLines } from './left-files.js';

/**
 * What to say of the lines whose results ask for it.
 *
 * @param askedAs gives the request id that the command sent, of one that the service got
 * @returns values of `--settle`
 */
export function settlements(
  file: string,
  orders: readonly HeldOrder[],
  askedAs: (requestId: string) => string,
): string[] {
  const results = readLines(`${file}.results.jsonl`);
  const taken = new Set(results.map(({ orderId }) => orderId));
  return results.flatMap(({ line, state, reason, requestId }) => {
    if (state !== 'open' || !String(reason).includes('--settle')) return [];
    const mine = orders.find(
      ({ order, requestId: sent }) => askedAs(sent) === requestId && !taken.has(order.id),
    );
    return [`${String(line)}=${mine?.order.id ?? 'not-placed'}`];
  });
}
