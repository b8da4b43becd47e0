/**
 * The schemas as plain types and flat validators want them: what stands in the parts of an `allOf` is put together, and
 * what a request must leave out is marked.
 *
 * In a schema that is sent, `readOnly: true` beside a description is all that is left of a member that only the answer to
 * it has; schemas of answers have no marks.
 */
import { followed, isObject, mapValues, objectAt, schemaName, type Json, type JsonObject } from './json.js';
import { both } from './merge.js';
import { operationsIn } from './operations.js';
import { mapSubschemas } from './schemas.js';

export function flatSchemas(document: JsonObject): JsonObject {
  const components = objectAt(document, 'components', 'schemas');
  const flat = mapValues(components, (schema) => (isObject(schema) ? flattened(document, schema) : schema));
  const unmarked = mapValues(flat, (schema) => (isObject(schema) ? withoutMarks(schema) : schema));
  for (const { request, answer } of exchanges(document)) refuse(flat, unmarked, request, answer, new Set());
  return unmarked;
}

/** One schema without `allOf`, unless that would change which members are additional. References to others stay. */
export function flattened(document: JsonObject, schema: JsonObject): JsonObject {
  const { allOf, ...own } = mapSubschemas(schema, (inner) => flattened(document, inner));
  if (!Array.isArray(allOf)) return own;
  return allOf
    .filter(isObject)
    .map((part) => {
      const { $ref, ...beside } = part;
      return $ref === undefined ? part : both(flattened(document, followed(document, part)), beside);
    })
    .concat(own)
    .reduce(both, {});
}

function withoutMarks(schema: JsonObject): JsonObject {
  const { readOnly, ...rest } = mapSubschemas(schema, withoutMarks);
  return rest;
}

/** What is sent, and what answers it. */
function exchanges(document: JsonObject): { request: JsonObject; answer: JsonObject }[] {
  return operationsIn(document).flatMap(({ node }) => {
    const request = objectAt(node, 'requestBody', 'content', 'application/json', 'schema');
    const [success] = Object.entries(objectAt(node, 'responses')).filter(([status]) =>
      status.startsWith('2'),
    );
    if (Object.keys(request).length === 0 || !isObject(success?.[1])) return [];
    const answered = followed(document, success[1]);
    return [{ request, answer: objectAt(answered, 'content', 'application/json', 'schema') }];
  });
}

/** Marks in the schemas of a request what only its answer has, at every depth. */
function refuse(
  marked: JsonObject,
  schemas: JsonObject,
  request: JsonObject,
  answer: JsonObject,
  seen: Set<string>,
): void {
  const [sent, got] = [target(schemas, request), target(marked, answer)];
  const [sentName, gotName] = [schemaName(request['$ref']), schemaName(answer['$ref'])];
  if (sentName !== undefined && gotName !== undefined) {
    if (seen.has(`${sentName} ${gotName}`)) return;
    seen.add(`${sentName} ${gotName}`);
  }
  const members = objectAt(sent, 'properties');
  const refused: JsonObject = {};
  for (const [name, member] of Object.entries(objectAt(got, 'properties'))) {
    const own = members[name];
    if (!isObject(member)) continue;
    const isReadOnly = member['readOnly'] === true || target(marked, member)['readOnly'] === true;
    if (isReadOnly && sentName !== undefined && sentName === gotName)
      throw new Error(
        `${sentName} is sent and answered, so its ${name} can't be read-only: write a schema for requests`,
      );
    if (isObject(own)) refuse(marked, schemas, own, member, seen);
    else if (isReadOnly) refused[name] = refusedMember(member);
  }
  if (Object.keys(refused).length > 0) sent['properties'] = { ...refused, ...members };
  if (isObject(sent['items']) && isObject(got['items']))
    refuse(marked, schemas, sent['items'], got['items'], seen);
}

/** The schema of a reference, or the schema itself. */
function target(schemas: JsonObject, schema: JsonObject): JsonObject {
  const name = schemaName(schema['$ref']);
  return name === undefined ? schema : objectAt(schemas, name);
}

/** What stands for such a member in a request. */
function refusedMember({ description }: JsonObject): JsonObject {
  const words: Json = typeof description === 'string' ? `Read-only. ${description}` : 'Read-only.';
  return { readOnly: true, description: words };
}
