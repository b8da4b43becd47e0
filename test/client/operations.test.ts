/** Every operation of the contract, as the façade calls it: what goes out, and what happens when the answer is lost. */
import { describe, expect, test } from 'vitest';
import * as table from '../../generated/operations.js';
import { PartnerCenter, type CallOptions } from '../../src/index.js';
import { customerId, failureOf, fault, fetchThat, networkError, testClock, type Seen } from './world.js';

const requestId = '57870501-203b-468e-8a63-078a3826d8ec';
const orderId = 'c403d91b21d2';
const subscriptionId = '1DA3295E-C59A-476C-A7E7-D7E981FE79BE';
const cartId = '2517c51b-58cd-4abe-87ed-3ab812401ab4';
const [productId, skuId, availabilityId] = ['CFQ7TTC0LH18', '0001', 'CFQ7TTC0K971'];
const catalogItemId = `${productId}:${skuId}:${availabilityId}`;
const cart = {
  id: cartId,
  lineItems: [{ catalogItemId, quantity: 1, billingCycle: 'monthly', termDuration: 'P1Y', orderGroup: '0' }],
};
const order = {
  id: orderId,
  billingCycle: 'monthly',
  lineItems: [
    { lineItemNumber: 0, offerId: catalogItemId, subscriptionId, quantity: 1, termDuration: 'P1Y' },
  ],
};
const list = { totalCount: 0, items: [] };

interface Example {
  readonly call: (client: PartnerCenter, options: CallOptions) => PromiseLike<unknown>;
  /** Path and query, after `/v1`. */
  readonly address: string;
  /** What is sent, besides what every request has. */
  readonly body?: unknown;
  /** What is read before. */
  readonly before?: unknown;
  readonly answer: unknown;
}

const at = (customer = `/customers/${customerId}`) => ({
  order: `${customer}/orders/${orderId}`,
  subscription: `${customer}/subscriptions/${subscriptionId}`,
  cart: `${customer}/carts/${cartId}`,
  sku: `/products/${productId}/skus/${skuId}`,
});
const { order: orderAt, subscription: subscriptionAt, cart: cartAt, sku: skuAt } = at();
const customerAt = `/customers/${customerId}`;
const customer = (client: PartnerCenter) => client.customers.byId(customerId);
const ofOrder = (client: PartnerCenter) => customer(client).orders.byId(orderId);
const ofSubscription = (client: PartnerCenter) => customer(client).subscriptions.byId(subscriptionId);
const ofSku = (client: PartnerCenter) => client.products.byCountry('US').byId(productId).skus.byId(skuId);
const ofCustomersSku = (client: PartnerCenter) => customer(client).products.byId(productId).skus.byId(skuId);
const segments = { targetSegment: 'commercial', reservationScope: 'AzurePlan' };
const inSegments = 'targetSegment=commercial&reservationScope=AzurePlan';
const newOrder = { lineItems: [{ offerId: catalogItemId, quantity: 1 }] };
const newCart = { lineItems: [{ catalogItemId, quantity: 1, billingCycle: 'monthly' as const }] };
const addOn = { lineItems: [{ offerId: 'x', parentSubscriptionId: subscriptionId, quantity: 1 }] };
const inventory = { targetItems: [{ productId, skuId }], inventoryContext: { customerId } };
const eligibility = {
  items: [{ id: 0, catalogItemId, quantity: 1, billingCycle: 'Monthly', termDuration: 'P1Y' }],
};
const first = async <T>(values: AsyncIterable<T>): Promise<T | undefined> => {
  for await (const value of values) return value;
  return undefined;
};

const examples: Record<keyof typeof table, Example> = {
  listOrders: {
    call: (client, options) =>
      customer(client).orders.list({ ...options, billingType: 'onetime', includePrice: true }),
    address: `${customerAt}/orders?billingType=onetime&include_price=true`,
    answer: list,
  },
  createOrder: {
    call: (client, options) => customer(client).orders.create(newOrder, options),
    address: `${customerAt}/orders`,
    body: { referenceCustomerId: customerId, lineItems: [{ ...newOrder.lineItems[0], lineItemNumber: 0 }] },
    answer: order,
  },
  getOrder: {
    call: (client, options) => ofOrder(client).get({ ...options, includePrice: false }),
    address: `${orderAt}?include_price=false`,
    answer: order,
  },
  purchaseAddOn: {
    call: (client, options) => ofOrder(client).addOn(addOn, options),
    address: orderAt,
    body: { referenceCustomerId: customerId, lineItems: [{ ...addOn.lineItems[0], lineItemNumber: 0 }] },
    answer: { ...order, lineItems: [...order.lineItems, { ...addOn.lineItems[0], lineItemNumber: 1 }] },
  },
  cancelOrder: {
    call: (client, options) => ofOrder(client).cancel({ ...options, lineItems: [0] }),
    before: order,
    address: orderAt,
    body: { id: orderId, status: 'cancelled', lineItems: [{ lineItemNumber: 0, offerId: catalogItemId }] },
    answer: { ...order, lineItems: [{ ...order.lineItems[0], quantity: 0 }], status: 'completed' },
  },
  changeBillingCycle: {
    call: (client, options) => ofOrder(client).changeBillingCycle('annual', options),
    before: order,
    address: orderAt,
    body: {
      id: orderId,
      referenceCustomerId: customerId,
      billingCycle: 'annual',
      lineItems: [{ lineItemNumber: 0, offerId: catalogItemId, subscriptionId, quantity: 1 }],
    },
    answer: { ...order, billingCycle: 'Annual' },
  },
  getOrderProvisioningStatus: {
    call: (client, options) => ofOrder(client).provisioningStatus.get(options),
    address: `${orderAt}/provisioningstatus`,
    answer: list,
  },
  getOrderActivationLinks: {
    call: (client, options) => ofOrder(client).activationLinks(options),
    address: `${orderAt}/activationlinks`,
    answer: list,
  },
  getLineItemActivationLinks: {
    call: (client, options) => ofOrder(client).lineItem(2).activationLinks(options),
    address: `${orderAt}/lineitems/2/activationlinks`,
    answer: list,
  },
  attachPurchaseOrder: {
    call: (client, options) =>
      ofOrder(client).attachments.add(
        {
          metadata: { customerPrice: '156.87', currency: 'CAD' },
          files: [new File(['one'], 'PO.pdf', { type: 'application/pdf' }), new Blob(['two'])],
          tenderFiles: [new File(['three'], 'tender.pdf')],
        },
        options,
      ),
    address: `${orderAt}/attachment`,
    body: [
      ['metadata', { customerPrice: '156.87', currency: 'CAD' }],
      ['pofiles', 'PO.pdf', 'one'],
      ['pofiles', 'purchase-order-2', 'two'],
      ['TenderFiles', 'tender.pdf', 'three'],
    ],
    answer: { items: ['PO.pdf', 'purchase-order-2', 'tender.pdf'].map((fileName) => ({ fileName })) },
  },
  listOrderAttachments: {
    call: (client, options) => ofOrder(client).attachments.list(options),
    address: `${orderAt}/attachments`,
    answer: list,
  },
  createCart: {
    call: (client, options) => customer(client).carts.create(newCart, options),
    address: `${customerAt}/carts`,
    body: newCart,
    answer: cart,
  },
  getCart: {
    call: (client, options) => customer(client).carts.byId(cartId).get(options),
    address: cartAt,
    answer: cart,
  },
  updateCart: {
    call: (client, options) => customer(client).carts.byId(cartId).update(newCart, options),
    address: cartAt,
    body: newCart,
    answer: cart,
  },
  checkoutCart: {
    call: (client, options) => customer(client).carts.byId(cartId).checkout(options),
    before: cart,
    address: `${cartAt}/checkout`,
    answer: { orders: [order] },
  },
  listSubscriptions: {
    call: (client, options) => customer(client).subscriptions.list({ ...options, orderId, mpnId: '4848383' }),
    address: `${customerAt}/subscriptions?order_id=${orderId}&mpn_id=4848383`,
    answer: list,
  },
  listCustomTermEndDates: {
    call: (client, options) =>
      customer(client).subscriptions.customTermEndDates('P1M', {
        ...options,
        termStartDate: '2023-07-01',
        targetCotermSubscriptionId: subscriptionId,
      }),
    address: `${customerAt}/subscriptions/customTermEndDates?term_duration=P1M&term_start_date=2023-07-01&target_coterm_subscription_id=${subscriptionId}`,
    answer: list,
  },
  getSubscription: {
    call: (client, options) => ofSubscription(client).get(options),
    address: subscriptionAt,
    answer: { id: subscriptionId },
  },
  updateSubscription: {
    call: (client, options) => ofSubscription(client).update({ quantity: 7 }, options),
    before: { id: subscriptionId, quantity: 5, autoRenewEnabled: true },
    address: subscriptionAt,
    body: { id: subscriptionId, quantity: 7, autoRenewEnabled: true },
    answer: { id: subscriptionId, quantity: 7, autoRenewEnabled: true },
  },
  getSubscriptionActivationLinks: {
    call: (client, options) => ofSubscription(client).activationLinks(options),
    address: `${subscriptionAt}/activationlinks`,
    answer: list,
  },
  registerSubscription: {
    call: (client, options) => ofSubscription(client).register(options),
    address: `${subscriptionAt}/registrations`,
    answer: undefined,
  },
  getRegistrationStatus: {
    call: (client, options) => ofSubscription(client).registrationStatus(options),
    address: `${subscriptionAt}/registrationstatus`,
    answer: { subscriptionId, status: 'registered' },
  },
  listCustomers: {
    call: (client, options) =>
      first(
        client.customers.list({ ...options, size: 40, filter: { Field: 'Domain', Value: 'a&b' } }).pages(),
      ),
    address: `/customers?size=40&filter=${encodeURIComponent('{"Operator":"starts_with","Field":"Domain","Value":"a&b"}')}`,
    answer: list,
  },
  getCustomer: {
    call: (client, options) => customer(client).get(options),
    address: customerAt,
    answer: { id: customerId },
  },
  listProductsForCustomer: {
    call: (client, options) => customer(client).products.list('OnlineServices', { ...options, ...segments }),
    address: `${customerAt}/products?targetView=OnlineServices&${inSegments}`,
    answer: list,
  },
  getProductForCustomer: {
    call: (client, options) =>
      customer(client)
        .products.byId(productId)
        .get({ ...options, reservationScope: 'AzurePlan' }),
    address: `${customerAt}/products/${productId}?reservationScope=AzurePlan`,
    answer: { id: productId },
  },
  listSkusForCustomer: {
    call: (client, options) =>
      customer(client)
        .products.byId(productId)
        .skus.list({ ...options, ...segments }),
    address: `${customerAt}/products/${productId}/skus?${inSegments}`,
    answer: list,
  },
  getSkuForCustomer: {
    call: (client, options) => ofCustomersSku(client).get({ ...options, reservationScope: 'AzurePlan' }),
    address: `${customerAt}${skuAt}?reservationScope=AzurePlan`,
    answer: { id: skuId },
  },
  listAvailabilitiesForCustomer: {
    call: (client, options) => ofCustomersSku(client).availabilities.list({ ...options, ...segments }),
    address: `${customerAt}${skuAt}/availabilities?${inSegments}`,
    answer: list,
  },
  getAvailabilityForCustomer: {
    call: (client, options) => ofCustomersSku(client).availabilities.byId(availabilityId).get(options),
    address: `${customerAt}${skuAt}/availabilities/${availabilityId}`,
    answer: { id: availabilityId, catalogItemId },
  },
  listAgreementMetadata: {
    call: (client, options) => client.agreements.list({ ...options, agreementType: '*' }),
    address: '/agreements?agreementType=*',
    answer: list,
  },
  listAgreements: {
    call: (client, options) =>
      customer(client).agreements.list({ ...options, agreementType: 'MicrosoftCustomerAgreement' }),
    address: `${customerAt}/agreements?agreementType=MicrosoftCustomerAgreement`,
    answer: list,
  },
  getDirectSignedAgreementStatus: {
    call: (client, options) => customer(client).agreements.directlySigned(options),
    address: `${customerAt}/directSignedMicrosoftCustomerAgreementStatus`,
    answer: { isSigned: false },
  },
  getResellerAgreementStatus: {
    call: (client, options) => client.compliance.agreementStatus({ mpnId: '4848383' }, options),
    address: '/compliance/csp/agreementstatus?mpnId=4848383',
    answer: { isAgreementSigned: true },
  },
  checkInventory: {
    call: (client, options) => client.products.byCountry('US').checkInventory(inventory, options),
    address: '/extensions/product/checkInventory?country=US',
    body: inventory,
    answer: [],
  },
  checkPromotionEligibility: {
    call: (client, options) => customer(client).promotions.checkEligibility(eligibility, options),
    address: `${customerAt}/promotionEligibilities`,
    body: eligibility,
    answer: list,
  },
  getOffer: {
    call: (client, options) => client.offers.byId('MS-AZR-0145P').byCountry('US').get(options),
    address: '/offers/MS-AZR-0145P?country=US',
    answer: { id: 'MS-AZR-0145P' },
  },
  listProducts: {
    call: (client, options) =>
      client.products.byCountry('US').list('OnlineServices', { ...options, ...segments }),
    address: `/products?country=US&targetView=OnlineServices&${inSegments}`,
    answer: list,
  },
  getProduct: {
    call: (client, options) =>
      client.products
        .byCountry('US')
        .byId(productId)
        .get({ ...options, reservationScope: 'AzurePlan' }),
    address: `/products/${productId}?country=US&reservationScope=AzurePlan`,
    answer: { id: productId },
  },
  listSkus: {
    call: (client, options) =>
      client.products
        .byCountry('US')
        .byId(productId)
        .skus.list({ ...options, ...segments }),
    address: `/products/${productId}/skus?country=US&${inSegments}`,
    answer: list,
  },
  getSku: {
    call: (client, options) => ofSku(client).get({ ...options, reservationScope: 'AzurePlan' }),
    address: `${skuAt}?country=US&reservationScope=AzurePlan`,
    answer: { id: skuId },
  },
  listAvailabilities: {
    call: (client, options) => ofSku(client).availabilities.list({ ...options, ...segments }),
    address: `${skuAt}/availabilities?country=US&${inSegments}`,
    answer: list,
  },
  getAvailability: {
    call: (client, options) => ofSku(client).availabilities.byId(availabilityId).get(options),
    address: `${skuAt}/availabilities/${availabilityId}?country=US`,
    answer: { id: availabilityId, catalogItemId },
  },
  listPromotions: {
    call: (client, options) => client.promotions.byCountry('US').list('commercial', options),
    address: '/productpromotions?country=US&segment=commercial',
    answer: list,
  },
  getPromotion: {
    call: (client, options) => client.promotions.byCountry('US').byId('39NF:0001:39NF').get(options),
    address: '/productpromotions/39NF%3A0001%3A39NF?country=US',
    answer: { id: '39NF:0001:39NF' },
  },
  listRelationships: {
    call: (client, options) => client.relationships.list('IsIndirectResellerOf', options),
    address: '/relationships?relationship_type=IsIndirectResellerOf',
    answer: list,
  },
};

/** Answers what is read before a change with that, and the rest with one answer after the other. */
function serving({ before }: Example, method: string, ...answers: (() => Response)[]) {
  let served = 0;
  return fetchThat((seen) => {
    if (before !== undefined && seen.method === 'GET' && method !== 'GET') return Response.json(before);
    const answer = answers[Math.min(served++, answers.length - 1)];
    if (!answer) throw new Error('no answer prepared');
    return answer();
  });
}

const success =
  ({ answer }: Example, status: number) =>
  () =>
    answer === undefined ? new Response(null, { status }) : Response.json(answer, { status });

async function bodyOf({ headers, body }: Seen): Promise<unknown> {
  if (body === '') return undefined;
  const type = headers.get('Content-Type') ?? '';
  if (!type.startsWith('multipart/form-data')) return JSON.parse(body);
  const form = await new Response(body, { headers: { 'Content-Type': type } }).formData();
  const parts = [...form].map(async ([name, part]): Promise<unknown[]> =>
    typeof part === 'string' ? [name, JSON.parse(part) as unknown] : [name, part.name, await part.text()],
  );
  return Promise.all(parts);
}

const clientWith = (fetch: typeof globalThis.fetch, clock = testClock()) =>
  new PartnerCenter({ credential: 'secret-token', random: () => 0.5, fetch, clock });

describe.each(Object.values(table).map((operation) => [operation.name, operation] as const))(
  '%s',
  (name, operation) => {
    const example = examples[name as keyof typeof table];
    const { method, status, reads, buys } = operation;
    const sent = (seen: readonly Seen[]) => seen.filter((each) => method === 'GET' || each.method !== 'GET');

    test('sends what the contract wants, and gives what comes', async () => {
      const { fetch, seen } = serving(example, method, success(example, status));
      expect(await example.call(clientWith(fetch), { requestId })).toEqual(example.answer);
      const [request, ...more] = sent(seen);
      expect(more).toEqual([]);
      if (!request) throw new Error('nothing was sent');
      expect([request.method, request.url]).toEqual([
        method,
        `https://api.partnercenter.microsoft.com/v1${example.address}`,
      ]);
      expect(await bodyOf(request)).toEqual(example.body);
      expect(request.headers.get('MS-RequestId')).toBe(requestId);
      expect(request.headers.get('Authorization')).toBe('Bearer secret-token');
      const type = request.headers.get('Content-Type');
      if (example.body === undefined) expect(type).toBeNull();
      else expect(type).toMatch(/^(?:application\/json$|multipart\/form-data; boundary=)/);
    });

    test('is repeated with the same id and body after a lost answer', async () => {
      const clock = testClock();
      const { fetch, seen } = serving(example, method, networkError('ECONNRESET'), success(example, status));
      const answer = Promise.resolve(example.call(clientWith(fetch, clock), {}));
      expect(await clock.during(answer)).toEqual(example.answer);
      const requests = sent(seen);
      expect(requests).toHaveLength(2);
      expect(new Set(requests.map(({ headers }) => headers.get('MS-RequestId'))).size).toBe(1);
      const bodies = await Promise.all(requests.map(bodyOf));
      expect(bodies).toEqual([example.body, example.body]);
    });

    test('tells the outcome and the request id of a failure', async () => {
      const clock = testClock();
      const lost = serving(example, method, networkError('ECONNRESET'));
      const call = (fetch: typeof globalThis.fetch) =>
        clock.during(
          failureOf(Promise.resolve(example.call(clientWith(fetch, clock), { requestId, maxRetries: 0 }))),
        );
      const open = await call(lost.fetch);
      expect(open).toMatchObject({ name: 'ConnectionError', outcome: 'unknown', requestId });
      expect(open.message).toMatch(
        reads
          ? /ECONNRESET\)\.$/
          : buys
            ? /Whether the order was placed is not known/
            : /Whether the change was made is not/,
      );
      const refused = await call(serving(example, method, fault(400, 2000)).fetch);
      expect(refused).toMatchObject({ name: 'ApiError', outcome: 'rejected', code: '2000', requestId });
    });
  },
);
