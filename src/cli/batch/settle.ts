import { isPartnerCenterError, type Order, type PartnerCenter } from '../../index.js';
import { UsageError } from '../io.js';
import type { Journal } from './journal.js';
import { readKnownOrders } from './known-orders.js';
import { placed } from './look.js';
import type { OrderFile } from './order-file.js';

/** What a person says of an open line. */
export interface Settlement {
  readonly line: number;
  /** `undefined`: it was not placed. */
  readonly orderId: string | undefined;
}

/** @throws {UsageError} */
export function settlementsFrom(values: readonly string[]): Settlement[] {
  return values.map((value) => {
    const [, number = '', what = ''] = /^(\d{1,15})=(.+)$/s.exec(value) ?? [];
    const line = Number(number);
    if (line < 1)
      throw new UsageError(
        `--settle takes LINE=ORDER-ID or LINE=not-placed, such as 17=not-placed; it is '${value}'.`,
      );
    return { line, orderId: what === 'not-placed' ? undefined : what };
  });
}

export interface SettleOptions {
  readonly partnerCenter: PartnerCenter;
  readonly file: OrderFile;
  readonly journal: Journal;
  readonly say: (text: string) => void;
}

/**
 * Closes open lines by what a person has found. An order must be there, must hold what the line orders, and must not be
 * another line's. Sends no order.
 *
 * @throws {UsageError} at the first that can't be; those before it are written down
 */
export async function settle(
  settlements: readonly Settlement[],
  { partnerCenter, file, journal, say }: SettleOptions,
): Promise<void> {
  for (const { line, orderId } of settlements) {
    const pending = journal.pending.get(line);
    if (!pending?.isOpen) throw new UsageError(`Line ${line} is not open, so there is nothing to settle.`);
    const { hash, customerId, order } = file.read(line);
    const step = { line, hash, requestId: pending.requestId };
    if (orderId === undefined) {
      const reason = 'settled by hand as not placed';
      journal.write({ ...step, state: 'left', reason, by: 'hand' });
      say(`Line ${line} is settled as not placed; the next run sends it.\n`);
      continue;
    }
    const known = await readKnownOrders(journal.path, [customerId]);
    const owner = known.ownerOf(customerId, orderId);
    if (owner) throw new UsageError(`Order ${orderId} belongs to line ${owner.line}.`);
    const there = await orderBy(partnerCenter, customerId, orderId);
    if (!hasItemsOf(there, order.lineItems))
      throw new UsageError(`Order ${orderId} does not contain what line ${line} orders.`);
    journal.write({ ...step, state: 'placed', ...placed(customerId, there), by: 'hand' });
    say(`Line ${line} is settled as placed: order ${orderId}.\n`);
  }
}

async function orderBy(partnerCenter: PartnerCenter, customerId: string, orderId: string): Promise<Order> {
  try {
    return await partnerCenter.customers.byId(customerId).orders.byId(orderId).get();
  } catch (error) {
    if (!isPartnerCenterError(error)) throw error;
    throw new UsageError(`Order ${orderId} can't be read, so its line is not settled. ${error.message}`);
  }
}

interface Item {
  readonly offerId: string;
  readonly quantity?: number | undefined;
}

/** Whether an order has each offer in its quantity, and no other. Whatever else differs is for the person to judge. */
function hasItemsOf(there: Order, meant: readonly Item[]): boolean {
  const left = [...there.lineItems];
  for (const { offerId, quantity } of meant) {
    const index = left.findIndex(
      (each) =>
        each.offerId.toLowerCase() === offerId.toLowerCase() &&
        (quantity === undefined || each.quantity === undefined || each.quantity === quantity),
    );
    if (index < 0) return false;
    left.splice(index, 1);
  }
  return left.length === 0;
}
