/** A sandbox whose time moves when it is told to, and calls of any operation in it. */
import { expect } from 'vitest';
import type { Order, Subscription } from '../../generated/models.js';
import { operation, type OperationId } from '../../src/openapi/contract.js';
import { createSandbox, type SandboxOptions } from '../../src/sandbox/index.js';
import { allowed, answered, call, CUSTOMER, doors } from './support.js';

export const START = Date.parse('2026-11-20T09:30:00.000Z');
export const DAY = 86_400_000;
export const BASIC = 'CFQ7TTC0LH18:0001:CFQ7TTC0K971';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface Asked {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type Parameters = Readonly<Record<string, string | boolean>>;

export async function rehearse(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ clock: () => new Date(START), ...options });
  const door = await doors.fetch(sandbox);

  const ask = async (id: OperationId, parameters: Parameters = {}, sent: Asked = {}): Promise<Answer> => {
    const own = operation(id).path.includes('{customerId}')
      ? { customerId: CUSTOMER, ...parameters }
      : parameters;
    const response = await door(call(id, own, sent));
    const { status, headers } = response;
    if (status !== 202) return { status, headers, body: await answered(id, response) };
    expect(operation(id).responses.has(202)).toBe(true);
    expect(await response.text()).toBe('');
    return { status, headers, body: undefined };
  };

  /** Asks for what must be there. */
  const read = async (id: OperationId, parameters: Parameters = {}, sent: Asked = {}): Promise<unknown> => {
    const { status, body } = await ask(id, parameters, sent);
    expect(status, JSON.stringify(body)).toBe(200);
    return body;
  };

  const buy = async (item: object = {}, more: object = {}): Promise<Order> => {
    const line = { lineItemNumber: 0, offerId: BASIC, quantity: 10, termDuration: 'P1Y', ...item };
    const { order, fault } = await allowed(await door({ body: { lineItems: [line], ...more } }));
    if (order === undefined) throw new Error(JSON.stringify(fault));
    return order;
  };

  const get = async (subscriptionId: string): Promise<Subscription> => {
    const body = await read('getSubscription', { subscriptionId });
    if (!isSubscription(body)) throw new Error('no subscription');
    return body;
  };

  /** Buys one thing, and reads what it became. */
  const subscribe = async (item: object = {}): Promise<Subscription> => {
    const { lineItems } = await buy(item);
    return get(lineItems[0]?.subscriptionId ?? '');
  };

  const change = (subscriptionId: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
    ask('updateSubscription', { subscriptionId }, { body, headers });

  return { sandbox, ask, read, buy, get, subscribe, change };
}

/** Checked against the contract when it was answered. */
export const isSubscription = (value: unknown): value is Subscription =>
  typeof value === 'object' && value !== null && 'id' in value;
