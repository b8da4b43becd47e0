import { describe, expect, it } from 'vitest';
import { CUSTOMER, doors, order, PATH, shop } from './support.js';

const ID = '57870501-203b-468e-8a63-078a3826d8ec';
const headers = { 'MS-RequestId': ID };

describe('a repeated MS-RequestId', () => {
  it('gets the first answer again, whatever the body and the case, under its own correlation id', async () => {
    const { sandbox, buy } = shop();
    const first = await buy({ headers });
    const door = await doors.fetch(sandbox);
    const again = await door({
      path: PATH.replace(CUSTOMER, CUSTOMER.toUpperCase()),
      headers: { 'MS-RequestId': ID.toUpperCase(), 'MS-CorrelationId': CUSTOMER },
      body: 'not even JSON',
    });
    expect(again.status).toBe(201);
    expect(again.headers.get('ms-correlationid')).toBe(CUSTOMER);
    expect(again.headers.get('ms-requestid')).toBe(ID.toUpperCase());
    expect(await again.json()).toEqual(first);
    expect(sandbox.orders).toHaveLength(1);
    expect(sandbox.calls).toBe(2);
  });

  it('is another purchase for another customer', async () => {
    const { sandbox, buy } = shop();
    await buy({ headers });
    await buy({ headers, path: '/v1/customers/c501c3c4-d776-40ef-9ecf-9cefb59442c1/orders' });
    expect(sandbox.orders.map((held) => held.requestId)).toEqual([ID, ID]);
  });

  it('is free again after a refusal', async () => {
    const { sandbox, buy } = shop();
    const door = await doors.fetch(sandbox);
    expect((await door({ headers, body: { lineItems: [] } })).status).toBe(400);
    await buy({ headers, body: order });
    expect(sandbox.orders).toHaveLength(1);
  });

  it('still needs a token', async () => {
    const { sandbox, buy } = shop({ tokens: ['secret'] });
    await buy({ headers });
    const door = await doors.fetch(sandbox);
    expect((await door({ headers: { ...headers, Authorization: 'Bearer other' } })).status).toBe(401);
  });

  it('arriving fifty times at once over HTTP buys once', async () => {
    const { sandbox } = shop();
    const door = await doors.http(sandbox);
    const responses = await Promise.all(Array.from({ length: 50 }, () => door({ headers })));
    const bodies = await Promise.all(responses.map((response) => response.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(sandbox.orders).toHaveLength(1);
  });

  it('two calls without one are two purchases', async () => {
    const { sandbox, buy } = shop();
    await buy();
    await buy();
    expect(sandbox.orders).toHaveLength(2);
  });
});

it('an order is held with its customer and both ids', async () => {
  const { sandbox, buy } = shop();
  const bought = await buy({ headers: { ...headers, 'MS-CorrelationId': CUSTOMER } });
  expect(sandbox.orders).toEqual([
    { customerId: CUSTOMER, requestId: ID, correlationId: CUSTOMER, order: bought },
  ]);
});
