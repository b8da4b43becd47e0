/** Answers that break a schema, each at another place. */
import { fault, line, loose, order, pascal, reply, type BrokenServer } from './spoil.js';

const SCHEMA = 'response_schema_conformance';

export const schemas: readonly BrokenServer[] = [
  order('no id', SCHEMA, (body) => delete body['id']),
  order('no line items', SCHEMA, (body) => delete body['lineItems']),
  order('no billing cycle', SCHEMA, (body) => delete body['billingCycle']),
  order('no creation date', SCHEMA, (body) => delete body['creationDate']),
  order('a creation date without a zone', SCHEMA, (body) => (body['creationDate'] = '2026-11-20T10:00:00')),
  order('a creation date in seconds', SCHEMA, (body) => (body['creationDate'] = 1_795_000_000)),
  order('an empty billing cycle', SCHEMA, (body) => (body['billingCycle'] = '')),
  order('the billing cycle as a number', SCHEMA, (body) => (body['billingCycle'] = 1)),
  order('line items as null', SCHEMA, (body) => (body['lineItems'] = null)),
  order('an empty list of line items', SCHEMA, (body) => (body['lineItems'] = [])),
  order('a currency in lower case', SCHEMA, (body) => (body['currencyCode'] = 'usd')),
  order('null for the billing cycle', SCHEMA, (body) => (body['billingCycle'] = null)),
  order('an etag that is a number', SCHEMA, (body) => (loose(body['attributes'])['etag'] = 1)),
  order('a link without its braces', SCHEMA, (body) => (loose(body['links'])['self'] = '/orders/1')),
  order('a link with headers as an object', SCHEMA, (body) => {
    loose(loose(body['links'])['self'])['headers'] = {};
  }),
  line('a line item without its number', SCHEMA, (item) => delete item['lineItemNumber']),
  line('a line item without its offer', SCHEMA, (item) => delete item['offerId']),
  line('a line item with an empty offer', SCHEMA, (item) => (item['offerId'] = '')),
  line('a quantity as text', SCHEMA, (item) => (item['quantity'] = '5')),
  line('a quantity with a fraction', SCHEMA, (item) => (item['quantity'] = 1.5)),
  line('a quantity below zero', SCHEMA, (item) => (item['quantity'] = -1)),
  line('a line item number below zero', SCHEMA, (item) => (item['lineItemNumber'] = -1)),
  line('a subscription that is no GUID', SCHEMA, (item) => (item['subscriptionId'] = 'sub-1')),
  line('a term in words', SCHEMA, (item) => (item['termDuration'] = '1 year')),
  line(
    'too many additional partners',
    SCHEMA,
    (item) => (item['additionalPartnerIdsOnRecord'] = ['1', '2', '3', '4', '5', '6']),
  ),
  line('a link of a line item with a number as its method', SCHEMA, (item) => {
    item['links'] = { sku: { uri: '/products/1', method: 1, headers: [] } };
  }),
  reply('an order that stops in the middle', SCHEMA, 201, ({ text }) => ({ text: text.slice(0, -20) })),
  reply('an order that is a page', SCHEMA, 201, () => ({ text: '<html>Welcome</html>' })),
  reply('an order without a body', SCHEMA, 201, () => ({ text: '' })),
  reply('a list in place of the order', SCHEMA, 201, ({ text }) => ({ text: `[${text}]` })),
  fault('an error without a description', SCHEMA, 400, (body) => delete body['description']),
  fault('an error with a boolean as its code', SCHEMA, 400, (body) => (body['code'] = true)),
  fault('an error whose data is no list', SCHEMA, 400, (body) => (body['data'] = 'offerId')),
  fault('an error of another shape when there is no token', SCHEMA, 401, (body) => {
    delete body['code'];
    body['error'] = 'invalid_token';
  }),
  reply('an error that is a string', SCHEMA, 400, ({ text }) => ({ text: JSON.stringify(text) })),

  reply('an answer in PascalCase', 'camel_case_answer', 201, ({ text }) => ({
    text: JSON.stringify(pascal(JSON.parse(text))),
  })),
  order(
    'line items in PascalCase',
    'camel_case_answer',
    (body) => (body['lineItems'] = pascal(body['lineItems'])),
  ),
  reply('errors in PascalCase', 'camel_case_answer', 400, ({ text }) => ({
    text: JSON.stringify(pascal(JSON.parse(text))),
  })),
];
