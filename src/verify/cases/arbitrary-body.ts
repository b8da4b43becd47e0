/** Random bodies that a schema allows. */
import type * as FastCheck from 'fast-check';
import { isList, isRecord, withValue, type JsonValue } from '../../openapi/json.js';
import {
  branches,
  constraint,
  exampleOf,
  items,
  limit,
  mapValues,
  patternOf,
  requiredMembers,
  sendable,
  typeOf,
  type Schema,
} from '../schema.js';

/** Short bodies are easier to read, and try as much. */
const MAX_ITEMS = 4;
const MAX_LENGTH = 40;

export const arbitraryBody = (fc: typeof FastCheck, schema: Schema): FastCheck.Arbitrary<JsonValue> =>
  arbitrary(fc, schema).map(withLineNumbers);

/** What a schema can't say: line items count from 0. */
function withLineNumbers(body: JsonValue): JsonValue {
  const lines = isRecord(body) ? body['lineItems'] : undefined;
  if (!isList(lines)) return body;
  return lines.reduce<JsonValue>(
    (order, _, index) => withValue(order, ['lineItems', index, 'lineItemNumber'], index),
    body,
  );
}

/** Without refused members. */
function arbitrary(fc: typeof FastCheck, schema: Schema): FastCheck.Arbitrary<JsonValue> {
  const forms = branches(schema);
  if (forms.length > 0) return fc.oneof(...forms.map((form) => arbitrary(fc, form)));
  const known = sendable(schema);
  if (known.length > 0) {
    const required = requiredMembers(schema);
    const members = known.map(([name, member]) => [name, arbitrary(fc, member)] as const);
    return fc.record(Object.fromEntries(members), {
      requiredKeys: known.map(([name]) => name).filter((name) => required.has(name)),
    });
  }
  const ofMap = mapValues(schema);
  if (ofMap.length > 0) {
    const names = fc.stringMatching(/^[a-z][A-Za-z]{0,11}$/);
    return fc.dictionary(names, arbitrary(fc, ofMap), { maxKeys: 3 });
  }

  const border = (keyword: string): number | undefined => limit(schema, keyword)?.value;
  switch (typeOf(schema)) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: border('minimum') ?? -1000, max: border('maximum') ?? 1000 });
    case 'number':
      return fc
        .integer({ min: border('minimum') ?? 0, max: border('maximum') ?? 100_000 })
        .map((cents) => cents / 100);
    case 'array':
      return fc.array(arbitrary(fc, items(schema)), {
        minLength: border('minItems') ?? 0,
        maxLength: Math.min(border('maxItems') ?? MAX_ITEMS, MAX_ITEMS),
      });
    case 'string':
      return text(fc, schema, border('minLength') ?? 0, border('maxLength'));
    default:
      return fc.constant(exampleOf(schema) ?? {});
  }
}

function text(
  fc: typeof FastCheck,
  schema: Schema,
  minLength: number,
  maxLength = MAX_LENGTH,
): FastCheck.Arbitrary<JsonValue> {
  const values = constraint(schema, 'enum')?.value ?? constraint(schema, 'x-extensible-enum')?.value;
  if (isList(values)) return fc.constantFrom(...values.map(String));
  const pattern = patternOf(schema)?.value;
  if (pattern !== undefined) {
    // fast-check can't make texts for a lookahead, so it makes them without and drops the wrong ones.
    return fc
      .stringMatching(new RegExp(pattern.source.replaceAll(/\(\?=[^)]*\)/g, ''), 'u'))
      .filter((made) => pattern.test(made));
  }
  switch (constraint(schema, 'format')?.value) {
    case 'uuid':
      return fc.uuid();
    case 'date-time':
      return fc
        .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
        .map((date) => date.toISOString());
    default:
      // Lone surrogates are no text that JSON in UTF-8 can carry.
      return fc.string({ unit: 'grapheme', minLength: Math.max(minLength, 1), maxLength });
  }
}
