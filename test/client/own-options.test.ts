/** Options that some calls have besides those of every call. */
import { describe, expect, test } from 'vitest';
import { PartnerCenter, type PartnerCenterOptions } from '../../src/index.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { customerId, failureOf, fetchThat, licences, ok } from './world.js';

/** A client of a sandbox, and what it sends: the end of each address, and the header of a customer's user. */
function watched(options: Partial<PartnerCenterOptions> = {}) {
  const sandbox = createSandbox();
  const sent: [path: string, upn: string | null][] = [];
  const fetch: typeof globalThis.fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const { url, headers } = new Request(input, init);
    sent.push([url.split('/').at(-1) ?? '', headers.get('x-ms-customeruser-upn')]);
    return sandbox.fetch(input, init);
  };
  return { client: new PartnerCenter({ credential: 'any', fetch, ...options }), sent };
}

describe('the filter of relationships', () => {
  const resellers = 'IsIndirectCloudSolutionProviderOf';

  test('finds partners by a part of their name, in the spelling that the contract has', async () => {
    const { client, sent } = watched();
    const all = await client.relationships.list(resellers);
    const [first] = all.items;
    const Value = first?.name?.slice(1, 6) ?? '';
    const found = await client.relationships.list(resellers, { filter: { Field: 'Name', Value } });
    expect(found.items).toContainEqual(first);
    const none = await client.relationships.list(resellers, { filter: { Field: 'Name', Value: 'nobody' } });
    expect(none.items).toEqual([]);
    const filter = new URL(sent[1]?.[0] ?? '', 'https://x.example').searchParams.get('filter');
    expect(JSON.parse(filter ?? '')).toEqual({ Field: 'Name', Operator: 'substring', Value });
  });

  test.each([['First Up'], [{ Field: 'Name' }], [{ field: 'Name', Value: 'x' }], [null]])(
    'is refused as %j, and nothing is sent',
    async (filter) => {
      const { client, sent } = watched();
      const error = await failureOf(client.relationships.list(resellers, { filter } as never));
      expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
      expect(error.message).toContain('filter must be { Field, Value }, each a string');
      expect(sent).toEqual([]);
    },
  );
});

describe("the customer's user", () => {
  const customerUserUpn = 'ada@fabrikam.onmicrosoft.com';
  const lines = [
    {
      catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
      quantity: 1,
      billingCycle: 'monthly',
      termDuration: 'P1Y',
    },
  ];

  test('is named in a header by whatever places an order, and by nothing else', async () => {
    const { client, sent } = watched();
    const { orders, carts } = client.customers.byId(customerId);
    await orders.create(licences, { customerUserUpn });
    await orders.create(licences);
    await carts.buy(lines, { confirm: () => true, customerUserUpn });
    const { id } = await carts.create({ lineItems: lines });
    await carts.byId(id).checkout({ customerUserUpn });
    expect(sent).toEqual([
      ['orders', customerUserUpn],
      ['orders', null],
      ['carts', null],
      ['checkout', customerUserUpn],
      ['carts', null],
      [id, null],
      ['checkout', customerUserUpn],
    ]);
  });

  test.each(['', 'ada\r\nx: y', 17])('is refused as %j before anything is sent', async (upn) => {
    const { client, sent } = watched();
    const { orders, carts } = client.customers.byId(customerId);
    const options = { customerUserUpn: upn } as never;
    for (const call of [
      () => orders.create(licences, options),
      () => carts.byId(customerId).checkout(options),
      () => carts.buy(lines, Object.assign<object, object>(options, { confirm: () => true }) as never),
    ]) {
      const error = await failureOf(call());
      expect(error).toMatchObject({ name: 'InvalidOptionError', outcome: 'not-sent' });
      expect(error.message).toContain('customerUserUpn must be text that a header can carry');
    }
    expect(sent).toEqual([]);
  });

  test('is not shown to those who watch', async () => {
    const shown: unknown[] = [];
    const { fetch } = fetchThat(ok());
    const { client } = watched({ fetch, onRequest: (event) => shown.push(event) });
    await client.customers.byId(customerId).orders.create(licences, { customerUserUpn });
    expect(JSON.stringify(shown)).toContain('REDACTED');
    expect(JSON.stringify(shown)).not.toContain('ada@');
  });
});
