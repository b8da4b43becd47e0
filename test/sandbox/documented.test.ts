import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Order } from '../../generated/models.js';
import { createSandbox, type IdKind } from '../../src/sandbox/index.js';
import { allowed, contract, CUSTOMER, doors, eachDoor, GUID } from './support.js';

/** The contract's example of an answer, which other tests have validated. */
const isOrder = (value: unknown): value is Order => typeof value === 'object' && value !== null;

function example(name: string): Order {
  const value = contract('components', 'examples', name, 'value');
  if (!isOrder(value)) throw new Error(`${name} is no object`);
  return value;
}

describe.each(['LicenceOrder', 'IndirectResellerOrder', 'AzureReservationOrder', 'NewCommerceOrder'])(
  'the example %s',
  (name) => {
    const request = JSON.stringify(contract('components', 'examples', `${name}Request`, 'value'));
    const answer = example(`${name}Response`);
    const path = `/v1/customers/${answer.referenceCustomerId ?? ''}/orders`;
    const date = answer.creationDate ?? '';
    const newId = (kind: IdKind): string | undefined => {
      if (kind.endsWith('Order')) return answer.id;
      if (kind === 'subscription') return answer.lineItems[0]?.subscriptionId;
      return kind === 'ticks' ? /\.\d{3}(\d*)/.exec(date)?.[1] : undefined;
    };

    it.each(eachDoor)('is answered byte for byte as in the contract (%s)', async (_, door) => {
      const sandbox = createSandbox({ clock: () => new Date(date), newId });
      const response = await (await door(sandbox))({ path, body: request });
      expect(response.status).toBe(201);
      expect(await response.text()).toBe(JSON.stringify(answer));
      expect(sandbox.orders.map((held) => held.order)).toEqual([answer]);
    });
  },
);

describe('the request bodies of the documents, verbatim', () => {
  const customers = {
    'azure-csp-licence': CUSTOMER,
    'indirect-reseller': 'c501c3c4-d776-40ef-9ecf-9cefb59442c1',
    reservation: 'b0d70a69-4c42-4b27-b17b-91a835d8686a',
  };

  it.each(Object.entries(customers))('%s is accepted', async (name, customer) => {
    const body = await readFile(new URL(`../seeds/${name}.json`, import.meta.url), 'utf8');
    const door = await doors.http(createSandbox());
    const { status, order } = await allowed(await door({ path: `/v1/customers/${customer}/orders`, body }));
    expect(status).toBe(201);
    expect(order?.referenceCustomerId).toBe(customer);
    expect(order?.billingCycle).toBe(name === 'reservation' ? 'one_time' : 'monthly');
  });

  it('the documents\u2019 headers come back, with the service\u2019s own', async () => {
    const body = await readFile(new URL('../seeds/azure-csp-licence.json', import.meta.url), 'utf8');
    const door = await doors.http(createSandbox());
    const ids = {
      'MS-RequestId': '57870501-203b-468e-8a63-078a3826d8ec',
      'MS-CorrelationId': '9C272436-538D-4dd4-a421-c811e004784c',
    };
    const response = await door({
      body,
      headers: { ...ids, 'X-Locale': 'en-US', Accept: 'application/json' },
    });
    await allowed(response.clone());
    expect(response.headers.get('ms-requestid')).toBe(ids['MS-RequestId']);
    expect(response.headers.get('ms-correlationid')).toBe(ids['MS-CorrelationId']);
    const { byteLength } = await response.arrayBuffer();
    expect(response.headers.get('content-length')).toBe(String(byteLength));
  });

  it('ids are made for a call that sends none', async () => {
    const response = await (await doors.fetch(createSandbox()))();
    expect(response.headers.get('ms-requestid')).toMatch(GUID);
    expect(response.headers.get('ms-correlationid')).toMatch(GUID);
  });
});
