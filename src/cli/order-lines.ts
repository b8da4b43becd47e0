import { readFile } from 'node:fs/promises';
import type { NewOrder, PartnerCenter, ValidationError } from '../index.js';
import { hashOf } from './journal.js';

/** One line of a file of orders that can be placed. */
export interface OrderLine {
  /** 1 for the first line of the file. */
  readonly line: number;
  /** Tells whether the line is the same as at another run. */
  readonly hash: string;
  readonly customerId: string;
  readonly order: NewOrder;
}

/** One line that can't. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly faults: readonly string[];
}

export interface OrderLines {
  readonly good: readonly OrderLine[];
  readonly bad: readonly BadLine[];
}

/**
 * Reads a file with an order in each line (JSON Lines). The customer is the order's `referenceCustomerId`, or the one given
 * for all. Blank lines are passed over.
 */
export async function readOrderLines(
  path: string,
  customers: PartnerCenter['customers'],
  commonCustomer: string | undefined,
): Promise<OrderLines> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const good: OrderLine[] = [];
  const bad: BadLine[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const content = raw.trim();
    if (content === '') continue;
    const line = index + 1;
    const read = await readLine(content, customers, commonCustomer);
    if ('faults' in read) bad.push({ line, text: content, faults: read.faults });
    else good.push({ line, hash: hashOf(`${read.customerId} ${content}`), ...read });
  }
  return { good, bad };
}

type Read = Pick<OrderLine, 'customerId' | 'order'> | Pick<BadLine, 'faults'>;

async function readLine(
  text: string,
  customers: PartnerCenter['customers'],
  commonCustomer: string | undefined,
): Promise<Read> {
  let order: unknown;
  try {
    order = JSON.parse(text);
  } catch (error) {
    return { faults: [`is not JSON (${error instanceof Error ? error.message : String(error)})`] };
  }
  const named = customerIn(order) ?? commonCustomer;
  if (named === undefined)
    return { faults: ['names no customer: add referenceCustomerId, or give --customer'] };
  const { orders } = customers.byId(named);
  const faults = await orders.check(order);
  if (faults.length > 0 || !isChecked(order, faults))
    return { faults: faults.map(({ path, message }) => `${path || 'the order'} ${message}`) };
  return { customerId: named, order };
}

const isChecked = (_order: unknown, faults: readonly ValidationError[]): _order is NewOrder =>
  faults.length === 0;

function customerIn(order: unknown): string | undefined {
  if (typeof order !== 'object' || order === null || !('referenceCustomerId' in order)) return undefined;
  return typeof order.referenceCustomerId === 'string' ? order.referenceCustomerId : undefined;
}
