/** A sandbox with a clock to turn, and what it answers to reads. */
import { expect } from 'vitest';
import type {
  Order,
  OrderCollection,
  OrderLineItemProvisioningStatusCollection,
  Subscription,
} from '../../generated/models.js';
import type { OperationId } from '../../src/openapi/contract.js';
import type { SandboxOptions } from '../../src/sandbox/index.js';
import { answered, call, CUSTOMER, doors, shop, type Sent } from './support.js';

export const OTHER = 'c501c3c4-d776-40ef-9ecf-9cefb59442c1';
const START = Date.parse('2026-11-20T09:30:00.000Z');
export const AZURE = 'MS-AZR-0145P';
export const RESERVATION = 'DZH318Z0BQ4B:0047:DZH318Z0DSM8';

/** A body with these line items. */
export const of = (...items: object[]): Sent => ({
  body: { lineItems: items.map((item, lineItemNumber) => ({ lineItemNumber, ...item })) },
});

export interface Answers {
  readonly getOrder: Order;
  readonly listOrders: OrderCollection;
  readonly getOrderProvisioningStatus: OrderLineItemProvisioningStatusCollection;
  readonly getSubscription: Subscription;
}

/** @param options the clock is the one that `later` turns, unless another is given */
export function open(options: SandboxOptions = {}) {
  let now = START;
  const { sandbox, buy } = shop({ clock: () => new Date(now), ...options });
  const ask = async (
    id: OperationId,
    parameters: Readonly<Record<string, string | boolean>> = {},
    headers = {},
  ): Promise<{ status: number; body: unknown }> => {
    const door = await doors.fetch(sandbox);
    const response = await door(call(id, { customerId: CUSTOMER, ...parameters }, { headers }));
    return { status: response.status, body: await answered(id, response) };
  };
  const read = async <Id extends keyof Answers>(
    id: Id,
    parameters: Readonly<Record<string, string | boolean>> = {},
    headers = {},
  ): Promise<Answers[Id]> => {
    const { status, body } = await ask(id, parameters, headers);
    expect(status, JSON.stringify(body)).toBe(200);
    // Checked against the contract when it was answered.
    const isAnswer = (value: unknown): value is Answers[Id] => typeof value === 'object';
    if (!isAnswer(body)) throw new Error(id);
    return body;
  };
  return { sandbox, buy, ask, read, later: (ms: number) => (now += ms) };
}
