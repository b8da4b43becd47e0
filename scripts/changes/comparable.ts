/**
 * A contract in the one form in which two are compared, so that what only stands elsewhere than before is no change:
 * without `allOf`, each operation with all its parameters, our own tables at the top.
 */
import { flattened } from '../generate/flat-schemas.js';
import {
  isList,
  isRecord,
  mapValues,
  recordAt,
  type JsonValue,
  type JsonRecord,
} from '../../src/openapi/json.js';

export function comparable(document: JsonRecord): JsonRecord {
  const components = recordAt(document, 'components');
  const tables = mapValues(components, (table, name) => (name.startsWith('x-') ? table : undefined));
  const rooms = mapValues(components, (room, name) => (name.startsWith('x-') ? undefined : room));
  const schemas = mapValues(recordAt(components, 'schemas'), (schema) =>
    isRecord(schema) ? flattened(document, schema) : schema,
  );
  const paths = mapValues(recordAt(document, 'paths'), (item) =>
    isRecord(item) ? withParameters(item) : item,
  );
  // What only an `allOf` was made of is part of the others.
  const text = JSON.stringify([paths, rooms['responses'], schemas]);
  const used = mapValues(schemas, (schema, name) =>
    text.includes(`"#/components/schemas/${name}"`) ? schema : undefined,
  );
  return { ...document, ...tables, paths, components: { ...rooms, schemas: used } };
}

function withParameters({ parameters, ...item }: JsonRecord): JsonRecord {
  const shared = isList(parameters) ? parameters : [];
  return mapValues(item, (operation): JsonValue => {
    if (!isRecord(operation) || typeof operation['operationId'] !== 'string') return operation;
    const own = isList(operation['parameters']) ? operation['parameters'] : [];
    const all = [...shared, ...own].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return { ...operation, parameters: all };
  });
}
