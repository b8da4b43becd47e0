/** Every operation of the document. */
import { isObject, objectAt, type JsonObject } from './json.js';

export function operationsIn(document: JsonObject): { id: string; node: JsonObject }[] {
  const items = Object.values(objectAt(document, 'paths')).filter(isObject);
  return items.flatMap((item) =>
    Object.values(item).flatMap((node) => {
      const id = isObject(node) ? node['operationId'] : undefined;
      return isObject(node) && typeof id === 'string' ? [{ id, node }] : [];
    }),
  );
}
