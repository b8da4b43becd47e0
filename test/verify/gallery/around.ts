/** Faults in what is read around an order: subscriptions, customers, catalogue, partners. */
import { breaking, elsewhere, withoutHeader, withQuery, withToken } from './operations.js';
import { json, loose, pascal, refusal, type BrokenServer } from './spoil.js';

const SCHEMA = 'response_schema_conformance';
const OTHER = '99999999-9999-4999-8999-999999999999';
const NOBODY = /00000000-0000-4000-8000-000000000000/;

const getSubscription = breaking('getSubscription');
const getCustomer = breaking('getCustomer');
const getOffer = breaking('getOffer');
const getSku = breaking('getSku');
const listRelationships = breaking('listRelationships');

export const around: readonly BrokenServer[] = [
  getSubscription.body('another subscription', 'requested_resource', (body) => (body['id'] = OTHER)),
  getSubscription.body('the order of another', 'order_kept', (body) => (body['orderId'] = 'c403d91b21d2')),
  getSubscription.body('another offer than was ordered', 'offer_kept', (body) => (body['offerId'] = 'x')),
  getSubscription.body(
    'one licence, however many were ordered',
    'quantity_kept',
    (body) => (body['quantity'] = 1),
  ),
  getSubscription.body('the quantity as text', SCHEMA, (body) => (body['quantity'] = '5')),
  getSubscription.body('a link without its braces', SCHEMA, (body) => {
    loose(body['links'])['self'] = '/subscriptions/1';
  }),
  getSubscription.reply('an empty object for an unknown one', 'negative_data_rejection', ({ status }) =>
    status === 404 ? { status: 200, text: '{}' } : {},
  ),
  getSubscription.reply('PascalCase', 'camel_case_answer', ({ text, status }) =>
    status === 200 ? { text: JSON.stringify(pascal(JSON.parse(text))) } : {},
  ),

  getCustomer.body('another customer', 'requested_resource', (body) => (body['id'] = OTHER)),
  getCustomer.body('the company as text', SCHEMA, (body) => (body['companyProfile'] = 'Fabrikam')),
  getCustomer.body('no id', SCHEMA, (body) => delete body['id']),
  getCustomer.body('domains as text', SCHEMA, (body) => {
    if ('customDomains' in body) body['customDomains'] = 'fabrikam.example';
  }),
  getCustomer.reply('an id in upper case is not found', 'positive_data_acceptance', (whole, { url }) =>
    /customers\/[^a-z]+$/.test(url.pathname) ? refusal(whole, 404) : {},
  ),
  getCustomer.asked('no token is asked for', 'ignored_auth', withToken),

  getOffer.body('another offer', 'requested_resource', (body) => (body['id'] = OTHER)),
  getOffer.body('the offer of another country', 'requested_resource', (body) => (body['country'] = 'DE')),
  getOffer.asked('no country is asked for', 'negative_data_rejection', (asked) =>
    withQuery(asked, 'country', 'US'),
  ),
  getOffer.asked('one offer for every id', 'negative_data_rejection', (asked) =>
    elsewhere(asked, NOBODY, '031C9E47-4802-4248-838E-778FB1D2CC05'),
  ),
  getOffer.body('billing cycles as text', SCHEMA, (body) => (body['supportedBillingCycles'] = 'monthly')),
  getOffer.body('the quantity as text', SCHEMA, (body) => (body['minimumQuantity'] = '1')),

  getSku.body(
    'the SKU of another product',
    'requested_resource',
    (body) => (body['productId'] = 'CFQ7TTC0LFLX'),
  ),
  getSku.body('an id as a number', SCHEMA, (body) => (body['id'] = Number(body['id']))),
  getSku.asked('one SKU for every id', 'negative_data_rejection', (asked) =>
    elsewhere(asked, NOBODY, '0001'),
  ),
  getSku.reply('no MS-CorrelationId', 'response_headers_conformance', (whole) =>
    withoutHeader(whole, 'MS-CorrelationId'),
  ),

  listRelationships.asked('the type is ignored', 'requested_resource', (asked) =>
    asked.url.searchParams.has('relationship_type')
      ? withQuery(asked, 'relationship_type', 'IsIndirectResellerOf')
      : asked,
  ),
  listRelationships.asked('no type is asked for', 'negative_data_rejection', (asked) =>
    asked.url.searchParams.has('relationship_type')
      ? asked
      : withQuery(asked, 'relationship_type', 'IsIndirectResellerOf'),
  ),
  listRelationships.reply('the partner id as a number', SCHEMA, ({ text }) => ({
    text: text.replaceAll(/"mpnId":"(\d+)"/g, '"mpnId":$1'),
  })),
  listRelationships.reply('a bare list', SCHEMA, ({ text, status }) =>
    status === 200 ? { text: JSON.stringify(json(text)['items']) } : {},
  ),
];
