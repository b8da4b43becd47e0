/** Servers as people write them, and the report's first screen on each. The bugs in them stand at the top of their files. */
import { expect, test } from 'vitest';
import { toText, verify, type VerifyOptions } from '../../src/verify/index.js';
import { expressMock, honoMock, nodeHttpMock } from './mocks/index.js';
import { serve, serveFetch, type Served } from './serve.js';

async function reportOn(starting: Promise<Served>, options: Partial<VerifyOptions> = {}) {
  const { url, close } = await starting;
  return verify({ server: url, patience: 0, ...options }).finally(close);
}

/** What a person reads first: each finding's title, without what differs from run to run. */
const firstScreen = (report: Awaited<ReturnType<typeof reportOn>>): string[] =>
  toText(report)
    .split('\n')
    .filter((line) => /^(?:\d+\. |Tested|In part|Not there|Not tested)/.test(line))
    .slice(0, 14);

test('a naive mock on plain node:http: ten findings at most on the first screen, and each bug is one of them', async () => {
  const report = await reportOn(serve(nodeHttpMock()));
  expect(firstScreen(report)).toMatchInlineSnapshot(`
    [
      "1. quantity_kept (critical) in createOrder, getOrder",
      "2. not_a_server_error (critical) in createOrder, attachPurchaseOrder, createCart, and 2 more",
      "3. requested_resource (critical) in listOrders",
      "4. ignored_auth (critical) in listOrders, createOrder, getOrder, and 1 more",
      "5. requested_resource (critical) in listOrders",
      "6. same_request_id_same_order (critical) in createOrder",
      "7. operation_served (high) in getOrderProvisioningStatus, getOrderActivationLinks, getLineItemActivationLinks, and 36 more",
      "8. negative_data_rejection (high) in listOrders, createOrder, getOrder",
      "9. response_schema_conformance (high) in createOrder",
      "10. defaults_applied (high) in createOrder",
      "11. negative_data_rejection (high) in getOrder: getOrder refuses another customerId",
      "12. response_headers_conformance (medium) in listOrders, createOrder, getOrder: listOrders accepts the example all; listOrders accepts the example byBillingType; listOrders accepts the example empty, and 167 more",
      "13. unsupported_method (medium) in listOrders, getOrder, attachPurchaseOrder: listOrders refuses PUT, a method that its path lacks; listOrders refuses PATCH, a method that its path lacks; listOrders refuses DELETE, a method that its path lacks, and 6 more",
      "Tested: listOrders, createOrder, attachPurchaseOrder.",
    ]
  `);
});

test('a mock on Express', async () => {
  const report = await reportOn(serve(expressMock()), { operations: ['createOrder', 'getOrder'] });
  expect(firstScreen(report)).toMatchInlineSnapshot(`
    [
      "1. order_kept (high) in createOrder, getOrder",
      "2. negative_data_rejection (high) in createOrder, getOrder",
      "3. status_code_conformance (high) in createOrder",
      "4. positive_data_acceptance (high) in createOrder",
      "5. same_request_id_same_order (high) in createOrder",
      "6. negative_data_rejection (high) in getOrder",
      "7. content_type_conformance (medium) in createOrder, getOrder",
      "8. unsupported_method (medium) in getOrder",
      "Tested: createOrder.",
      "In part: getOrder (34 of 35 cases).",
      "Not tested: listOrders (left out), updateOrder (left out), getOrderProvisioningStatus (left out), getOrderActivationLinks (left out), getLineItemActivationLinks (left out), attachPurchaseOrder (left out), listOrderAttachments (left out), createCart (left out), getCart (left out), updateCart (left out), checkoutCart (left out), listSubscriptions (left out), listCustomTermEndDates (left out), getSubscription (left out), updateSubscription (left out), getSubscriptionActivationLinks (left out), registerSubscription (left out), getRegistrationStatus (left out), listCustomers (left out), getCustomer (left out), listProductsForCustomer (left out), getProductForCustomer (left out), listSkusForCustomer (left out), getSkuForCustomer (left out), listAvailabilitiesForCustomer (left out), getAvailabilityForCustomer (left out), listAgreementMetadata (left out), listAgreements (left out), getDirectSignedAgreementStatus (left out), getResellerAgreementStatus (left out), checkInventory (left out), checkPromotionEligibility (left out), getOffer (left out), listProducts (left out), getProduct (left out), listSkus (left out), getSku (left out), listAvailabilities (left out), getAvailability (left out), listPromotions (left out), getPromotion (left out), listRelationships (left out).",
    ]
  `);
});

test('a mock on Hono', async () => {
  const app = honoMock();
  const report = await reportOn(
    serveFetch(async (input, init) => app.fetch(new Request(input, init))),
    { operations: ['listOrders', 'createOrder', 'getOrder'] },
  );
  expect(firstScreen(report)).toMatchInlineSnapshot(`
    [
      "1. requested_resource (critical) in listOrders",
      "2. line_items_kept (critical) in listOrders",
      "3. request_id_of_customer (critical) in createOrder",
      "4. status_code_conformance (high) in createOrder",
      "5. negative_data_rejection (high) in listOrders, createOrder, getOrder",
      "6. positive_data_acceptance (high) in createOrder",
      "7. partner_on_record_kept (high) in createOrder, getOrder",
      "8. defaults_applied (high) in createOrder",
      "9. positive_data_acceptance (high) in createOrder",
      "10. positive_data_acceptance (high) in getOrder",
      "11. unsupported_method (medium) in listOrders, getOrder: listOrders refuses PUT, a method that its path lacks; listOrders refuses PATCH, a method that its path lacks; listOrders refuses DELETE, a method that its path lacks, and 2 more",
      "Tested: listOrders, createOrder.",
      "In part: getOrder (34 of 35 cases).",
      "Not tested: updateOrder (left out), getOrderProvisioningStatus (left out), getOrderActivationLinks (left out), getLineItemActivationLinks (left out), attachPurchaseOrder (left out), listOrderAttachments (left out), createCart (left out), getCart (left out), updateCart (left out), checkoutCart (left out), listSubscriptions (left out), listCustomTermEndDates (left out), getSubscription (left out), updateSubscription (left out), getSubscriptionActivationLinks (left out), registerSubscription (left out), getRegistrationStatus (left out), listCustomers (left out), getCustomer (left out), listProductsForCustomer (left out), getProductForCustomer (left out), listSkusForCustomer (left out), getSkuForCustomer (left out), listAvailabilitiesForCustomer (left out), getAvailabilityForCustomer (left out), listAgreementMetadata (left out), listAgreements (left out), getDirectSignedAgreementStatus (left out), getResellerAgreementStatus (left out), checkInventory (left out), checkPromotionEligibility (left out), getOffer (left out), listProducts (left out), getProduct (left out), listSkus (left out), getSku (left out), listAvailabilities (left out), getAvailability (left out), listPromotions (left out), getPromotion (left out), listRelationships (left out).",
    ]
  `);
});
