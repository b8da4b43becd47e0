/** Servers that take what they should refuse, and refuse what they should take. */
import { lenient, lines, loose, mended, server, strict, type BrokenServer, type Loose } from './spoil.js';

const eachLine = (name: string, mend: (line: Loose, index: number) => void): BrokenServer =>
  lenient(name, (body) => lines(body).forEach(mend));

const hasMember = (value: unknown, name: (key: string) => boolean): boolean =>
  Array.isArray(value)
    ? value.some((item) => hasMember(item, name))
    : Object.entries(loose(value)).some(([key, inner]) => name(key) || hasMember(inner, name));

/** What an order that was cut short by two characters lacks, whatever its last member is. */
const ENDS = ['', '}', '}}', ']}'];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const ORDER = '{"lineItems":[{"lineItemNumber":0,"offerId":"-"}]}';
const CUSTOMER = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';

export const data: readonly BrokenServer[] = [
  eachLine('a quantity of 0 is taken', (item) => {
    if (item['quantity'] === 0) item['quantity'] = 1;
  }),
  eachLine('a quantity as text is taken', (item) => {
    if (typeof item['quantity'] === 'string') item['quantity'] = Number(item['quantity']);
  }),
  eachLine('a quantity with a fraction is rounded', (item) => {
    if (typeof item['quantity'] === 'number') item['quantity'] = Math.floor(item['quantity']);
  }),
  lenient('wrong line item numbers are put right', (body) => {
    const numbers = lines(body).map(({ lineItemNumber }) => lineItemNumber);
    const right = numbers.every(
      (number) => typeof number === 'number' && number >= 0 && number < numbers.length,
    );
    const wrong = numbers.every(Number.isInteger) && !(right && new Set(numbers).size === numbers.length);
    if (wrong) for (const [index, item] of lines(body).entries()) item['lineItemNumber'] = index;
  }),
  eachLine('a line item without its number is taken', (item, index) => {
    if (!('lineItemNumber' in item || 'LineItemNumber' in item)) item['lineItemNumber'] = index;
  }),
  eachLine('a line item without its offer is taken', (item) => {
    if (!('offerId' in item || 'OfferId' in item)) item['offerId'] = 'unknown';
  }),
  eachLine(
    'an empty offer is taken',
    (item) => (item['offerId'] = item['offerId'] === '' ? '-' : item['offerId']),
  ),
  eachLine('an add-on is taken', (item) => {
    if (typeof item['parentSubscriptionId'] === 'string') delete item['parentSubscriptionId'];
  }),
  eachLine('any number of additional partners is taken', (item) => {
    const partners = item['additionalPartnerIdsOnRecord'];
    if (Array.isArray(partners)) item['additionalPartnerIdsOnRecord'] = partners.slice(0, 5);
  }),
  eachLine('any term is taken', (item) => {
    if (typeof item['termDuration'] === 'string' && !/^(P\d[YM])?$/.test(item['termDuration']))
      item['termDuration'] = 'P1Y';
  }),
  eachLine('any renewal is taken', (item) => {
    if (typeof loose(item['renewsTo'])['termDuration'] === 'string') delete item['renewsTo'];
  }),
  eachLine('numbers in provisioningContext are taken', (item) => {
    const context = loose(item['provisioningContext']);
    for (const [name, value] of Object.entries(context))
      if (typeof value === 'number') context[name] = String(value);
  }),
  eachLine('a list as purchaseCommitment is taken', (item) => {
    if (Array.isArray(item['purchaseCommitment'])) delete item['purchaseCommitment'];
  }),
  eachLine('a boolean as text is taken', (item) => {
    if (item['attestationAccepted'] === 'true') item['attestationAccepted'] = true;
  }),
  eachLine('null among the additional partners is taken', (item) => {
    const partners = item['additionalPartnerIdsOnRecord'];
    if (Array.isArray(partners))
      item['additionalPartnerIdsOnRecord'] = partners.filter((partner) => partner !== null);
  }),
  lenient('an empty list of line items is taken', (body) => {
    if (Array.isArray(body['lineItems']) && body['lineItems'].length === 0) {
      body['lineItems'] = [{ lineItemNumber: 0, offerId: '-' }];
    }
  }),
  server('an order without line items is taken', 'negative_data_rejection', (asked, answer) => {
    const isWithout = isJson(asked.text) && asked.text.startsWith('{') && !/lineItems/i.test(asked.text);
    return answer(isWithout ? { ...asked, text: ORDER } : asked);
  }),
  lenient('the status none is taken', (body) => delete body['status']),
  lenient('a currency in lower case is taken', (body) => {
    if (typeof body['currencyCode'] === 'string')
      body['currencyCode'] = body['currencyCode'].toUpperCase().slice(0, 3);
  }),
  lenient('an empty billing cycle is taken', (body) => {
    if (body['billingCycle'] === '') delete body['billingCycle'];
  }),
  lenient('an order for another customer than that of the path is taken', (body) => {
    if (body['referenceCustomerId'] === '00000000-0000-4000-8000-000000000000')
      delete body['referenceCustomerId'];
  }),
  server('any customer id in the path is taken', 'negative_data_rejection', (asked, answer) => {
    const url = new URL(asked.url);
    const wrong = !/\/customers\/[0-9A-Fa-f-]{36}\//.test(url.pathname);
    if (wrong) url.pathname = url.pathname.replace(/customers\/[^/]+/, `customers/${CUSTOMER}`);
    return answer({ ...asked, url });
  }),
  server('any MS-RequestId is taken', 'negative_data_rejection', (asked, answer) => {
    const headers = new Headers(asked.headers);
    if (headers.get('MS-RequestId') === 'not-a-guid') headers.delete('MS-RequestId');
    return answer({ ...asked, headers });
  }),
  server('a truncated body is taken', 'negative_data_rejection', (asked, answer) =>
    answer({ ...asked, text: `${asked.text}${ENDS.find((end) => isJson(asked.text + end)) ?? ''}` }),
  ),
  server('an empty body is taken', 'negative_data_rejection', (asked, answer) => {
    const empty = asked.text === '' && asked.method === 'POST';
    return answer(empty ? { ...asked, text: ORDER } : asked);
  }),
  server('any media type is taken', 'negative_data_rejection', (asked, answer) => {
    const headers = new Headers(asked.headers);
    headers.set('Content-Type', 'application/json');
    return answer({ ...asked, headers });
  }),

  strict('PascalCase is refused', (body) => hasMember(body, (key) => /^[A-Z]/.test(key))),
  strict('null is refused', (body) => JSON.stringify(body).includes(':null')),
  strict('an order without referenceCustomerId is refused', (body) =>
    ['referenceCustomerId', 'ReferenceCustomerId'].every((name) => typeof body[name] !== 'string'),
  ),
  strict('a cycle of three years is refused', (body) => body['billingCycle'] === 'triennial'),
  strict('more than 20 line items are refused', (body) => lines(body).length > 20),
  strict('unknown members are refused', (body) => hasMember(body, (key) => key === 'aMemberOfNextYear')),
  strict('a renewal as an array is refused', (body) =>
    lines(body).some(({ renewsTo }) => Array.isArray(renewsTo)),
  ),
  strict('line items in another order are refused', (body) =>
    lines(body).some(
      ({ lineItemNumber }, index) => typeof lineItemNumber === 'number' && lineItemNumber !== index,
    ),
  ),
  strict(
    'a customer id in upper case is not found',
    (_, { url }) => /customers\/[^a-z]{36}\//.test(url.pathname),
    404,
  ),
  strict(
    'a charset is refused',
    (_, { headers }) => headers.get('Content-Type')?.includes('charset') === true,
  ),
  strict('a call without MS-CorrelationId is refused', (_, { headers }) => !headers.has('MS-CorrelationId')),
  server('a long name is refused', 'positive_data_acceptance', (asked, answer) =>
    answer(
      mended(asked, (body) => {
        for (const item of lines(body))
          if (String(item['friendlyName']).length > 256) item['friendlyName'] = 1;
      }),
    ),
  ),
];
