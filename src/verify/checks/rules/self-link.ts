/** An order's link to itself. */
import { recordOf, textOf, type JsonRecord } from '../../../openapi/json.js';
import { encoded, pathParameters } from '../../../openapi/path.js';
import { sameText } from './compare.js';
import { ORDERS, type Rule } from './rule.js';

export const selfLink: Rule = {
  check: 'self_link_names_order',
  operations: ORDERS,
  severity: 'high',
  contract: 'links.self is the order itself, relative to the version prefix: /customers/{id}/orders/{id}.',
  pointer: '/components/schemas/OrderLinks/properties/self',
  reads: ['id', 'links', 'self', 'uri'],
  broken: ({ operation, exchange: { request }, responseBody }) =>
    wrongSelfLink(responseBody, pathParameters(operation.path, request.path).get('customerId') ?? ''),
};

// One sample shows an absolute address, which has the prefix.
const ORDER_URI = /^(?:https?:\/\/[^/]+\/v1)?\/customers\/([^/]+)\/orders\/([^/?]+)$/;

function wrongSelfLink({ id, links }: JsonRecord, customerId: string): string | undefined {
  const { uri } = recordOf(recordOf(links)['self']);
  if (typeof uri !== 'string') return undefined;
  const [, customer, order] = ORDER_URI.exec(uri) ?? [];
  return sameText(customerId, customer) && order === encoded(textOf(id)) ? undefined : `links.self ${uri}`;
}
