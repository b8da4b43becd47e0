import { describe, expect, it } from 'vitest';
import type { Order } from '../../generated/models.js';
import { operation, type OperationId } from '../../src/openapi/contract.js';
import type { Example } from '../../src/openapi/operation.js';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { validateOrder } from '../../src/validate/index.js';
import { answered, call, contract, eachDoor } from './support.js';

function example(name: string): Order {
  const value = contract('components', 'examples', name, 'value');
  if (!isOrder(value)) throw new Error(`${name} is no order`);
  return value;
}

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
  ['getCustomer', { delegated: {}, notDelegated: {} }],
  ['getOffer', { licence: {}, addOn: {} }],
  ['getSku', { newCommerce: {}, azureReservation: {} }],
  ['listRelationships', { resellers: {}, providers: {} }],
  [
    'updateOrder',
    {
      addOn: {
        orders: [licence],
        newId: (kind) => (kind === 'subscription' ? '968BA1CF-C146-4ADF-A300-308DCF718EEE' : undefined),
      },
    },
  ],
];

describe.each(samples)('the contract\u2019s samples of %s', (id, scenarios) => {
  const { body, requests, responses } = operation(id);
  const examples = responses.get(200)?.examples ?? [];
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
    expect(answer.status).toBe(200);
    expect(await answered(id, answer)).toEqual(named(examples, name));
  });
});
