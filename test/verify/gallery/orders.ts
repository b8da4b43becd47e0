/** Faults in reading orders and in adding to them. */
import { breaking, elsewhere, withHeader, withoutHeader, withQuery, withToken } from './operations.js';
import { json, lines, loose, mended, pascal, type BrokenServer, type Loose, type Reply } from './spoil.js';

const SCHEMA = 'response_schema_conformance';
const OTHER = '99999999-9999-4999-8999-999999999999';
const NOBODY = /00000000-0000-4000-8000-000000000000/;

/** Of the contract's samples. */
const CUSTOMER = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
const ORDER = '074bd849-9106-405c-9923-fa061839d487';

const getOrder = breaking('getOrder');
const listOrders = breaking('listOrders');
const updateOrder = breaking('updateOrder');
const provisioning = breaking('getOrderProvisioningStatus');

const items = (body: Loose): Loose[] => (Array.isArray(body['items']) ? body['items'].map(loose) : []);
const everyItem =
  (spoil: (item: Loose) => unknown) =>
  (body: Loose): void =>
    items(body).forEach(spoil);
const inPascal = (text: string): string => JSON.stringify(pascal(JSON.parse(text)));
const last = (body: Loose): Loose => lines(body).at(-1) ?? {};

/** It adds again and again, and answers as if it didn't. */
function remembering(): BrokenServer {
  const first = new Map<string, Reply>();
  return updateOrder.handle(
    'the same MS-RequestId adds again, and the answer hides it',
    'same_request_id_same_order',
    async (asked, answer) => {
      const requestId = asked.headers.get('MS-RequestId') ?? '';
      const earlier = first.get(requestId);
      const headers = new Headers(asked.headers);
      if (earlier) headers.set('MS-RequestId', crypto.randomUUID());
      const whole = await answer({ ...asked, headers });
      if (whole.status === 200 && requestId !== '') first.set(requestId, earlier ?? whole);
      return earlier ?? whole;
    },
  );
}

export const orders: readonly BrokenServer[] = [
  listOrders.reply('is not there', 'operation_served', () => ({ status: 404, text: '{"error":"no route"}' })),
  getOrder.reply('another order than was asked for', 'requested_resource', ({ text, status }) =>
    status === 200 ? { text: text.replaceAll(String(json(text)['id']), 'c403d91b21d2') } : {},
  ),
  getOrder.asked('one order for every id', 'negative_data_rejection', (asked) =>
    elsewhere(elsewhere(asked, NOBODY, ORDER), new RegExp(`[^/]+(/orders/${ORDER})`), `${CUSTOMER}$1`),
  ),
  getOrder.reply('an empty answer for an unknown order', 'negative_data_rejection', ({ status }) =>
    status === 404 ? { status: 200, text: 'null' } : {},
  ),
  getOrder.reply('500 for an unknown order', 'not_a_server_error', ({ status }) =>
    status === 404 ? { status: 500 } : {},
  ),
  getOrder.reply('203 for an order', 'status_code_conformance', ({ status }) =>
    status === 200 ? { status: 203 } : {},
  ),
  getOrder.body('no line items', SCHEMA, (body) => delete body['lineItems']),
  getOrder.body('a quantity as text', SCHEMA, (body) => (last(body)['quantity'] = '5')),
  getOrder.body('prices as text', SCHEMA, (body) => {
    if ('pricing' in last(body)) loose(last(body)['pricing'])['listPrice'] = '6.00';
  }),
  getOrder.body('a link to the product without its braces', SCHEMA, (body) => {
    const links = loose(last(body)['links']);
    if ('product' in links) links['product'] = '/products/1';
  }),
  getOrder.body(
    'another quantity than was ordered',
    'quantity_kept',
    (body) => (last(body)['quantity'] = 99),
  ),
  getOrder.body('another offer than was ordered', 'offer_kept', (body) => (last(body)['offerId'] = 'x')),
  getOrder.body(
    'the reseller is lost',
    'partner_on_record_kept',
    (body) => delete last(body)['partnerIdOnRecord'],
  ),
  getOrder.body('the name is lost', 'order_kept', (body) => (last(body)['friendlyName'] = 'Product')),
  getOrder.body('another billing cycle', 'order_kept', (body) => (body['billingCycle'] = 'triennial')),
  getOrder.reply('PascalCase', 'camel_case_answer', ({ text, status }) =>
    status === 200 ? { text: inPascal(text) } : {},
  ),
  getOrder.reply('another MS-CorrelationId than was sent', 'echoed_ids', (whole) =>
    withHeader(whole, 'MS-CorrelationId', OTHER),
  ),
  getOrder.reply('no MS-RequestId', 'response_headers_conformance', (whole) =>
    withoutHeader(whole, 'MS-RequestId'),
  ),
  getOrder.reply('a page', 'content_type_conformance', (whole) =>
    whole.status === 200 ? withHeader(whole, 'Content-Type', 'text/html') : {},
  ),
  getOrder.asked('no token is asked for', 'ignored_auth', withToken),

  listOrders.asked('billingType is ignored', 'requested_resource', (asked) =>
    withQuery(asked, 'billingType', undefined),
  ),
  listOrders.body(
    'the orders of everybody',
    'requested_resource',
    everyItem((order) => (order['referenceCustomerId'] = OTHER)),
  ),
  listOrders.body('no list in it', SCHEMA, (body) => delete body['items']),
  listOrders.reply('a bare list', SCHEMA, ({ text, status }) =>
    status === 200 ? { text: JSON.stringify(json(text)['items']) } : {},
  ),
  listOrders.body('the count as text', SCHEMA, (body) => (body['totalCount'] = String(body['totalCount']))),
  listOrders.body(
    'line items without their offers',
    SCHEMA,
    everyItem((order) => delete last(order)['offerId']),
  ),
  listOrders.body(
    'orders in PascalCase',
    'camel_case_answer',
    (body) => (body['items'] = pascal(body['items'])),
  ),
  listOrders.reply('204 for an empty list', 'status_code_conformance', ({ text }) =>
    json(text)['totalCount'] === 0 ? { status: 204, text: '' } : {},
  ),
  listOrders.asked('no token is asked for', 'ignored_auth', withToken),

  updateOrder.handle('an add-on to nothing is taken', 'negative_data_rejection', async (asked, answer) => {
    // Another billing cycle names no parent either, and is no add-on.
    if (/billingCycle":/i.test(asked.text)) return answer(asked);
    const { text } = await answer({ ...asked, method: 'GET', text: '' });
    const [base = {}] = lines(json(text));
    const body = mended(asked, (order) => {
      for (const line of lines(order)) {
        if (!('ParentSubscriptionId' in line)) line['parentSubscriptionId'] ??= base['subscriptionId'];
      }
    });
    return answer(body);
  }),
  updateOrder.reply('201 for an add-on', 'status_code_conformance', ({ status }) =>
    status === 200 ? { status: 201 } : {},
  ),
  updateOrder.body(
    'the answer has the add-on only',
    'line_items_kept',
    (body) => (body['lineItems'] = lines(body).slice(-1)),
  ),
  updateOrder.body(
    'the add-on has the number that it was sent with',
    'line_items_kept',
    (body) => (last(body)['lineItemNumber'] = 0),
  ),
  updateOrder.body('the quantity is always 1', 'quantity_kept', (body) => (last(body)['quantity'] = 1)),
  updateOrder.body('the base grows with its add-on', 'quantity_kept', (body, asked) => {
    const [base = {}] = lines(body);
    if (/parentSubscriptionId/i.test(asked.text)) base['quantity'] = Number(base['quantity']) + 1;
  }),
  updateOrder.body('the reseller is lost', 'partner_on_record_kept', (body) => {
    delete last(body)['partnerIdOnRecord'];
  }),
  updateOrder.reply('another order', 'requested_resource', ({ text, status }) =>
    status === 200 ? { text: text.replaceAll(String(json(text)['id']), 'c403d91b21d2') } : {},
  ),
  remembering(),

  provisioning.body('a single resource', SCHEMA, (body) => {
    Object.assign(body, items(body)[0]);
    delete body['items'];
  }),
  provisioning.body(
    'the status as a number',
    SCHEMA,
    everyItem((item) => (item['status'] = 1)),
  ),
  provisioning.body(
    'the parts of the quantity as an object',
    SCHEMA,
    everyItem((item) => (item['quantityProvisioningInformation'] = { quantity: 5, status: 'fulfilled' })),
  ),
  provisioning.body('no line item', 'line_items_kept', (body) => (body['items'] = [])),
  provisioning.body(
    'line items count from 1',
    'line_items_kept',
    everyItem((item) => (item['lineItemNumber'] = Number(item['lineItemNumber']) + 1)),
  ),
  provisioning.asked('one status for every order', 'negative_data_rejection', (asked) =>
    elsewhere(elsewhere(asked, NOBODY, ORDER), new RegExp(`[^/]+(/orders/${ORDER})`), `${CUSTOMER}$1`),
  ),
];
