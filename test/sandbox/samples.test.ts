import { describe, expect, it } from 'vitest';
import type { Order } from '../../generated/models.js';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { validateOrder } from '../../src/validate/index.js';
import { answered, call, contract, eachDoor, operationsOf, type OperationId } from './support.js';

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
  ['getSubscription', { newCommerce: {}, licence: {}, addOn: {}, azure: {} }],
  ['getCustomer', { delegated: {}, notDelegated: {} }],
  ['getOffer', { licence: {}, addOn: {} }],
  ['getSku', { newCommerce: {}, azureReservation: {} }],
  ['listRelationships', { resellers: {}, providers: {} }],
  [
    'purchaseAddOn',
    {
      addOn: {
        orders: [licence],
        newId: (kind) => (kind === 'subscription' ? '968BA1CF-C146-4ADF-A300-308DCF718EEE' : undefined),
      },
    },
  ],
];

/** The document at a list of keys, with references on the way. */
const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce((node, key) => follow(isObject(node) ? Reflect.get(node, key) : undefined), value);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const follow = (value: unknown): unknown =>
  isObject(value) && '$ref' in value ? contract(...String(value.$ref).split('/').slice(1)) : value;

const namesIn = (value: unknown): string[] => (isObject(value) ? Object.keys(value) : []);

const isParameters = (value: unknown): value is Record<string, string | boolean> => isObject(value);

describe.each(samples)('the contract\u2019s samples of %s', (id, scenarios) => {
  const { path = '', method = '' } = operationsOf.get(id) ?? {};
  const operation = contract('paths', path, method.toLowerCase());
  const examples = at(operation, 'responses', '200', 'content', 'application/json', 'examples');

  it('are all here', () => {
    expect(Object.keys(scenarios)).toEqual(namesIn(at(operation, 'x-requests')));
    expect(Object.keys(scenarios)).toEqual(namesIn(examples));
  });

  it.each(
    Object.entries(scenarios).flatMap(([name, options]) =>
      eachDoor.map(([door, open]) => [name, door, open, options] as const),
    ),
  )('%s is answered as the contract shows (%s)', async (name, _, open, options) => {
    const parameters = at(operation, 'x-requests', name);
    if (!isParameters(parameters)) throw new Error(`${name} has no parameters`);
    const body = at(operation, 'requestBody', 'content', 'application/json', 'examples', name, 'value');
    const door = await open(createSandbox(options));
    const answer = await door(call(id, parameters, { body }));
    expect(answer.status).toBe(200);
    expect(await answered(id, answer)).toEqual(at(examples, name, 'value'));
  });
});
