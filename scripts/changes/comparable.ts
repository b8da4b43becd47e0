/**
 * A contract in the one form in which two are compared, so that what only stands elsewhere than before is no change:
 * without `allOf`, each operation with all its parameters, our own tables at the top.
 */
import { flattened } from '../generate/flat-schemas.js';
import { isObject, mapValues, objectAt, type Json, type JsonObject } from '../generate/json.js';

export function comparable(document: JsonObject): JsonObject {
  const components = objectAt(document, 'components');
  const tables = mapValues(components, (table, name) => (name.startsWith('x-') ? table : undefined));
  const rooms = mapValues(components, (room, name) => (name.startsWith('x-') ? undefined : room));
  const schemas = mapValues(objectAt(components, 'schemas'), (schema) =>
    isObject(schema) ? flattened(document, schema) : schema,
  );
  const paths = mapValues(objectAt(document, 'paths'), (item) =>
    isObject(item) ? withParameters(item) : item,
  );
  // What only an `allOf` was made of is part of the others.
  const text = JSON.stringify([paths, rooms['responses'], schemas]);
  const used = mapValues(schemas, (schema, name) =>
    text.includes(`"#/components/schemas/${name}"`) ? schema : undefined,
  );
  return { ...document, ...tables, paths, components: { ...rooms, schemas: used } };
}

function withParameters({ parameters, ...item }: JsonObject): JsonObject {
  const shared = Array.isArray(parameters) ? parameters : [];
  return mapValues(item, (operation): Json => {
    if (!isObject(operation) || typeof operation['operationId'] !== 'string') return operation;
    const own = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
    const all = [...shared, ...own].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    return { ...operation, parameters: all };
  });
}
