/** What may be sent, as schemas with nothing but what decides validity. */
import { expand } from './expand.js';
import { flatSchemas } from './flat-schemas.js';
import { objectAt, type JsonObject } from './json.js';

const CREATE_ORDER = ['paths', '/v1/customers/{customerId}/orders', 'post'] as const;
const PURCHASE_ADD_ON = ['paths', '/v1/customers/{customerId}/orders/{orderId}', 'patch'] as const;

export function requestBodies(document: JsonObject): { orderRequest: JsonObject; addOnRequest: JsonObject } {
  const schemas = flatSchemas(document);
  const bodyOf = (operation: readonly string[]): JsonObject =>
    expand(schemas, objectAt(document, ...operation, 'requestBody', 'content', 'application/json', 'schema'));
  return { orderRequest: bodyOf(CREATE_ORDER), addOnRequest: bodyOf(PURCHASE_ADD_ON) };
}
