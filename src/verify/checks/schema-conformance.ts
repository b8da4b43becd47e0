/** A response's body against the schema of its status. */
import { answerValidators } from '../../../generated/validators/answers.js';
import type { SchemaError } from '../../../generated/validators/types.js';
import type { JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { below, keysOf, valueAt } from '../../openapi/pointer.js';
import { closestBranches } from '../../validate/closest.js';
import { messageOf } from '../../validate/messages.js';
import { branches, constraint, items, mapValues, members, requiredMembers, type Schema } from '../schema.js';
import { constraintInWords } from './constraint-in-words.js';
import { MAX_DEVIATIONS, type Deviation } from './violation.js';

export function schemaDeviations(
  operation: Operation,
  status: number,
  schema: Schema,
  body: JsonValue,
): Deviation[] {
  const validator = answerValidators[operation.id]?.[String(status)];
  if (validator === undefined || validator(body)) return [];
  const errors = closestBranches(validator.errors ?? []);
  validator.errors = null;
  const byPointer = new Map<string, Deviation>();
  for (const error of errors) {
    const deviation = deviationOf(error, schema, body);
    if (!byPointer.has(deviation.pointer)) byPointer.set(deviation.pointer, deviation);
  }
  return [...byPointer.values()].slice(0, MAX_DEVIATIONS);
}

function deviationOf(error: SchemaError, schema: Schema, body: JsonValue): Deviation {
  const { keyword, instancePath, params } = error;
  const { missingProperty } = params;
  const described = schemaOf(schema, instancePath);
  const path = typeof missingProperty === 'string' ? below(instancePath, missingProperty) : instancePath;
  const broken =
    typeof missingProperty === 'string'
      ? { value: missingProperty, pointer: requiredMembers(described).get(missingProperty) }
      : constraint(described, keyword);
  return {
    contract: constraintInWords(memberAt(path), keyword, broken?.value ?? true),
    pointer: broken?.pointer ?? described[0]?.pointer ?? '',
    at: path,
    received: `${path === '' ? 'The body' : path} ${messageOf(error, valueAt(body, path))}.`,
  };
}

/** What describes the value at a JSON Pointer; of alternatives all. */
function schemaOf(schema: Schema, pointer: string): Schema {
  let parts = schema;
  for (const key of keysOf(pointer)) {
    const all = [parts, ...branches(parts)];
    const named = all.flatMap((form) => members(form).get(key) ?? []);
    parts = named.length > 0 ? named : all.flatMap((form) => [...items(form), ...mapValues(form)]);
  }
  return [...parts, ...branches(parts).flat()];
}

/** The name of the member that a pointer leads to, also for the items of a list. */
const memberAt = (pointer: string): string =>
  keysOf(pointer)
    .filter((key) => !/^\d+$/.test(key))
    .at(-1) ?? 'The body';
