/**
 * The schemas as plain types and flat validators want them: what stands in the parts of an `allOf` is put together, and
 * what a request must leave out is marked.
 *
 * In a schema that is sent, `readOnly: true` beside a description is all that is left of a member that only the answer to
 * it has; schemas of answers have no marks.
 */
import { followed } from '../../src/openapi/document.js';
import {
  isList,
  isRecord,
  mapValues,
  recordAt,
  type JsonValue,
  type JsonRecord,
} from '../../src/openapi/json.js';
import { schemaName } from './schemas.js';
import { usesOf } from './uses.js';
import { both } from './merge.js';
import { readDocument } from '../../src/openapi/document.js';
import { operationsIn } from '../../src/openapi/operation.js';
import { mapSubschemas } from './schemas.js';

export function flatSchemas(document: JsonRecord): JsonRecord {
  const components = recordAt(document, 'components', 'schemas');
  const flat = mapValues(components, (schema) => (isRecord(schema) ? flattened(document, schema) : schema));
  const unmarked = mapValues(flat, (schema) => (isRecord(schema) ? withoutMarks(schema) : schema));
  for (const { request, answer } of exchanges(document)) refuse(flat, unmarked, request, answer, new Set());
  return unmarked;
}

/** One schema without `allOf`, unless that would change which members are additional. References to others stay. */
export function flattened(document: JsonRecord, schema: JsonRecord): JsonRecord {
  const { allOf, ...own } = mapSubschemas(schema, (inner) => flattened(document, inner));
  if (!isList(allOf)) return own;
  return allOf
    .filter(isRecord)
    .map((part) => {
      const { $ref, ...beside } = part;
      return $ref === undefined ? part : both(flattened(document, followed(document, part)), beside);
    })
    .concat(own)
    .reduce(both, {});
}

function withoutMarks(schema: JsonRecord): JsonRecord {
  const { readOnly, ...rest } = mapSubschemas(schema, withoutMarks);
  return rest;
}

/** What is sent, and what answers it. */
function exchanges(document: JsonRecord): { request: JsonRecord; answer: JsonRecord }[] {
  return operationsIn(readDocument(document)).flatMap((operation) => {
    const [success] = [...operation.responses].filter(([status]) => status >= 200 && status < 300);
    const answer = success?.[1].content.get('application/json')?.value ?? {};
    return usesOf(operation).flatMap(({ body }) => (body ? [{ request: body, answer }] : []));
  });
}

/** Marks in the schemas of a request what only its answer has, at every depth. */
function refuse(
  marked: JsonRecord,
  schemas: JsonRecord,
  request: JsonRecord,
  answer: JsonRecord,
  seen: Set<string>,
): void {
  const [sent, got] = [target(schemas, request), target(marked, answer)];
  const [sentName, gotName] = [schemaName(request['$ref']), schemaName(answer['$ref'])];
  if (sentName !== undefined && gotName !== undefined) {
    if (seen.has(`${sentName} ${gotName}`)) return;
    seen.add(`${sentName} ${gotName}`);
  }
  const members = recordAt(sent, 'properties');
  const refused: Record<string, JsonValue> = {};
  for (const [name, member] of Object.entries(recordAt(got, 'properties'))) {
    const own = members[name];
    if (!isRecord(member)) continue;
    const isReadOnly = member['readOnly'] === true || target(marked, member)['readOnly'] === true;
    if (isReadOnly && sentName !== undefined && sentName === gotName)
      throw new Error(
        `${sentName} is sent and answered, so its ${name} can't be read-only: write a schema for requests`,
      );
    if (isRecord(own)) refuse(marked, schemas, own, member, seen);
    else if (isReadOnly) refused[name] = refusedMember(member);
  }
  if (Object.keys(refused).length > 0) Object.assign(sent, { properties: { ...refused, ...members } });
  if (isRecord(sent['items']) && isRecord(got['items']))
    refuse(marked, schemas, sent['items'], got['items'], seen);
}

/** The schema of a reference, or the schema itself. */
function target(schemas: JsonRecord, schema: JsonRecord): JsonRecord {
  const name = schemaName(schema['$ref']);
  return name === undefined ? schema : recordAt(schemas, name);
}

/** What stands for such a member in a request. */
function refusedMember({ description }: JsonRecord): JsonRecord {
  const words: JsonValue = typeof description === 'string' ? `Read-only. ${description}` : 'Read-only.';
  return { readOnly: true, description: words };
}
