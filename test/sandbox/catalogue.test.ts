import { describe, expect, it } from 'vitest';
import { operation, operations, type OperationId } from '../../src/openapi/contract.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { answered, call, CUSTOMER, doors, operationIds } from './support.js';

const LICENCE = '031C9E47-4802-4248-838E-778FB1D2CC05';
const RESELLERS = 'IsIndirectCloudSolutionProviderOf';

async function ask(
  id: OperationId,
  parameters: Readonly<Record<string, string>>,
): Promise<{ status: number; body: unknown; text: string }> {
  const response = await (await doors.fetch(createSandbox()))(call(id, parameters));
  const text = await response.clone().text();
  return { status: response.status, body: await answered(id, response), text };
}

describe('a customer', () => {
  it('is any GUID, in either case', async () => {
    const customerId = '11111111-2222-4333-8444-ABCDEFABCDEF';
    const id = customerId.toLowerCase();
    const { body, text } = await ask('getCustomer', { customerId });
    expect(body).toMatchObject({
      id,
      companyProfile: { tenantId: id, companyName: 'Fabrikam' },
      links: { self: { uri: `/customers/${id}` } },
    });
    expect(text).not.toContain(CUSTOMER);
  });

  it('is nothing else', async () => {
    expect(await ask('getCustomer', { customerId: 'x' })).toMatchObject({
      status: 400,
      body: { code: 900118 },
    });
  });
});

describe('an offer', () => {
  it('is sold everywhere, and found in either case', async () => {
    const { body, text } = await ask('getOffer', { offerId: LICENCE.toLowerCase(), country: 'de' });
    expect(body).toMatchObject({ id: LICENCE, country: 'DE', category: { country: 'DE' }, locale: 'en-us' });
    expect(text).not.toContain('"US"');
  });

  it.each([
    ['MS-AZR-0000P', 404, 1000],
    ['CFQ7TTC0LH18:0001:CFQ7TTC0K971', 400, 2100],
  ])('%s is answered with %i and code %i', async (offerId, status, code) => {
    expect(await ask('getOffer', { offerId, country: 'US' })).toMatchObject({ status, body: { code } });
  });
});

describe('the offer of a subscription', () => {
  it.each([
    ['1DA3295E-C59A-476C-A7E7-D7E981FE79BE', '84A03D81-6B37-4D66-8D4A-FAEA24541538', 'A sample offer'],
    ['A356AC8C-E310-44F4-BF85-C7F29044AF99', 'MS-AZR-0145P', 'Microsoft Azure'],
  ])('of the sample %s is there, with what the subscription says of it', async (subscriptionId, id, name) => {
    const { body } = await ask('getSubscription', { customerId: CUSTOMER, subscriptionId });
    expect(body).toMatchObject({ links: { offer: { uri: `/offers/${id}?country=US` } } });
    expect((await ask('getOffer', { offerId: id, country: 'DE' })).body).toEqual({
      id,
      name,
      country: 'DE',
      attributes: { objectType: 'Offer' },
    });
  });

  it('of a new order has its name', async () => {
    const sandbox = createSandbox();
    const door = await doors.fetch(sandbox);
    const offerId = '84A03D81-6B37-4D66-8D4A-FAEA24541538';
    await door({ body: { lineItems: [{ lineItemNumber: 0, offerId, quantity: 1 }] } });
    const subscriptionId = sandbox.orders[0]?.order.lineItems[0]?.subscriptionId ?? '';
    const response = await door(call('getSubscription', { customerId: CUSTOMER, subscriptionId }));
    expect(await answered('getSubscription', response)).toMatchObject({ offerName: 'A sample offer' });
  });
});

describe('a SKU', () => {
  it('is sold everywhere, and its links stay in the country', async () => {
    const { body } = await ask('getSku', { productId: 'cfq7ttc0lh18', skuId: '0001', country: 'FR' });
    expect(body).toMatchObject({
      id: '0001',
      links: { self: { uri: '/products/CFQ7TTC0LH18/skus/0001?country=FR' } },
    });
  });

  it.each([
    ['CFQ7TTC0LH18', '0002', 400018],
    ['X', '0001', 400013],
  ])('%s %s is not there', async (productId, skuId, code) => {
    expect(await ask('getSku', { productId, skuId, country: 'US' })).toMatchObject({
      status: 404,
      body: { code },
    });
  });
});

describe('the country', () => {
  it.each<Readonly<Record<string, string>>>([{}, { country: '' }, { country: 'U' }, { country: 'U$' }])(
    'is required and two letters: not %j',
    async (where) => {
      const expected = { status: 400, body: { code: 800002, data: ['country'] } };
      expect(await ask('getOffer', { offerId: LICENCE, ...where })).toMatchObject(expected);
      expect(await ask('getSku', { productId: 'X', skuId: '1', ...where })).toMatchObject(expected);
    },
  );
});

describe('relationships', () => {
  it.each([RESELLERS, 'is_indirect_cloud_solution_provider_of'])(
    'of the type %s are the resellers',
    async (type) => {
      expect(await ask('listRelationships', { relationship_type: type })).toMatchObject({
        status: 200,
        body: { totalCount: 2 },
      });
    },
  );

  it.each([
    ['{"Field":"Name","Operator":"substring","Value":"first up"}', ['First Up Consultants']],
    ['{"field":"name","operator":"Substring","value":""}', ['First Up Consultants', 'ReleCloud']],
    ['{"Field":"Name","Operator":"substring","Value":"nobody"}', []],
  ])('with the filter %s', async (filter, names) => {
    const { body } = await ask('listRelationships', { relationship_type: RESELLERS, filter });
    expect(body).toMatchObject({ totalCount: names.length, items: names.map((name) => ({ name })) });
  });

  it.each(['{', '[]', '{"Field":"Id","Operator":"substring","Value":"x"}', '{"Field":"Name"}'])(
    'are not filtered by %s',
    async (filter) => {
      const { body } = await ask('listRelationships', { relationship_type: RESELLERS, filter });
      expect(body).toMatchObject({ totalCount: 2 });
    },
  );

  it('of a type that nobody has are none', async () => {
    const { body } = await ask('listRelationships', { relationship_type: 'IsFriendOf' });
    expect(body).toEqual({ totalCount: 0, items: [], attributes: { objectType: 'Collection' } });
  });

  it.each<Readonly<Record<string, string>>>([{}, { relationship_type: '' }])(
    'asked for with %j are refused',
    async (parameters) => {
      expect(await ask('listRelationships', parameters)).toMatchObject({
        status: 400,
        body: { code: 800002, data: ['relationship_type'] },
      });
    },
  );
});

describe('every address', () => {
  const paths = new Map<string, string[]>();
  for (const { path, method } of operations) paths.set(path, [...(paths.get(path) ?? []), method]);

  it.each([...paths])('%s takes its own methods only', async (path, methods) => {
    const door = await doors.http(createSandbox());
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      if (methods.includes(method)) continue;
      const response = await door({ method, path: path.replace(/\{\w+\}/g, CUSTOMER) });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe(methods.join(', '));
    }
  });

  it.each(operationIds)('%s wants a token', async (id) => {
    const { path, method } = operation(id);
    const door = await doors.fetch(createSandbox({ tokens: ['other'] }));
    const response = await door({ method, path: path.replace(/\{\w+\}/g, CUSTOMER) });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^OAuth realm=/);
  });
});
