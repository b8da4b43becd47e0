import { eachLine } from './each-line.js';
import { parseEntry } from './journal-entry.js';

/**
 * The orders that lines of this file are known to have, of the customers whose orders are looked at: none of them can be what
 * became of another line.
 */
export interface KnownOrders {
  /** The ids of a customer's orders. */
  readonly idsOf: (customerId: string) => readonly string[];
  /** The line that has an order, and whether only a look gave it that order. */
  readonly ownerOf: (customerId: string, orderId: string) => Owner | undefined;
  readonly add: (customerId: string, orderId: string, owner: Owner) => void;
}

export interface Owner {
  readonly line: number;
  readonly byLook: boolean;
}

/** @param customers whose orders are looked at; those of others are not kept */
export async function readKnownOrders(journal: string, customers: Iterable<string>): Promise<KnownOrders> {
  const byCustomer = new Map([...customers].map((id) => [id.toLowerCase(), new Map<string, Owner>()]));
  const add = (customerId: string, orderId: string, owner: Owner): void => {
    byCustomer.get(customerId.toLowerCase())?.set(orderId, owner);
  };
  if (byCustomer.size > 0) {
    await eachLine(journal, ({ bytes }) => {
      if (!bytes.includes('"placed"')) return;
      const entry = parseEntry(bytes.toString());
      if (!entry || !('line' in entry) || entry.state !== 'placed') return;
      const { line, orderId, customerId, by } = entry;
      const owner = { line, byLook: by === 'look' };
      // Journals of 0.1.0 don't name the customer.
      const whose = customerId === undefined ? byCustomer.keys() : [customerId];
      for (const each of whose) add(each, orderId, owner);
    });
  }
  return {
    idsOf: (customerId) => [...(byCustomer.get(customerId.toLowerCase())?.keys() ?? [])],
    ownerOf: (customerId, orderId) => byCustomer.get(customerId.toLowerCase())?.get(orderId),
    add,
  };
}
