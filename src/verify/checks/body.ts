/** An answer's body against the schema of its status. */
import { answerValidators } from '../../../generated/validators/answers.js';
import type { SchemaError } from '../../../generated/validators/types.js';
import { closestBranches } from '../../validate/closest.js';
import { messageOf } from '../../validate/messages.js';
import { below, keysOf, valueAt } from '../../openapi/pointer.js';
import type { Operation } from '../../openapi/operation.js';
import { isList, isRecord, textOf, type JsonValue } from '../../openapi/json.js';
import { branches, constraint, items, mapValues, members, requiredMembers, type Schema } from '../schema.js';

/** A breach of a schema. */
export interface Breach {
  readonly contract: string;
  readonly pointer: string;
  readonly received: string;
}

/** More breaches of one body than this tell nothing more. */
export const MOST_BREACHES = 20;

export function schemaBreaches(
  operation: Operation,
  status: number,
  schema: Schema,
  body: JsonValue,
): Breach[] {
  const validator = answerValidators[operation.id]?.[String(status)];
  if (validator === undefined || validator(body)) return [];
  const errors = closestBranches(validator.errors ?? []);
  validator.errors = null;
  const found = new Map<string, Breach>();
  for (const error of errors) {
    const breach = breachOf(error, schema, body);
    if (!found.has(breach.pointer) && found.size < MOST_BREACHES) found.set(breach.pointer, breach);
  }
  return [...found.values()];
}

function breachOf(error: SchemaError, schema: Schema, body: JsonValue): Breach {
  const { keyword, instancePath, params } = error;
  const { missingProperty } = params;
  const parts = partsAt(schema, instancePath);
  const path = typeof missingProperty === 'string' ? below(instancePath, missingProperty) : instancePath;
  const found =
    typeof missingProperty === 'string'
      ? { value: missingProperty, pointer: requiredMembers(parts).get(missingProperty) }
      : constraint(parts, keyword);
  return {
    contract: `${keyword} is ${JSON.stringify(found?.value ?? true)}.`,
    pointer: found?.pointer ?? parts[0]?.pointer ?? '',
    received: `${path === '' ? 'The body' : path} ${messageOf(error, valueAt(body, path))}.`,
  };
}

/** What describes the value at a JSON Pointer; of alternatives all. */
function partsAt(schema: Schema, pointer: string): Schema {
  let parts = schema;
  for (const step of keysOf(pointer)) {
    const all = [parts, ...branches(parts)];
    const named = all.flatMap((form) => members(form).get(step) ?? []);
    parts = named.length > 0 ? named : all.flatMap((form) => [...items(form), ...mapValues(form)]);
  }
  return [...parts, ...branches(parts).flat()];
}

/** Values of open enums that the contract doesn't know: no breach, but perhaps a misspelling. */
export function unknownValues(schema: Schema, body: JsonValue, path = ''): Breach[] {
  const known = constraint(schema, 'x-extensible-enum');
  if (known !== undefined && typeof body === 'string') {
    if (!isList(known.value) || known.value.includes(body)) return [];
    const contract = `The known values are ${known.value.map(textOf).join(', ')}; the service may add others.`;
    return [{ contract, pointer: known.pointer, received: `${path} is ${JSON.stringify(body)}.` }];
  }
  if (isList(body)) {
    const inner = items(schema);
    return inner.length === 0
      ? []
      : body.flatMap((item, index) => unknownValues(inner, item, below(path, index)));
  }
  if (!isRecord(body)) return [];
  return [...members(schema)].flatMap(([name, member]) => {
    const value = body[name];
    return value === undefined ? [] : unknownValues(member, value, below(path, name));
  });
}
