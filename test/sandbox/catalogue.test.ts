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

describe('the catalogue', () => {
  const SUITE = { productId: 'SANDBOXSUITE', skuId: '0001', country: 'US' };
  const idsOf = ({ text }: { text: string }): string[] =>
    [...text.matchAll(/"catalogItemId":"([^"]*)"/g)].map(([, id = '']) => id);

  it('leaves out what is for nonprofit organisations, unless asked for it', async () => {
    expect(idsOf(await ask('listAvailabilities', SUITE))).toEqual([
      'SANDBOXSUITE:0001:SANDBOX00001',
      'SANDBOXSUITE:0001:SANDBOX00011',
    ]);
    const asked = await ask('listAvailabilities', { ...SUITE, targetSegment: 'nonprofit' });
    expect(idsOf(asked)).toEqual(['SANDBOXSUITE:0001:SANDBOX00012']);
    expect(asked.text).toContain('&targetSegment=nonprofit');
  });

  it('has other availabilities of a reservation for an Azure plan than without', async () => {
    const sku = { productId: 'DZH318Z0BQ4B', skuId: '0047', country: 'US' };
    const [planned, plain] = [
      idsOf(await ask('listAvailabilities', { ...sku, reservationScope: 'AzurePlan' })),
      idsOf(await ask('listAvailabilities', sku)),
    ];
    expect(planned).toEqual(['DZH318Z0BQ4B:0047:DZH318Z0DSM8']);
    expect(plain).toHaveLength(1);
    expect(plain).not.toEqual(planned);
  });

  it('lists a savings plan for a customer only', async () => {
    const parameters = { customerId: CUSTOMER, targetView: 'Azure' };
    expect((await ask('listProductsForCustomer', parameters)).text).toContain('DZH318Z09V6F');
    expect((await ask('listProducts', { country: 'US', targetView: 'Azure' })).text).not.toContain(
      'DZH318Z09V6F',
    );
  });

  it('has the marketplace in a view of a country, and among the licences of a customer', async () => {
    const byCountry = await ask('listProducts', { country: 'US', targetView: 'MarketplaceSaaS' });
    expect(byCountry.body).toMatchObject({ totalCount: 1 });
    const parameters = { customerId: CUSTOMER, targetView: 'OnlineServices' };
    expect((await ask('listProductsForCustomer', parameters)).text).toContain('SANDBOXSAAS1');
  });

  it.each<[OperationId, Readonly<Record<string, string>>, number, number]>([
    ['listProducts', { country: 'US', targetView: 'Everything' }, 403, 400036],
    ['listProductsForCustomer', { customerId: CUSTOMER, targetView: 'MarketplaceSaaS' }, 403, 400036],
    ['listProducts', { country: 'US' }, 400, 800002],
    ['listSkus', { productId: 'SANDBOXSUITE', country: 'US', targetSegment: 'friends' }, 403, 400030],
    ['listSkusForCustomer', { customerId: CUSTOMER, productId: 'X' }, 404, 400013],
    ['getAvailability', { ...SUITE, availabilityId: 'X' }, 404, 400019],
    ['getPromotion', { promotionId: 'X', country: 'US' }, 404, 1000],
    ['listPromotions', { country: 'US', segment: 'education' }, 403, 400030],
  ])('%s with %j is refused', async (id, parameters, status, code) => {
    expect(await ask(id, parameters)).toMatchObject({ status, body: { code } });
  });
});

describe('the inventory', () => {
  const OTHER = 'b0d70a69-4c42-4b27-b17b-91a835d8686a';
  const check = async (
    path: string,
    azureSubscriptionId: string,
    customerId = CUSTOMER,
  ): Promise<unknown> => {
    const door = await doors.fetch(createSandbox());
    const body = {
      targetItems: [{ productId: 'DZH318Z0BQ4B' }, { productId: 'X', skuId: '1' }],
      inventoryContext: { customerId, azureSubscriptionId },
    };
    return answered('checkInventory', await door({ path, body }));
  };
  const PATH = '/v1/extensions/product/checkinventory?country=US';

  it('is asked in either case, and leaves out what is not in the catalogue', async () => {
    const own = 'A356AC8C-E310-44F4-BF85-C7F29044AF99';
    const expected = [{ productId: 'DZH318Z0BQ4B', skuId: '0047', isRestricted: false, restrictions: [] }];
    expect(await check(PATH, own)).toEqual(expected);
    expect(await check(PATH.replace('check', 'Check'), own)).toEqual(expected);
  });

  it('is there for the Azure subscription of the contract’s samples, whoever the customer is', async () => {
    expect(await check(PATH, '3D5ECED6-1151-44C7-AEE6-70A4BB725666')).toMatchObject([
      { isRestricted: false },
    ]);
  });

  it('is none for another customer\u2019s Azure subscription', async () => {
    const own = 'A356AC8C-E310-44F4-BF85-C7F29044AF99';
    expect(await check(PATH, own, OTHER)).toMatchObject([
      { isRestricted: true, restrictions: [{ reasonCode: 'NotAvailableForSubscription' }] },
    ]);
  });
});

describe('the eligibility for a promotion', () => {
  const item = { catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 10, termDuration: 'P1Y' };

  it.each([
    [{ ...item, billingCycle: 'Monthly' }, 'Term'],
    [{ ...item, billingCycle: 'Annual', quantity: 101 }, 'SeatCount'],
    [{ ...item, billingCycle: 'Annual', promotionId: 'a:b:c' }, 'InvalidPromotion'],
    [{ ...item, billingCycle: 'Annual', catalogItemId: 'A:B:C' }, 'InvalidCatalogItemId'],
    [
      { ...item, billingCycle: 'Annual', catalogItemId: 'SANDBOXSUITE:0001:SANDBOX00001' },
      'NoPromotionsAvailable',
    ],
  ])('of %j is none: %s', async (sent, type) => {
    const door = await doors.fetch(createSandbox());
    const answer = await door(
      call('checkPromotionEligibility', { customerId: CUSTOMER }, { body: { items: [sent] } }),
    );
    expect(await answered('checkPromotionEligibility', answer)).toMatchObject({
      items: [{ eligibilities: [{ isEligible: false, errors: [{ type }] }] }],
    });
  });

  it('ends with the first purchase', async () => {
    const door = await doors.fetch(createSandbox());
    const { catalogItemId: offerId, ...rest } = item;
    await door({ body: { lineItems: [{ lineItemNumber: 0, offerId, ...rest }] } });
    const body = { items: [{ ...item, billingCycle: 'Annual' }] };
    const answer = await door(call('checkPromotionEligibility', { customerId: CUSTOMER }, { body }));
    expect(await answered('checkPromotionEligibility', answer)).toMatchObject({
      items: [{ eligibilities: [{ errors: [{ type: 'OfferPurchasedPreviously' }] }] }],
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
