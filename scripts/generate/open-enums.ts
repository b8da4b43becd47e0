/**
 * Open enums: a string with `x-extensible-enum` has known values, and lets others through.
 * Editors show a description, so the known values are listed there.
 */
import { isRecord, mapValues, recordAt, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';

/** The known values of an open enum, or undefined when the schema is none. */
export function knownValues(schema: unknown): string[] | undefined {
  const values = isRecord(schema) ? schema['x-extensible-enum'] : undefined;
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : undefined;
}

/** A copy of the document in which each open enum's description lists its known values. */
export function describeOpenEnums(document: JsonRecord): JsonRecord {
  return mapValues(document, describe);
}

function describe(node: JsonValue): JsonValue {
  if (Array.isArray(node)) return node.map(describe);
  if (!isRecord(node)) return node;
  const copy = mapValues(node, describe);
  const values = knownValues(node);
  if (values === undefined) return copy;
  const meanings = recordAt(node, 'x-enumDescriptions');
  const lines = values.map((value) => {
    const meaning = meanings[value];
    return typeof meaning === 'string' ? `- \`${value}\`: ${meaning}` : `- \`${value}\``;
  });
  const description = typeof node['description'] === 'string' ? `${node['description'].trim()}\n\n` : '';
  return {
    ...copy,
    description: `${description}Known values; the service may add others:\n${lines.join('\n')}`,
  };
}
