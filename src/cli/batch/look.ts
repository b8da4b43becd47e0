import { isPartnerCenterError, type Order } from '../../index.js';
import type { Pending } from './read-journal.js';
import type { Ending, Run } from './run.js';
import { subscriptionsOf } from './subscriptions.js';

/**
 * How long an open order may be sent again without a look, in milliseconds: an hour. No source says how long the service
 * remembers an `MS-RequestId`, after which a repeat would be another purchase. An hour is far more than the repeats of one
 * run take, and far less than any store of such ids that is worth having would keep them. It counts from the first time that the
 * id was sent, whatever was found out since: a repeat need not make the service remember for longer.
 */
const longestRepeat = 60 * 60_000;

/**
 * Whether an open order must be looked for before anything else is done with it: it was first sent too long ago or at an unknown
 * time, or the service has refused it since, and would again.
 */
export const needsLook = (pending: Pending): boolean =>
  pending.isOpen && (pending.refusal !== undefined || isOld(pending));

/** Whether the service may have forgotten the request id, so that a repeat could be another purchase. */
export function isOld({ idSent, lastSent }: Pending, now = Date.now()): boolean {
  // A clock that was set back tells no age either.
  return idSent === undefined || lastSent === undefined || now < lastSent || now - idSent > longestRepeat;
}

/**
 * Looks whether the order of a line is among the customer's, and writes down what that says. A line of which it says that
 * nothing was placed is as if it had never been sent.
 *
 * @throws {JournalError}
 */
export async function look(run: Run, line: number, pending: Pending): Promise<Ending> {
  const { journal, file, partnerCenter, known, stop } = run;
  const { requestId, firstSent, lastSent, refusal } = pending;
  const { customerId, order, hash } = file.read(line);
  const step = { line, hash, requestId };
  const stayOpen = (why: string): Ending => {
    journal.write({ ...step, state: 'open', reason: why, refusal });
    return { state: 'open' };
  };
  if (firstSent === undefined || lastSent === undefined)
    return stayOpen(`the journal does not say when it was sent. ${toSettle(line)}`);

  const controller = new AbortController();
  const forget = stop.listen(() => controller.abort());
  try {
    const found = await partnerCenter.customers.byId(customerId).orders.reconcile(order, {
      since: new Date(firstSent),
      sentUntil: new Date(lastSent),
      except: known.idsOf(customerId),
      signal: controller.signal,
    });
    switch (found.state) {
      case 'found': {
        const { id: orderId } = found.order;
        journal.write({ ...step, state: 'placed', ...placed(customerId, found.order), by: 'look' });
        known.add(customerId, orderId, { line, byLook: true });
        return { state: 'closed' };
      }
      case 'ambiguous':
        return stayOpen(
          `it may be order ${found.orders.map(({ id }) => id).join(' or ')}, or it was not placed. ${toSettle(line)}`,
        );
      case 'not-found-yet':
        if (!found.isSure) {
          return stayOpen(
            found.sureAfter.getTime() > Date.now()
              ? `it is not among the customer's orders yet. Run the same command again after ${found.sureAfter.toISOString()}.`
              : `it is not among the customer's orders that the service listed, but the list was not complete. ${toSettle(line)}`,
          );
        }
        if (refusal !== undefined) {
          journal.write({ ...step, state: 'refused', reason: refusal, by: 'look' });
          return { state: 'closed' };
        }
        journal.write({
          ...step,
          state: 'left',
          reason: "the customer's orders show that it was not placed",
          by: 'look',
        });
        return { state: 'left' };
    }
  } catch (error) {
    if (!isPartnerCenterError(error)) throw error;
    return stop.isStopping() ? { state: 'open' } : { state: 'open', trouble: { kind: 'stop', error } };
  } finally {
    forget();
  }
}

const toSettle = (line: number): string =>
  `Check the customer's orders, and then settle the line with --settle ${line}=ORDER-ID or --settle ${line}=not-placed.`;

/** What the journal keeps of an order. */
export const placed = (customerId: string, order: Order) => ({
  orderId: order.id,
  customerId,
  subscriptionIds: subscriptionsOf(order),
});
