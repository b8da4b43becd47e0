import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { below } from '../../src/openapi/pointer.js';
import { isList, isRecord, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { subschemas } from '../../scripts/generate/schemas.js';

/**
 * The keywords that the generators, linters and validators have been seen to handle. Before adding one here, look at
 * what becomes of it in each file of generated/, in the sandbox and in the contract tests.
 */
const KNOWN = [
  // structure
  '$ref',
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'properties',
  'additionalProperties',
  'items',
  // rules
  'type',
  'required',
  'format',
  'pattern',
  'minimum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'enum',
  'readOnly',
  // words, or of forms only
  'contentMediaType',
  'description',
  'default',
  'deprecated',
  'examples',
  // our own
  'x-extensible-enum',
  'x-enumDescriptions',
  'x-kept',
  'x-source',
  'x-sample',
  'x-use',
  'x-buys',
];

/** Every keyword that no tool here has met, with the pointer to each use. */
function unknownKeywords(schema: JsonRecord, pointer: string): string[] {
  const unknown = Object.keys(schema).filter((keyword) => !KNOWN.includes(keyword));
  const inside = [...subschemas(schema)].flatMap(([place, inner]) => unknownKeywords(inner, pointer + place));
  return [...unknown.map((keyword) => `${keyword} at ${pointer}`), ...inside];
}

/** The schemas of a document: its components, and whatever stands under `schema` elsewhere. */
function schemasOf(node: JsonValue, pointer = '#'): [pointer: string, schema: JsonRecord][] {
  if (!isRecord(node)) {
    return isList(node) ? node.flatMap((item, index) => schemasOf(item, `${pointer}/${index}`)) : [];
  }
  return Object.entries(node).flatMap(([key, value]): [string, JsonRecord][] => {
    const here = below(pointer, key);
    if (key === 'examples' || key === 'example' || key.startsWith('x-')) return [];
    if (key === 'schema' && isRecord(value)) return [[here, value]];
    if (here === '#/components/schemas' && isRecord(value)) {
      return Object.entries(value).flatMap(([name, schema]) =>
        isRecord(schema) ? [[`${here}/${name}`, schema]] : [],
      );
    }
    return schemasOf(value, here);
  });
}

test('openapi.yaml uses no schema keyword that the toolchain has never handled', async () => {
  const document = await readContract(fileURLToPath(new URL('../..', import.meta.url)));
  const schemas = schemasOf(document);
  expect(schemas.length).toBeGreaterThan(20);
  expect(schemas.flatMap(([pointer, schema]) => unknownKeywords(schema, pointer))).toEqual([]);
});

test('an unknown keyword is named with its pointer, however deep', () => {
  const schema = { type: 'array', items: { oneOf: [{ properties: { a: { if: true } } }] } };
  expect(unknownKeywords(schema, '#')).toEqual(['if at #/items/oneOf/0/properties/a']);
});
