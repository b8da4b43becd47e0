import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { PartnerCenter } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { validateOrder } from '../../src/validate/index.js';

// "Create an order for a customer of an indirect reseller", Azure CSP documentation, July 2017.
const customerId = 'c501c3c4-d776-40ef-9ecf-9cefb59442c1';
const offerId = '031C9E47-4802-4248-838E-778FB1D2CC05';

describe('C#: get the resellers, find the one, order with its id', () => {
  test('in our words', async () => {
    const sandbox = createSandbox();
    const partnerCenter = new PartnerCenter({ credential: 'app-user-token', fetch: sandbox.fetch });
    const resellers = await partnerCenter.relationships.list('IsIndirectCloudSolutionProviderOf');
    const indirectResellerId = resellers.items[0]?.id.toUpperCase();
    const selected = resellers.items.find(({ id }) => id.toUpperCase() === indirectResellerId);
    if (selected?.mpnId === undefined) throw new Error('no reseller');
    const order = await partnerCenter.customers.byId(customerId).orders.create({
      lineItems: [{ offerId, friendlyName: 'New offer purchase.', quantity: 5, partnerIdOnRecord: selected.mpnId }],
    });
    expect(order.lineItems[0]?.partnerIdOnRecord).toBe(selected.mpnId);
  });
});

describe('REST', () => {
  test('the request example keeps the reseller on its line item, and its self link ends in the order’s id', async () => {
    const sandbox = createSandbox();
    const body = await readFile(new URL('indirect-reseller.json', import.meta.url), 'utf8');
    const sent: unknown = JSON.parse(body);
    const customer = String(typeof sent === 'object' && sent !== null && Reflect.get(sent, 'ReferenceCustomerId'));
    const response = await sandbox.fetch(`https://api.partnercenter.microsoft.com/v1/customers/${customer}/orders`, {
      method: 'POST',
      headers: {
        Authorization: 'Bearer token',
        Accept: 'application/json',
        'MS-RequestId': '02109f46-3ff2-4be4-9f37-b2eb6d58d542',
        'MS-CorrelationId': '85195ae6-3de5-4978-abd4-7be2fbfe4c84',
        'X-Locale': 'en-US',
        'Content-Type': 'application/json',
      },
      body,
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('MS-RequestId')).toBe('02109f46-3ff2-4be4-9f37-b2eb6d58d542');
    const order: unknown = await response.json();
    expect(validateOrder(order)).toEqual({ valid: true });
    const [held] = sandbox.orders;
    expect(held?.order.billingCycle).toBe('monthly');
    expect(held?.order.lineItems[0]).toMatchObject({ quantity: 5, friendlyName: 'New offer purchase.' });
    expect(held?.order.lineItems[0]?.partnerIdOnRecord).toMatch(/^[0-9]+$/);
    expect(held?.order.links?.self?.uri).toBe(`/customers/${customer}/orders/${held?.order.id ?? ''}`);
  });
});
