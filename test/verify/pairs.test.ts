/** Servers with two faults at once: neither hides the other. */
import { describe, expect, test } from 'vitest';
import { verify } from '../../src/verify/index.js';
import { gallery } from './gallery/index.js';
import { withBoth } from './gallery/spoil.js';
import { server } from './support.js';

const named = (name: string) => {
  const found = gallery.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no server "${name}" in the gallery.`);
  return found;
};

/** In each pair faults that could well hide one another. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['no creation date', 'the quantity is always 1'],
  ['no id', 'the last line item is lost'],
  ['200 for a created order', 'another MS-RequestId than was sent'],
  ['null is refused', 'PascalCase is refused'],
  ['a quantity of 0 is taken', 'a quantity with a fraction is rounded'],
  ['a quantity of 0 is taken', 'the same MS-RequestId buys again'],
  ['a repeat is a duplicate for ever', 'the reseller is lost'],
  ['a repeat is in progress for ever', 'an order without a token'],
  ['no MS-CorrelationId on a created order', 'the term is lost'],
  ['an order without referenceCustomerId is refused', 'a repeat is a duplicate for ever'],
  ['the billing cycle as a number', 'one more than was ordered'],
  ['a subscription that is no GUID', 'another offer than was ordered'],
  ['listOrders: every order comes twice', 'listOrders: the first line item of each order only'],
  ['getOrder: quantity changes', 'getOrder: termDuration is lost'],
  ['getOrder: an add-on is not shown', 'getOrder: friendlyName changes'],
  ['listOrders: quantity changes', 'listOrders: billingType finds nothing'],
  [
    'updateSubscription: a new name is answered and not kept',
    'updateSubscription: a repeat adds licences again',
  ],
  [
    'updateSubscription: a cancellation is answered and not kept',
    'updateSubscription: a new name adds a licence',
  ],
  ['checkoutCart: a cart is ordered again each time', 'checkoutCart: one licence of each line item'],
];

describe('of a server with two faults both are found:', () => {
  test.each(PAIRS)('%s, and %s', async (one, other) => {
    const [first, second] = [named(one), named(other)];
    const { findings } = await verify({
      server,
      fetch: withBoth(first, second),
      wait: () => Promise.resolve(),
      operations: [...new Set([first, second].map(({ operation = 'createOrder' }) => operation))],
    });
    const checks = findings.map(({ check }) => check);
    expect(checks).toEqual(expect.arrayContaining([first.check, second.check]));
    // Two of one check are two findings, or stand together in one.
    const places = findings.flatMap(({ check, pointer, contract, also }) =>
      check === first.check ? [pointer + contract, ...also.map((each) => each.pointer)] : [],
    );
    if (first.check === second.check) expect(new Set(places).size).toBeGreaterThan(1);
  });
});
