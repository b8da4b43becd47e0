/** Servers that do otherwise than ours, and are within their rights: no alarm. */
import { describe, expect, test } from 'vitest';
import { verify } from '../../src/verify/index.js';
import { front, json, lines, loose, type Asked, type Loose, type Reply } from './gallery/spoil.js';
import { server } from './support.js';

type Change = (reply: Reply, asked: Asked) => Partial<Reply>;

const items = (body: Loose): Loose[] => (Array.isArray(body['items']) ? body['items'].map(loose) : []);
const orders = (body: Loose): Loose[] => (Array.isArray(body['lineItems']) ? [body] : items(body));

/** Every JSON answer is changed. */
const body =
  (change: (body: Loose) => unknown): Change =>
  ({ text }) => {
    if (!text.startsWith('{')) return {};
    const value = json(text);
    change(value);
    return { text: JSON.stringify(value) };
  };
const order = (change: (order: Loose) => unknown): Change => body((value) => orders(value).forEach(change));
const line = (change: (line: Loose) => unknown): Change => order((value) => lines(value).forEach(change));
const fault = (change: (fault: Loose) => unknown): Change => {
  const changed = body(change);
  return (reply, asked) => (reply.status >= 400 ? changed(reply, asked) : {});
};
const header =
  (name: string, value: string | undefined): Change =>
  ({ headers }) => {
    const changed = new Headers(headers);
    if (value === undefined) changed.delete(name);
    else changed.set(name, value);
    return { headers: changed };
  };
const without =
  (name: string) =>
  (value: Loose): unknown =>
    Reflect.deleteProperty(value, name);
const turned = (value: Loose): void => {
  const entries = Object.entries(value).reverse();
  for (const [name] of entries) Reflect.deleteProperty(value, name);
  Object.assign(value, Object.fromEntries(entries));
};

const VARIATIONS: readonly (readonly [name: string, change: Change])[] = [
  ['members in another order', body(turned)],
  ['members of line items in another order', line(turned)],
  ['line items in another order', order((value) => (value['lineItems'] = lines(value).reverse()))],
  ['a member that the contract lacks', body((value) => (value['nextYear'] = { level: 3 }))],
  ['a member of line items that the contract lacks', line((value) => (value['nextYear'] = [1, 2]))],
  ['a link that the contract lacks', order((value) => (loose(value['links'])['invoice'] = undefined))],
  [
    'white space in JSON',
    ({ text }) => (text.startsWith('{') ? { text: JSON.stringify(json(text), null, 4) } : {}),
  ],
  ['escapes in JSON', ({ text }) => ({ text: text.replaceAll('é', '\\u00e9') })],
  ['a line break at the end', ({ text }) => (text === '' ? {} : { text: `${text}\n` })],
  ['no charset', header('Content-Type', 'application/json')],
  ['another spelling of the media type', header('Content-Type', 'Application/JSON;charset=UTF-8')],
  ['a further header', header('X-Powered-By', 'Express')],
  ['no caching', header('Cache-Control', 'no-store')],
  ['an etag', header('ETag', '"1"')],
  ['a cookie', header('Set-Cookie', 'a=b')],
  ['a rate limit', header('RateLimit-Remaining', '999')],
  ['no MS-CV', header('MS-CV', undefined)],
  ['no MS-ServerId', header('MS-ServerId', undefined)],
  ['no X-Locale', header('X-Locale', undefined)],
  ['no currency symbol', order(without('currencySymbol'))],
  ['no alternateId', order(without('alternateId'))],
  ['no status', order(without('status'))],
  ['no transactionType', order(without('transactionType'))],
  ['no transactionType of line items', line(without('transactionType'))],
  ['no attributes', body(without('attributes'))],
  ['no attributes of orders', order(without('attributes'))],
  ['null for what is not set', order((value) => (value['alternateId'] ??= null))],
  ['null for what is not set in line items', line((value) => (value['transactionType'] ??= null))],
  [
    'an order that is pending',
    order((value) => {
      if (value['status'] !== 'cancelled') value['status'] = 'pending';
    }),
  ],
  [
    'links.self with the whole address',
    order((value) => {
      const self = loose(loose(value['links'])['self']);
      if (typeof self['uri'] === 'string') self['uri'] = `https://mock.example/v1${self['uri']}`;
    }),
  ],
  [
    'customers in upper case',
    order((value) => {
      if (typeof value['referenceCustomerId'] === 'string')
        value['referenceCustomerId'] = value['referenceCustomerId'].toUpperCase();
    }),
  ],
  ['offers in upper case', line((value) => (value['offerId'] = String(value['offerId']).toUpperCase()))],
  ['no links of line items', line(without('links'))],
  [
    'dates without decimals',
    order((value) => {
      value['creationDate'] = String(value['creationDate']).replace(/\.\d+/, '');
    }),
  ],
  [
    'dates with an offset',
    order((value) => {
      value['creationDate'] = String(value['creationDate']).replace(/Z$/, '+00:00');
    }),
  ],
  [
    'terms in lower case',
    line((value) => {
      if (typeof value['customTermEndDate'] === 'string')
        value['customTermEndDate'] = value['customTermEndDate'].replace(/\.000Z$/, 'Z');
    }),
  ],
  [
    'billing cycles in capitals',
    order((value) => {
      if (value['billingCycle'] === 'monthly') value['billingCycle'] = 'Monthly';
    }),
  ],
  ['errors in another language', fault((value) => (value['description'] = 'Nie ma takiego zamówienia.'))],
  ['errors without data', fault(without('data'))],
  ['errors without a source', fault(without('source'))],
  ['codes as text', fault((value) => (value['code'] = String(value['code'])))],
  ['no totalCount', body(without('totalCount'))],
  [
    'provisioning without parts of the quantity',
    body((value) => items(value).forEach(without('quantityProvisioningInformation'))),
  ],
];

/** Those whose answers they change, and that buy what these show. */
const VARIED = ['createOrder', 'getOrder', 'listOrders', 'getOrderProvisioningStatus', 'getSubscription'];

/** What changes them, without the many other cases of those operations. */
const CHANGES = [
  'updateSubscription keeps *',
  'updateSubscription suspends *',
  'updateSubscription c*',
  'updateOrder cancels *',
  'updateOrder changes *',
];

test('there are at least forty of them', () => {
  expect(VARIATIONS.length).toBeGreaterThanOrEqual(40);
});

describe('no alarm at', () => {
  test.each(VARIATIONS)('%s', async (_, change) => {
    const fetch = front(async (asked, answer) => {
      const whole = await answer(asked);
      return { ...whole, ...change(whole, asked) };
    });
    const asking = { server, fetch, concurrency: 8 };
    const report = await verify({ ...asking, operations: VARIED });
    const changed = await verify({ ...asking, only: CHANGES, wait: () => Promise.resolve() });
    expect([...report.findings, ...changed.findings]).toEqual([]);
    expect([report.verdict, changed.verdict]).toEqual(['kept', 'kept']);
  });
});
