/** Faults that show only in what is read after a purchase of several line items, or of an add-on. */
import { breaking } from './operations.js';
import { json, lines, loose, type Answer, type Asked, type BrokenServer, type Loose } from './spoil.js';

const getOrder = breaking('getOrder');
const listOrders = breaking('listOrders');
const provisioning = breaking('getOrderProvisioningStatus');
const getSubscription = breaking('getSubscription');
const createOrder = breaking('createOrder');

const items = (body: Loose): Loose[] => (Array.isArray(body['items']) ? body['items'].map(loose) : []);
const everyOrder =
  (spoil: (order: Loose) => unknown) =>
  (body: Loose): void =>
    items(body).forEach(spoil);
const everyLine = (spoil: (line: Loose, index: number) => unknown) =>
  everyOrder((order) => lines(order).forEach(spoil));
const only = (order: Loose, count: number): unknown => (order['lineItems'] = lines(order).slice(0, count));

/** A list with the orders of a second customer in it, as if they were this one's. */
async function ofBoth(asked: Asked, answer: Answer) {
  const own = await answer(asked);
  const [, customer = ''] = /customers\/([^/]+)/.exec(asked.url.pathname) ?? [];
  const url = new URL(asked.url);
  url.pathname = url.pathname.replace(customer, OTHER);
  if (own.status !== 200 || customer === OTHER) return own;
  const others = await answer({ ...asked, url });
  const body = json(own.text);
  const more = items(json(others.text)).map((order) => ({ ...order, referenceCustomerId: customer }));
  body['items'] = [...items(body), ...more];
  return { ...own, text: JSON.stringify(body) };
}

/** Of the contract's examples. */
const OTHER = 'b0d70a69-4c42-4b27-b17b-91a835d8686a';

/** Each order twice, as a list that is joined from two pages. */
const twice = (body: Loose): unknown => (body['items'] = items(body).flatMap((order) => [order, order]));

export const readings: readonly BrokenServer[] = [
  listOrders.body('every order comes twice', 'listed_orders', twice),
  listOrders.handle('the orders of another customer too', 'listed_orders', ofBoth),
  listOrders.body(
    'the first line item of each order only',
    'line_items_kept',
    everyOrder((order) => only(order, 1)),
  ),
  listOrders.body(
    'two line items of each order at most',
    'line_items_kept',
    everyOrder((order) => only(order, 2)),
  ),
  listOrders.body(
    'line items change places',
    'quantity_kept',
    everyOrder((order) => {
      const [first, second] = lines(order);
      if (first && second) [first['quantity'], second['quantity']] = [second['quantity'], first['quantity']];
    }),
  ),
  listOrders.body(
    'line items count from 1',
    'line_items_kept',
    everyLine((line) => {
      line['lineItemNumber'] = Number(line['lineItemNumber']) + 1;
    }),
  ),
  listOrders.body(
    'links to no order',
    'self_link_names_order',
    everyOrder((order) => {
      const self = loose(loose(order['links'])['self']);
      if ('uri' in self) self['uri'] = String(self['uri']).replace(/[^/]+$/, '0');
    }),
  ),
  listOrders.handle('billingType finds nothing', 'listed_orders', async (asked, answer) => {
    const whole = await answer(asked);
    if (!asked.url.searchParams.has('billingType') || whole.status !== 200) return whole;
    return { ...whole, text: JSON.stringify({ ...json(whole.text), totalCount: 0, items: [] }) };
  }),
  listOrders.handle('a billingType that no order has finds all', 'listed_orders', async (asked, answer) => {
    const url = new URL(asked.url);
    if (url.searchParams.get('billingType') !== 'annual') return answer(asked);
    url.searchParams.delete('billingType');
    const whole = await answer({ ...asked, url });
    const body = json(whole.text);
    everyOrder((order) => (order['billingCycle'] = 'annual'))(body);
    return { ...whole, text: JSON.stringify(body) };
  }),
  getOrder.body('the first line item only', 'line_items_kept', (body) => only(body, 1)),
  getOrder.body('two line items at most', 'line_items_kept', (body) => only(body, 2)),
  getOrder.body('an add-on is not shown', 'line_items_kept', (body) => only(body, 3)),
  getOrder.body('the quantity of the last line item is that of the first', 'quantity_kept', (body) => {
    const [first = {}] = lines(body);
    for (const line of lines(body).slice(1)) line['quantity'] = first['quantity'];
  }),
  getOrder.body('the names of line items change places', 'order_kept', (body) => {
    const [first, second] = lines(body);
    if (first && second)
      [first['friendlyName'], second['friendlyName']] = [second['friendlyName'], first['friendlyName']];
  }),
  provisioning.body(
    'the first line item only',
    'line_items_kept',
    (body) => (body['items'] = items(body).slice(0, 1)),
  ),
  provisioning.body(
    'two line items at most',
    'line_items_kept',
    (body) => (body['items'] = items(body).slice(0, 2)),
  ),
  provisioning.body('a quantity of 1 everywhere', 'quantity_kept', (body) =>
    items(body).forEach((item) => {
      item['quantityProvisioningInformation'] = [{ quantity: 1, status: 'fulfilled' }];
    }),
  ),
  provisioning.body('the quantity of the first line item everywhere', 'quantity_kept', (body) => {
    const [first = {}] = items(body);
    for (const item of items(body))
      item['quantityProvisioningInformation'] = first['quantityProvisioningInformation'];
  }),
  {
    ...createOrder.body('all line items become one subscription', 'subscription_of_line', (order) => {
      const [first = {}] = lines(order);
      for (const line of lines(order))
        if ('subscriptionId' in line) line['subscriptionId'] = first['subscriptionId'];
    }),
    operation: 'getSubscription',
  },
  {
    ...createOrder.body('links to the subscriptions of other line items', 'subscription_of_line', (order) => {
      const links = lines(order).map((line) => loose(line['links'])['subscription']);
      for (const [index, line] of lines(order).entries()) {
        if (links[index] !== undefined)
          loose(line['links'])['subscription'] = links[(index + 1) % links.length];
      }
    }),
    operation: 'getSubscription',
  },
  getOrder.body('the subscription of another line item', 'subscription_of_line', (order) => {
    const [first = {}] = lines(order);
    for (const line of lines(order)) {
      if (!('subscriptionId' in line)) continue;
      line['subscriptionId'] = first['subscriptionId'];
      line['links'] = first['links'];
    }
  }),
  getSubscription.body(
    'another billing cycle',
    'subscription_of_line',
    (body) => (body['billingCycle'] = 'triennial'),
  ),
  getSubscription.body('another term', 'order_kept', (body) => (body['termDuration'] = 'P3Y')),
  getSubscription.body('another promotion', 'order_kept', (body) => {
    if ('promotionId' in body) body['promotionId'] = 'another';
  }),
  getSubscription.body('another parent', 'subscription_of_line', (body) => {
    if ('parentSubscriptionId' in body) body['parentSubscriptionId'] = OTHER;
  }),
  getSubscription.body(
    'the name of another line item',
    'order_kept',
    (body) => (body['friendlyName'] = 'line 0'),
  ),
];
