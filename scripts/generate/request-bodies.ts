/** What may be sent, as schemas with nothing but what decides validity. */
import { expand } from './expand.js';
import { flatSchemas } from './flat-schemas.js';
import { recordAt, type JsonRecord } from '../../src/openapi/json.js';

const CREATE_ORDER = ['paths', '/v1/customers/{customerId}/orders', 'post'] as const;
const PURCHASE_ADD_ON = ['paths', '/v1/customers/{customerId}/orders/{orderId}', 'patch'] as const;

export function requestBodies(document: JsonRecord): { orderRequest: JsonRecord; addOnRequest: JsonRecord } {
  const schemas = flatSchemas(document);
  const bodyOf = (operation: readonly string[]): JsonRecord =>
    expand(schemas, recordAt(document, ...operation, 'requestBody', 'content', 'application/json', 'schema'));
  return { orderRequest: bodyOf(CREATE_ORDER), addOnRequest: bodyOf(PURCHASE_ADD_ON) };
}
