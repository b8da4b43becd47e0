import type { JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { schemaAt } from '../schema.js';
import { sample } from './sample.js';

/** For cases that are about something else: the contract's first example, or a body made from the schema. */
export function ordinaryBody({ body }: Operation): JsonValue | undefined {
  return body && (body.examples[0]?.value ?? sample(schemaAt(body.schema), 'required'));
}
