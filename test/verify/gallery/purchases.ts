/** Faults that show only when something else was bought in between, and those of carts. */
import type { Check } from '../../../src/verify/index.js';
import { breaking } from './operations.js';
import {
  front,
  json,
  lines,
  loose,
  type BrokenServer,
  type Handle,
  type Loose,
  type Reply,
} from './spoil.js';

const isCreate = (method: string, url: URL): boolean => method === 'POST' && url.pathname.endsWith('/orders');

/** A fresh one each time, for servers that remember. */
const remembering = (
  operation: string,
  name: string,
  check: Check,
  make: () => Handle,
  only?: readonly string[],
): BrokenServer => ({
  name: `${operation}: ${name}`,
  check,
  operation,
  start: () => front(make()),
  make,
  ...(only && { only }),
});

const SAME = 'same_request_id_same_order';

/** What is ordered with an id that was seen before. */
const repeated =
  (again: (id: string, orders: ReadonlyMap<string, Reply>) => Reply | undefined) => (): Handle => {
    const orders = new Map<string, Reply>();
    return async (asked, answer) => {
      const id = asked.headers.get('MS-RequestId') ?? '';
      const known = isCreate(asked.method, asked.url) && orders.has(id) ? again(id, orders) : undefined;
      if (known !== undefined) {
        const headers = new Headers(known.headers);
        headers.set('MS-RequestId', id);
        headers.set('MS-CorrelationId', asked.headers.get('MS-CorrelationId') ?? crypto.randomUUID());
        return { ...known, headers };
      }
      const whole = await answer(asked);
      if (whole.status === 201 && id !== '') orders.set(id, whole);
      return whole;
    };
  };

/** Only the last purchase is known, so a repeat after another one buys again. */
const forgetting = (): Handle => {
  let last = '';
  const aliases = new Map<string, string>();
  return async (asked, answer) => {
    const id = asked.headers.get('MS-RequestId') ?? '';
    if (!isCreate(asked.method, asked.url) || id === '') return answer(asked);
    if (id !== last) aliases.set(id, crypto.randomUUID());
    const headers = new Headers(asked.headers);
    headers.set('MS-RequestId', aliases.get(id) ?? id);
    const whole = await answer({ ...asked, headers });
    if (whole.status === 201) last = id;
    const shown = new Headers(whole.headers);
    if (shown.get('MS-RequestId') === aliases.get(id)) shown.set('MS-RequestId', id);
    return { ...whole, headers: shown };
  };
};

/** The line items of the last order of the same first offer. */
const overwriting = (): Handle => {
  const last = new Map<string, { readonly id: string; readonly lineItems: Loose[] }>();
  const offerOf = (order: Loose): string => String(loose(lines(order)[0])['offerId']);
  return async (asked, answer) => {
    const whole = await answer(asked);
    const body = json(whole.text);
    if (whole.status === 201) last.set(offerOf(body), { id: String(body['id']), lineItems: lines(body) });
    const newer = last.get(offerOf(body));
    const isRead = asked.method === 'GET' && /\/orders\/[^/]+$/.test(asked.url.pathname);
    return isRead && newer !== undefined && newer.id !== body['id']
      ? { ...whole, text: JSON.stringify({ ...body, lineItems: newer.lineItems }) }
      : whole;
  };
};

/** Line items with one number of all orders have one subscription. */
const sharing = (): Handle => {
  const known = new Map<unknown, unknown>();
  return async (asked, answer) => {
    const whole = await answer(asked);
    if (whole.status !== 201) return whole;
    const body = json(whole.text);
    for (const line of lines(body)) {
      const id = known.get(line['lineItemNumber']) ?? line['subscriptionId'];
      known.set(line['lineItemNumber'], id);
      line['subscriptionId'] = id;
    }
    return { ...whole, text: JSON.stringify(body) };
  };
};

const checkoutCart = breaking('checkoutCart');
const ordersOf = ({ orders }: Loose): Loose[] => (Array.isArray(orders) ? orders.map(loose) : []);

export const purchases: readonly BrokenServer[] = [
  remembering(
    'createOrder',
    'a repeat is the order that was placed last',
    SAME,
    repeated((_, orders) => [...orders.values()].at(-1)),
    ['createOrder gives *', 'createOrder accepts the example *'],
  ),
  remembering('createOrder', 'only the last MS-RequestId is remembered', SAME, forgetting, [
    'createOrder gives *',
    'createOrder accepts the example *',
  ]),
  remembering(
    'getOrder',
    'an order is overwritten by the next of its offer',
    'line_items_kept',
    overwriting,
    ['getOrder has every *'],
  ),
  remembering('getSubscription', 'two orders share their subscriptions', 'subscription_of_line', sharing, [
    'getSubscription is one for *',
  ]),
  checkoutCart.handle('a cart is ordered again each time', 'cart_ordered_once', async (asked, answer) => {
    const whole = await answer(asked);
    const body = json(whole.text);
    for (const order of ordersOf(body)) order['id'] = crypto.randomUUID().slice(-12);
    return whole.status === 201 ? { ...whole, text: JSON.stringify(body) } : whole;
  }),
  checkoutCart.body('one licence of each line item', 'quantity_kept', (body) => {
    for (const line of ordersOf(body).flatMap(lines)) line['quantity'] = 1;
  }),
  checkoutCart.body('another offer than was in the cart', 'offer_kept', (body) => {
    for (const line of ordersOf(body).flatMap(lines)) line['offerId'] = 'CFQ7TTC0LFLX:0001:CFQ7TTC0K971';
  }),
  checkoutCart.body('no order, and no error', 'offer_kept', (body) => (body['orders'] = [])),
];
