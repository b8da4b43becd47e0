import { describe, expect, it } from 'vitest';
import type { Order } from '../../generated/models.js';
import { operation, type OperationId } from '../../src/openapi/contract.js';
import type { Example } from '../../src/openapi/operation.js';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { validateOrder } from '../../src/validate/index.js';
import { answered, call, contract, doors, eachDoor } from './support.js';
import { isList, recordOf, type JsonValue } from '../../src/openapi/json.js';

function example(name: string): Order {
  const value = contract('components', 'examples', name, 'value');
  if (!isOrder(value)) throw new Error(`${name} is no order`);
  return value;
}

const listOf = (value: JsonValue | undefined): readonly JsonValue[] => (isList(value) ? value : []);

const isOrder = (value: unknown): value is Order => validateOrder(value).valid;

const [licence, reseller, reservation, newCommerce] = [
  example('LicenceOrderResponse'),
  example('IndirectResellerOrderResponse'),
  example('AzureReservationOrderResponse'),
  example('NewCommerceOrderResponse'),
];
const allOrders = [licence, reseller, reservation, newCommerce];

/** A moment after the reservation was placed, long before it is provisioned. */
const stillPending: SandboxOptions = {
  orders: [reservation],
  clock: () => new Date('2018-03-15T22:30:03Z'),
  provisioningMs: 5000,
};

/** A customer with a subscription that ends on the first of August 2023. */
const aligned: SandboxOptions = {
  orders: [
    {
      ...newCommerce,
      id: 'c403d91b21d3',
      lineItems: newCommerce.lineItems.map((line) => ({ ...line, customTermEndDate: '2023-08-01T00:00:00' })),
    },
  ],
  clock: () => new Date('2023-07-10T12:00:00Z'),
};

/** The order of software before one of its line items was cancelled. */
const software = ((): Order => {
  const { client, ...after } = example('PartlyCancelledOrder');
  return { ...after, lineItems: after.lineItems.map((line) => ({ ...line, quantity: 1 })) };
})();

const cartChanged: SandboxOptions = {
  clock: () => new Date('2022-01-14T16:55:58.211Z'),
  newId: (kind) => (kind === 'ticks' ? '4059' : undefined),
};

/** What it takes for the answer to be the contract's own, to the last member. */
const samples: readonly (readonly [OperationId, Readonly<Record<string, SandboxOptions>>])[] = [
  [
    'getOrder',
    {
      newCommerce: { orders: allOrders },
      azureReservation: { orders: allOrders, provisioningMs: 5000 },
      licence: { orders: allOrders },
      indirectReseller: { orders: allOrders },
      withPrices: { orders: allOrders },
    },
  ],
  [
    'listOrders',
    { all: { orders: allOrders }, byBillingType: stillPending, empty: { orders: [licence, newCommerce] } },
  ],
  ['getOrderProvisioningStatus', { newCommerce: { orders: allOrders }, azureReservation: stillPending }],
  [
    'getSubscription',
    { newCommerce: {}, licence: {}, addOn: {}, azure: {}, software: {}, indirectReseller: {} },
  ],
  ['listSubscriptions', { all: {}, byOrder: {}, byReseller: {}, empty: {} }],
  ['updateSubscription', { quantity: {}, nextTerm: {}, cancel: {} }],
  ['listCustomTermEndDates', { monthly: aligned }],
  ['getSubscriptionActivationLinks', { marketplace: {} }],
  ['getRegistrationStatus', { registered: {}, notRegistered: {} }],
  ['getCustomer', { delegated: {}, notDelegated: {} }],
  ['listCustomers', { all: {}, byName: {}, firstPage: {} }],
  ['listAgreementMetadata', { customerAgreement: {} }],
  ['listAgreements', { accepted: {}, none: {} }],
  ['getDirectSignedAgreementStatus', { signed: {} }],
  ['getResellerAgreementStatus', { byPartnerId: {}, byTenant: {} }],
  ['getOffer', { licence: {}, addOn: {} }],
  ['getProduct', { newCommerce: {}, azureReservation: {} }],
  ['listSkus', { newCommerce: {}, azureReservation: {} }],
  ['getSku', { newCommerce: {}, azureReservation: {} }],
  ['listAvailabilities', { newCommerce: {}, azureReservation: {} }],
  ['getAvailability', { newCommerce: {}, azureReservation: {} }],
  ['getProductForCustomer', { newCommerce: {}, savingsPlan: {} }],
  ['listSkusForCustomer', { newCommerce: {} }],
  ['getSkuForCustomer', { newCommerce: {} }],
  ['listAvailabilitiesForCustomer', { newCommerce: {}, savingsPlan: {} }],
  ['getAvailabilityForCustomer', { newCommerce: {} }],
  ['checkInventory', { reservation: {} }],
  ['listPromotions', { commercial: {} }],
  ['getPromotion', { withConstraints: {} }],
  ['checkPromotionEligibility', { onePromotion: {}, allPromotions: {} }],
  ['getCart', { newCommerce: {}, withError: {} }],
  ['updateCart', { newCommerce: cartChanged }],
  ['getOrderActivationLinks', { marketplace: {} }],
  ['getLineItemActivationLinks', { marketplace: {} }],
  ['attachPurchaseOrder', { purchaseOrder: {} }],
  ['listOrderAttachments', { purchaseOrder: {} }],
  ['listRelationships', { resellers: {}, providers: {} }],
  [
    'updateOrder',
    {
      addOn: {
        orders: [licence],
        newId: (kind) => (kind === 'subscription' ? '968BA1CF-C146-4ADF-A300-308DCF718EEE' : undefined),
      },
      cancelOrder: stillPending,
      cancelLineItem: { orders: [software], clock: () => new Date('2019-12-13T00:00:00Z') },
      billingCycle: { orders: [licence] },
    },
  ],
];

describe.each(samples)('the contract\u2019s samples of %s', (id, scenarios) => {
  const { body, requests, responses } = operation(id);
  const [[status, { examples }] = [200, { examples: [] }]] = responses;
  const named = (list: readonly Example[], name: string) =>
    list.find((example) => example.name === name)?.value;

  it('are all here', () => {
    expect(Object.keys(scenarios)).toEqual([...requests.keys()]);
    expect(Object.keys(scenarios)).toEqual(examples.map(({ name }) => name));
  });

  it.each(
    Object.entries(scenarios).flatMap(([name, options]) =>
      eachDoor.map(([door, open]) => [name, door, open, options] as const),
    ),
  )('%s is answered as the contract shows (%s)', async (name, _, open, options) => {
    const door = await open(createSandbox(options));
    const answer = await door(
      call(id, requests.get(name) ?? {}, { body: named(body?.examples ?? [], name) }),
    );
    expect(answer.status).toBe(status);
    expect(await answered(id, answer)).toEqual(named(examples, name));
  });
});

/** Products are sold beside those that the contract shows. */
const LISTS = [
  ['listProducts', 'newCommerce'],
  ['listProducts', 'azureReservations'],
  ['listProductsForCustomer', 'newCommerce'],
] as const;

it.each(LISTS)('%s has the products of the sample %s', async (id, name) => {
  const { requests, responses } = operation(id);
  const answer = await doors.fetch(createSandbox()).then((door) => door(call(id, requests.get(name) ?? {})));
  const shown = responses.get(200)?.examples.find((one) => one.name === name)?.value;
  const { items, links } = recordOf(shown);
  const body = await answered(id, answer);
  expect(body).toMatchObject({ links });
  expect(body).toHaveProperty('items');
  for (const item of listOf(items)) expect(Reflect.get(Object(body), 'items')).toContainEqual(item);
});

describe('the checkout of the contract\u2019s carts', () => {
  const options: SandboxOptions = {
    clock: () => new Date('2022-01-14T16:57:15.096Z'),
    newId: (kind) => {
      if (kind === 'newCommerceOrder') return newCommerce.id;
      if (kind === 'subscription') return newCommerce.lineItems[0]?.subscriptionId;
      return kind === 'ticks' ? '6728' : undefined;
    },
  };
  const { requests, responses } = operation('checkoutCart');
  const shown = new Map(responses.get(201)?.examples.map(({ name, value }) => [name, value]));

  it.each([...requests.keys()])('%s answers as the contract shows', async (name) => {
    const sandbox = createSandbox(options);
    const door = await doors.fetch(sandbox);
    const answer = await door(call('checkoutCart', requests.get(name) ?? {}));
    const { orders, orderErrors } = recordOf(shown.get(name));
    const body = await answered('checkoutCart', answer);
    expect(body).toMatchObject({ orders });
    // The words of an error are the table's in the sandbox.
    const codes = listOf(orderErrors).map((error) => ({
      ...recordOf(error),
      description: expect.any(String) as unknown,
    }));
    expect(Reflect.get(Object(body), 'orderErrors') ?? []).toEqual(codes);
    expect(sandbox.orders.map(({ order }) => order)).toEqual([newCommerce]);
  });
});
