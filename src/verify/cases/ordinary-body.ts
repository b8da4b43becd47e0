import { isRecord, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { memoize } from '../memoize.js';
import { members, schemaAt } from '../schema.js';
import { namingCustomer } from './naming-customer.js';
import { CUSTOMER_MEMBER } from './request-body.js';
import { sample } from './sample.js';

/**
 * For cases that are about something else: the contract's first example, or a body made from the schema. It names its customer
 * where it may, since some documents require that.
 */
export const ordinaryBody = memoize(({ body }: Operation): JsonValue | undefined => {
  if (body === undefined) return undefined;
  const schema = schemaAt(body.schema);
  const ordinary = body.examples[0]?.value ?? sample(schema, 'required');
  return isRecord(ordinary) && members(schema).has(CUSTOMER_MEMBER) && !(CUSTOMER_MEMBER in ordinary)
    ? namingCustomer(ordinary)
    : ordinary;
});
