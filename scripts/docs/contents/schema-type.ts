/** The type of a schema in words, with links to the named ones. */
import { isRecord, type JsonRecord } from '../../../src/openapi/json.js';
import { schemaName } from '../../generate/schemas.js';
import { schemaRoute } from '../routes.js';
import { objects, text } from '../values.js';

export function typeOf(schema: JsonRecord): string {
  const name = schemaName(schema['$ref']);
  if (name !== undefined) return `[${name}](${schemaRoute(name)})`;
  const alternatives = [...objects(schema['oneOf']), ...objects(schema['anyOf'])];
  if (alternatives.length > 0) return unique(alternatives.map(typeOf)).join(' or ');
  const types = [schema['type']].flat().map(text).filter(Boolean);
  if (types.length > 1) return types.map((type) => typeOf({ ...schema, type })).join(' or ');
  const [type = isRecord(schema['properties']) ? 'object' : 'any'] = types;
  if (type === 'array' && isRecord(schema['items'])) return `array of ${typeOf(schema['items'])}`;
  const values = schema['additionalProperties'];
  if (type === 'object' && isRecord(values)) return `map of ${typeOf(values)}`;
  return typeof schema['format'] === 'string' && type !== 'null' ? `${type} (${schema['format']})` : type;
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
