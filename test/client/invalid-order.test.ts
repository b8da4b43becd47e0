import { describe, expect, test } from 'vitest';
import { InvalidOrderError, type NewOrder } from '../../src/index.js';
import { customerId, failureOf, fetchThat, ok, ordersWith } from './world.js';

const offerId = '84A03D81-6B37-4D66-8D4A-FAEA24541538';

async function faultsOf(order: unknown, customer = customerId): Promise<string[]> {
  const { fetch, seen } = fetchThat(ok());
  // Callers without types pass anything.
  const error = await failureOf(ordersWith({ fetch }, customer).create(order as NewOrder));
  expect(seen).toEqual([]);
  if (!(error instanceof InvalidOrderError)) throw error;
  expect(error).toMatchObject({ name: 'InvalidOrderError', outcome: 'not-sent', attempts: 0 });
  return error.faults.map(({ path, keyword }) => `${path} ${keyword}`);
}

describe('an order that can not be right is not sent', () => {
  test.each([
    ['no order', undefined, [' type']],
    ['null', null, [' type']],
    ['a list', [], [' type']],
    ['no line items', {}, ['/lineItems required']],
    ['empty line items', { lineItems: [] }, ['/lineItems minItems']],
    ['an item that is no object', { lineItems: [null] }, ['/lineItems/0 type']],
    ['an item that is no object beside one', { lineItems: [{ offerId }, null] }, ['/lineItems/1 type']],
    [
      'a second item that is no object',
      { lineItems: [{ offerId, lineItemNumber: 0 }, null] },
      ['/lineItems/1 type'],
    ],
    ['an empty offer id', { lineItems: [{ offerId: '' }] }, ['/lineItems/0/offerId minLength']],
    ['quantity 0', { lineItems: [{ offerId, quantity: 0 }] }, ['/lineItems/0/quantity minimum']],
    ['quantity 1.5', { lineItems: [{ offerId, quantity: 1.5 }] }, ['/lineItems/0/quantity type']],
    ['quantity "5"', { lineItems: [{ offerId, quantity: '5' }] }, ['/lineItems/0/quantity type']],
    [
      'quantity not a number',
      { lineItems: [{ offerId, quantity: Number.NaN }] },
      ['/lineItems/0/quantity type'],
    ],
    [
      'a parent subscription',
      { lineItems: [{ offerId, parentSubscriptionId: customerId }] },
      ['/lineItems/0/parentSubscriptionId refused'],
    ],
    ['a read-only member', { id: 'x', lineItems: [{ offerId }] }, ['/id readOnly']],
    [
      'a read-only member of an item',
      { lineItems: [{ offerId, links: {} }] },
      ['/lineItems/0/links readOnly'],
    ],
    [
      'a customer that is no GUID',
      { referenceCustomerId: 'x', lineItems: [{ offerId }] },
      ['/referenceCustomerId format'],
    ],
    [
      "another customer's id",
      { referenceCustomerId: offerId, lineItems: [{ offerId }] },
      ['/referenceCustomerId customer'],
    ],
    [
      'a number twice',
      {
        lineItems: [
          { offerId, lineItemNumber: 0 },
          { offerId, lineItemNumber: 0 },
        ],
      },
      ['/lineItems/1/lineItemNumber lineItemNumbers'],
    ],
    [
      'a number out of range',
      { lineItems: [{ offerId, lineItemNumber: 1 }] },
      ['/lineItems/0/lineItemNumber lineItemNumbers'],
    ],
    [
      'a gap in the numbers',
      {
        lineItems: [
          { offerId, lineItemNumber: 0 },
          { offerId, lineItemNumber: 2 },
        ],
      },
      ['/lineItems/1/lineItemNumber lineItemNumbers'],
    ],
    [
      'six partners on record',
      { lineItems: [{ offerId, additionalPartnerIdsOnRecord: ['1', '2', '3', '4', '5', '6'] }] },
      ['/lineItems/0/additionalPartnerIdsOnRecord maxItems'],
    ],
    [
      'a currency in lower case',
      { currencyCode: 'usd', lineItems: [{ offerId }] },
      ['/currencyCode pattern'],
    ],
    [
      'a context value that is no string',
      { lineItems: [{ offerId, provisioningContext: { scope: 1 } }] },
      ['/lineItems/0/provisioningContext/scope type'],
    ],
    [
      'a bad renewal term',
      { lineItems: [{ offerId, renewsTo: { termDuration: 'a year' } }] },
      ['/lineItems/0/renewsTo/termDuration pattern'],
    ],
  ])('%s', async (_name, order, faults) => {
    expect(await faultsOf(order)).toEqual(faults);
  });

  test.each(['', 'x', '..', 'a/b', `${customerId}/`, `{${customerId}}`, ` ${customerId}`])(
    'customer id %j',
    async (id) => {
      expect(await faultsOf({ lineItems: [{ offerId }] }, id)).toEqual(['/referenceCustomerId format']);
    },
  );

  test('and all of its faults are named at once', async () => {
    const order = { referenceCustomerId: 'x', lineItems: [{ quantity: 0 }, { offerId, lineItemNumber: 7 }] };
    expect((await faultsOf(order)).sort()).toEqual([
      '/lineItems/0/offerId required',
      '/lineItems/0/quantity minimum',
      '/lineItems/1/lineItemNumber lineItemNumbers',
      '/referenceCustomerId format',
    ]);
  });

  test('and the message says where and what, for the first five faults', async () => {
    const lineItems = Array.from({ length: 7 }, () => ({ offerId, quantity: 0 }));
    const error = await failureOf(ordersWith({}).create({ lineItems }));
    expect(error.message).toBe(
      'The order was not sent: /lineItems/0/quantity must be at least 1, not 0; /lineItems/1/quantity must be at least 1, not 0; ' +
        '/lineItems/2/quantity must be at least 1, not 0; /lineItems/3/quantity must be at least 1, not 0; ' +
        '/lineItems/4/quantity must be at least 1, not 0; and 2 more, see faults.',
    );
  });

  test('and five faults are all named, with no more to see', async () => {
    const lineItems = Array.from({ length: 5 }, () => ({ offerId, quantity: 0 }));
    const error = await failureOf(ordersWith({}).create({ lineItems }));
    expect(error.message).toMatch(/\/lineItems\/4\/quantity must be at least 1, not 0\.$/);
  });

  test('and a customer that can not be meant is named with where it came from', async () => {
    const lineItems = [{ offerId }];
    expect((await failureOf(ordersWith({}, 'contoso').create({ lineItems }))).message).toBe(
      'The order was not sent: /referenceCustomerId must be a GUID, 8-4-4-4-12 hexadecimal digits: the given customer id is not one.',
    );
    expect(
      (await failureOf(ordersWith({}).create({ referenceCustomerId: offerId, lineItems }))).message,
    ).toBe(
      `The order was not sent: /referenceCustomerId names another customer than the one whose orders these are, '${customerId}'.`,
    );
  });

  test('and what JSON has no word for is named', async () => {
    const order = { lineItems: [{ offerId, later: 1n }] };
    const options = { unknownMembers: 'send' } as const;
    expect((await failureOf(ordersWith({}).create(order, options))).message).toMatch(
      /^The order was not sent: the order can't be written as JSON \(.*BigInt.*\)\.$/,
    );
  });

  test('and a fault of the whole order is said of the order', async () => {
    const error = await failureOf(ordersWith({}).create(JSON.parse('7') as NewOrder));
    expect(error.message).toBe('The order was not sent: the order must be an object, not 7.');
  });
});

test('members that an object inherits are neither checked nor sent', async () => {
  const { fetch, seen } = fetchThat(ok());
  const purchaseCommitment = Object.create({ amount: 'much' }) as object;
  await ordersWith({ fetch }).create({ lineItems: [{ offerId, purchaseCommitment }] });
  expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({ lineItems: [{ offerId, purchaseCommitment: {} }] });
});
