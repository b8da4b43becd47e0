/** Servers that get the order wrong, or buy twice. */
import {
  json,
  line,
  lines,
  loose,
  order,
  refusal,
  reply,
  server,
  stateful,
  type BrokenServer,
  type Loose,
  type Reply,
} from './spoil.js';

const partsOf = (body: Loose): Loose => loose(loose(body['links'])['self']);
const isUnset = (cycle: unknown): boolean => cycle === undefined || cycle === null || cycle === 'unknown';
const cycleOf = (sent: Loose): unknown => sent['billingCycle'] ?? sent['BillingCycle'];
const requestId = (headers: Headers): string => headers.get('MS-RequestId') ?? '';

/** Another id for the order, everywhere in it. */
function renamed(text: string, id: string): string {
  const own = json(text)['id'];
  return typeof own === 'string' ? text.replaceAll(own, id) : text;
}

export const businessRules: readonly BrokenServer[] = [
  order('the last line item is lost', 'line_items_kept', (body) => {
    if (lines(body).length > 1) body['lineItems'] = lines(body).slice(0, -1);
  }),
  order('a line item comes twice', 'line_items_kept', (body) => {
    const [first] = lines(body);
    body['lineItems'] = [...lines(body), { ...first, lineItemNumber: lines(body).length }];
  }),
  line(
    'line items count from 1',
    'line_items_kept',
    (item) => (item['lineItemNumber'] = Number(item['lineItemNumber']) + 1),
  ),
  line('another offer than was ordered', 'offer_kept', (item) => (item['offerId'] = 'MS-AZR-0145P')),
  order('the offers of two line items are swapped', 'offer_kept', (body) => {
    const [first, second] = lines(body);
    if (first && second) [first['offerId'], second['offerId']] = [second['offerId'], first['offerId']];
  }),
  line('one more than was ordered', 'quantity_kept', (item) => {
    if (typeof item['quantity'] === 'number') item['quantity']++;
  }),
  line('the quantity is always 1', 'quantity_kept', (item) => (item['quantity'] = 1)),
  line('the quantity is missing', 'quantity_kept', (item) => delete item['quantity']),
  order('the billing cycle is always monthly', 'order_kept', (body, sent) => {
    if (!isUnset(cycleOf(sent))) body['billingCycle'] = 'monthly';
  }),
  order('the order is for another customer', 'requested_resource', (body) => {
    body['referenceCustomerId'] = '00000000-0000-4000-8000-000000000001';
  }),
  line('the name is read in another encoding', 'order_kept', (item) => {
    item['friendlyName'] = Buffer.from(String(item['friendlyName'])).toString('latin1');
  }),
  line('the name is cut at 40 characters', 'order_kept', (item) => {
    item['friendlyName'] = String(item['friendlyName']).slice(0, 40);
  }),
  line('another term than was ordered', 'order_kept', (item) => {
    if (item['termDuration'] === 'P3Y') item['termDuration'] = 'P1Y';
  }),
  line('the term is lost', 'order_kept', (item) => delete item['termDuration']),
  line('the additional partners are lost', 'order_kept', (item) => {
    delete item['additionalPartnerIdsOnRecord'];
  }),
  line('only one additional partner is kept', 'order_kept', (item) => {
    const partners = item['additionalPartnerIdsOnRecord'];
    if (Array.isArray(partners)) item['additionalPartnerIdsOnRecord'] = partners.slice(0, 1);
  }),
  line('the reseller is lost', 'partner_on_record_kept', (item) => delete item['partnerIdOnRecord']),
  order('the billing cycle stays unknown', 'defaults_applied', (body, sent) => {
    if (isUnset(cycleOf(sent))) body['billingCycle'] = 'unknown';
  }),
  order('the default billing cycle is annual', 'defaults_applied', (body, sent) => {
    if (isUnset(cycleOf(sent))) body['billingCycle'] = 'annual';
  }),
  line('no title is filled in', 'defaults_applied', (item) => {
    if (String(item['friendlyName']).startsWith('Product ')) delete item['friendlyName'];
  }),
  order('links.self is a subscription', 'self_link_names_order', (body) => {
    const { uri } = partsOf(body);
    partsOf(body)['uri'] = String(uri).replace(/[^/]+$/, '1DA3295E-C59A-476C-A7E7-D7E981FE79BE');
  }),
  order('links.self has the version prefix', 'self_link_names_order', (body) => {
    partsOf(body)['uri'] = `/v1${String(partsOf(body)['uri'])}`;
  }),
  order('links.self is of another customer', 'self_link_names_order', (body) => {
    partsOf(body)['uri'] = String(partsOf(body)['uri']).replace(/customers\/[^/]+/, 'customers/me');
  }),
  order('an id that was sent becomes the id', 'read_only_ignored', (body, { id }) => {
    if (typeof id !== 'string') return;
    partsOf(body)['uri'] = String(partsOf(body)['uri']).replace(/[^/]+$/, id);
    body['id'] = id;
  }),
  reply('line numbers are refused with another code', 'documented_error_code', 400, ({ text }) => ({
    text: text.replace('800071', '3000'),
  })),
  reply('an add-on is refused with another code', 'documented_error_code', 400, ({ text }, asked) => ({
    text: asked.text.includes('parentSubscriptionId') ? text.replace('2000', '3000') : text,
  })),

  reply('every order has the same id', 'order_ids_differ', 201, ({ text }) => ({
    text: renamed(text, 'c403d91b21d2'),
  })),
  server('the same MS-RequestId buys again', 'same_request_id_same_order', async (asked, answer) => {
    const headers = new Headers(asked.headers);
    const sent = requestId(headers);
    if (!/^[0-9a-f-]{36}$/i.test(sent)) return answer(asked);
    headers.set('MS-RequestId', crypto.randomUUID());
    const whole = await answer({ ...asked, headers });
    whole.headers.set('MS-RequestId', sent);
    return whole;
  }),
  stateful('the same MS-RequestId buys again, and the answer hides it', 'same_request_id_same_order', () => {
    const first = new Map<string, Reply>();
    return async (asked, answer) => {
      const sent = requestId(asked.headers) && `${asked.url.pathname} ${requestId(asked.headers)}`;
      const earlier = first.get(sent);
      const headers = new Headers(asked.headers);
      if (earlier) headers.set('MS-RequestId', crypto.randomUUID());
      const whole = await answer({ ...asked, headers });
      if (whole.status === 201 && sent !== '') first.set(sent, earlier ?? whole);
      return whole.status === 201 ? (earlier ?? whole) : whole;
    };
  }),
  stateful('the same MS-RequestId twice at once buys twice', 'same_request_id_same_order', () => {
    const underWay = new Set<string>();
    return async (asked, answer) => {
      const sent = requestId(asked.headers);
      const again = underWay.has(sent);
      underWay.add(sent);
      const whole = await answer(asked);
      await new Promise((resolve) => setTimeout(resolve, 20));
      underWay.delete(sent);
      return again && sent !== '' && whole.status === 201
        ? { ...whole, text: renamed(whole.text, 'ffffffffffff') }
        : whole;
    };
  }),
  stateful('the same MS-RequestId is refused the second time', 'same_request_id_same_order', () => {
    const seen = new Set<string>();
    return async (asked, answer) => {
      const whole = await answer(asked);
      const sent = requestId(asked.headers);
      const again = seen.has(sent) && whole.status === 201;
      seen.add(sent);
      return again && sent !== '' ? refusal(whole, 400) : whole;
    };
  }),
  stateful('the same order under a new MS-RequestId is not bought', 'new_request_id_new_order', () => {
    const answers = new Map<string, string>();
    return async (asked, answer) => {
      const whole = await answer(asked);
      if (whole.status !== 201) return whole;
      const text = answers.get(asked.text) ?? whole.text;
      answers.set(asked.text, text);
      return { ...whole, text };
    };
  }),
];
