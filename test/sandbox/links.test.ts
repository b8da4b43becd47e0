/** Whatever address an answer hands out, the sandbox answers it. */
import { expect, test } from 'vitest';
import { operation, type OperationId } from '../../src/openapi/contract.js';
import { isList, isRecord, parseJson, type JsonValue } from '../../src/openapi/json.js';
import { createSandbox, inventedCustomers, sampleOrders, type Sandbox } from '../../src/sandbox/index.js';
import { call, CUSTOMER, doors, operationIds, type Door } from './support.js';

const RESERVING = 'b0d70a69-4c42-4b27-b17b-91a835d8686a';

/** The contract's customers have profiles with calls of their own, which the contract does not cover. */
const shown = [...operation('getCustomer').requests.values()].map(({ customerId }) => customerId);
const ELSEWHERE = new RegExp(`^/customers/(?:${shown.join('|')})/profiles/`);

/** Addresses that lead into the service, to be read. */
function linksIn(value: JsonValue | undefined): string[] {
  if (isList(value)) return value.flatMap(linksIn);
  if (!isRecord(value)) return [];
  const { uri, method } = value;
  const isOwn = typeof uri === 'string' && uri.startsWith('/') && method === 'GET' && !ELSEWHERE.test(uri);
  const own = isOwn ? [uri] : [];
  return [...own, ...Object.values(value).flatMap(linksIn)];
}

/** Follows every link, and those of what they lead to. */
async function walk(door: Door, start: readonly string[]): Promise<{ visited: Set<string>; dead: string[] }> {
  const visited = new Set<string>();
  const dead: string[] = [];
  const waiting = [...start];
  for (let uri = waiting.pop(); uri !== undefined; uri = waiting.pop()) {
    if (visited.has(uri)) continue;
    visited.add(uri);
    const answer = await door({ method: 'GET', path: `/v1${uri}` });
    if (answer.status === 200) waiting.push(...linksIn(parseJson(await answer.text())));
    else dead.push(`${answer.status} ${uri}`);
  }
  return { visited, dead };
}

/** Buys one of everything in the catalogue that a customer can have at once. */
async function buyAll(sandbox: Sandbox): Promise<string[]> {
  const door = await doors.fetch(sandbox);
  const buy = async (customerId: string, billingCycle: string, ...items: object[]): Promise<string[]> => {
    const lineItems = items.map((item, lineItemNumber) => ({ lineItemNumber, quantity: 1, ...item }));
    const body = { billingCycle, lineItems };
    const answer = await door({ path: `/v1/customers/${customerId}/orders`, body });
    const text = await answer.text();
    expect(answer.status, text).toBe(201);
    return linksIn(parseJson(text));
  };
  const context = {
    subscriptionId: '3D5ECED6-1151-44C7-AEE6-70A4BB725666',
    scope: 'shared',
    duration: '1Year',
  };
  const plan = { subscriptionId: CUSTOMER, scope: 'shared' };
  const commitment = { amount: 0.05, currency: 'usd', grain: 'hourly' };
  const bought = [
    await buy(
      CUSTOMER,
      'monthly',
      { offerId: 'SANDBOXSUITE:0001:SANDBOX00001', termDuration: 'P1Y' },
      { offerId: 'SANDBOXSUITE:0003:SANDBOX00003', termDuration: 'P1Y' },
      { offerId: 'SANDBOXSUITE:0004:SANDBOX00004', termDuration: 'P1Y', attestationAccepted: true },
    ),
    await buy(CUSTOMER, 'none', { offerId: 'SANDBOXSUITE:0002:SANDBOX00002', termDuration: 'P1M' }),
    await buy(CUSTOMER, 'annual', { offerId: 'SANDBOXSAAS1:0001:SANDBOX00006', termDuration: 'P1Y' }),
    await buy(CUSTOMER, 'one_time', { offerId: 'DZH318Z0BPS6:0001:SANDBOX00007' }),
    await buy(CUSTOMER, 'one_time', { offerId: 'SANDBOXSERVR:0001:SANDBOX00008' }),
    await buy(CUSTOMER, 'one_time', { offerId: 'DG7GMGF0D7FV:0001:SANDBOX00009' }),
    await buy(CUSTOMER, 'triennial', { offerId: 'DG7GMGF0FKZV:0003:DG7GMGF0DQLM', termDuration: 'P3Y' }),
    await buy(RESERVING, 'one_time', {
      offerId: 'DZH318Z0BQ4B:0047:DZH318Z0DSM8',
      provisioningContext: context,
    }),
    await buy(CUSTOMER, 'one_time', {
      offerId: 'DZH318Z09V6F:0001:DZH318Z0BLD3',
      termDuration: 'P1Y',
      provisioningContext: plan,
      purchaseCommitment: commitment,
    }),
    await buy(CUSTOMER, 'monthly', { offerId: '031C9E47-4802-4248-838E-778FB1D2CC05' }),
  ];
  return bought.flat();
}

test('every link from every answer leads to an answer', async () => {
  const sandbox = createSandbox({ orders: sampleOrders(), customers: inventedCustomers() });
  const door = await doors.fetch(sandbox);
  const start = await buyAll(sandbox);
  const views = ['OnlineServices', 'Azure', 'MicrosoftAzure', 'Software', 'MarketplaceSaaS'];
  start.push(
    ...views.map((view) => `/products?country=DE&targetView=${view}`),
    ...views.slice(0, -1).map((view) => `/customers/${CUSTOMER}/products?targetView=${view}`),
    '/customers?size=0',
    '/customers/1f9ad8ad-4b2f-4d0b-8e5a-6b6bb9b6f5c1',
    `/customers/${CUSTOMER}/orders`,
    `/customers/${RESERVING}/orders`,
    `/customers/${CUSTOMER}/subscriptions`,
    '/productpromotions?country=US&segment=commercial',
  );
  const { visited, dead } = await walk(door, start);
  expect(dead).toEqual([]);
  expect([...visited].filter((uri) => uri.includes('/availabilities/')).length).toBeGreaterThan(10);
  expect([...visited].some((uri) => uri.endsWith('/activationlinks'))).toBe(true);
});

test.each(operationIds.filter((id) => operation(id).method === 'GET'))(
  'every link of the samples of %s leads to an answer',
  async (id: OperationId) => {
    const door = await doors.fetch(createSandbox({ orders: sampleOrders() }));
    for (const parameters of operation(id).requests.values()) {
      const answer = await door(call(id, parameters));
      const { dead } = await walk(door, linksIn(parseJson(await answer.text())));
      expect(dead).toEqual([]);
    }
  },
);
