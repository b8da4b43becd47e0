/** What an operation is called for: one thing, or one of several that its body decides on. */
import { isList, isRecord, type JsonRecord, type JsonValue } from '../../src/openapi/json.js';
import type { Operation } from '../../src/openapi/operation.js';
import { schemaName } from './schemas.js';

export interface Use {
  /** The `operationId`, or `x-use` of one of the bodies. */
  readonly name: string;
  readonly summary: JsonValue | undefined;
  /** `x-buys` of the operation, or of that body. */
  readonly buys: JsonValue | undefined;
  /** The schema of the body as JSON; undefined where none is sent. */
  readonly body: JsonRecord | undefined;
}

/** The uses of an operation, in the order of its bodies. */
export function usesOf({ id, value, body }: Operation): Use[] {
  const schema = body?.schema.value;
  const bodies = isList(schema?.['oneOf']) ? schema['oneOf'].filter(isRecord) : [];
  if (bodies.length === 0)
    return [{ name: id, summary: value['summary'], buys: value['x-buys'], body: schema }];
  return bodies.map((each) => {
    const name = each['x-use'];
    if (typeof name !== 'string') throw new Error(`a body of ${id} must say with x-use what it is for`);
    return { name, summary: each['description'], buys: each['x-buys'], body: each };
  });
}

/** The name of a body's schema. */
export function modelOf({ name, body }: Use): string | undefined {
  if (body === undefined) return undefined;
  const model = schemaName(body['$ref']);
  if (model === undefined) throw new Error(`the body of ${name} must have a schema with a name`);
  return model;
}
