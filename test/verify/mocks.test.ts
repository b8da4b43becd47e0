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
      "2. requested_resource (critical) in listOrders",
      "3. ignored_auth (critical) in listOrders, createOrder, getOrder, and 1 more",
      "4. requested_resource (critical) in listOrders",
      "5. same_request_id_same_order (critical) in createOrder",
      "6. not_a_server_error (critical) in createOrder",
      "7. response_headers_conformance (medium) in listOrders, createOrder, getOrder",
      "8. negative_data_rejection (high) in listOrders, createOrder, getOrder",
      "9. operation_served (high) in getOrderProvisioningStatus, getSubscription, getCustomer, and 3 more",
      "10. response_schema_conformance (high) in createOrder",
      "11. defaults_applied (high) in createOrder: createOrder accepts the example licence; createOrder accepts the example indirectReseller; createOrder accepts the example licence in mixed case, and 4 more",
      "12. negative_data_rejection (high) in getOrder: getOrder refuses another customerId",
      "13. unsupported_method (medium) in listOrders, getOrder: listOrders refuses PUT, a method that its path lacks; listOrders refuses PATCH, a method that its path lacks; listOrders refuses DELETE, a method that its path lacks, and 2 more",
      "Tested: listOrders, createOrder.",
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
      "Not tested: listOrders (left out), purchaseAddOn (left out), getOrderProvisioningStatus (left out), getSubscription (left out), getCustomer (left out), getOffer (left out), getSku (left out), listRelationships (left out).",
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
      "Not tested: purchaseAddOn (left out), getOrderProvisioningStatus (left out), getSubscription (left out), getCustomer (left out), getOffer (left out), getSku (left out), listRelationships (left out).",
    ]
  `);
});
