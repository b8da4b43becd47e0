/**
 * One model serves request and answer in openapi.yaml; plain TypeScript types and validators want two.
 *
 * `requestVariants` derives a document that has both: every schema as an answer carries it (under its own name,
 * without write-only members), and for each schema with read-only members somewhere below it a second one, named
 * with the suffix `Request`. There `readOnly: true` remains as the one keyword of such a member, and means: refused.
 */
import {
  followed,
  isObject,
  mapValues,
  objectAt,
  schemaName,
  schemaRef,
  type Json,
  type JsonObject,
} from './json.js';
import { mapSubschemas, subschemas } from './schemas.js';

export interface Variants {
  /** Both variants of every component schema, and nothing else. */
  readonly schemas: JsonObject;
  /** A schema from anywhere in the document, as an answer carries it. */
  readonly answer: (schema: JsonObject) => JsonObject;
  /** The same as a request may carry it. */
  readonly request: (schema: JsonObject) => JsonObject;
}

export function requestVariants(document: JsonObject): Variants {
  const components = objectAt(document, 'components', 'schemas');
  const marked = (member: Json, mark: string): boolean =>
    isObject(member) && (member[mark] === true || followed(document, member)[mark] === true);

  /** Is there a read-only member in this schema, or in any that it refers to? */
  function hasReadOnly(schema: JsonObject, seen = new Set<JsonObject>()): boolean {
    if (seen.has(schema)) return false;
    seen.add(schema);
    if (Object.values(objectAt(schema, 'properties')).some((member) => marked(member, 'readOnly')))
      return true;
    return [followed(document, schema), ...subschemas(schema).values()].some((inner) =>
      hasReadOnly(inner, seen),
    );
  }

  const requestName = (name: string): string =>
    hasReadOnly(objectAt(components, name)) ? `${name}Request` : name;

  /** `schema` without the members that carry `mark`; `replace` says what stands in their place, if anything. */
  function without(
    schema: JsonObject,
    mark: string,
    replace: (member: Json) => Json | undefined,
  ): JsonObject {
    const members = objectAt(schema, 'properties');
    // A `$ref` beside `required` or `properties`: the marks stand in its target.
    const known = { ...objectAt(followed(document, schema), 'properties'), ...members };
    const dropped = Object.keys(known).filter((name) => marked(known[name] ?? null, mark));
    return mapValues(schema, (value, key) => {
      if (key === 'properties' && isObject(value)) {
        return mapValues(value, (member, name) => (dropped.includes(name) ? replace(member) : member));
      }
      if (key !== 'required' || !Array.isArray(value)) return value;
      const required = value.filter((name) => typeof name !== 'string' || !dropped.includes(name));
      return required.length > 0 ? required : undefined;
    });
  }

  function answer(schema: JsonObject): JsonObject {
    const { readOnly, ...rest } = mapSubschemas(
      without(schema, 'writeOnly', () => undefined),
      (inner) => answer(inner),
    );
    return rest;
  }

  function request(schema: JsonObject): JsonObject {
    // What is left of a read-only member has no schemas inside, so that the walk below leaves it as it is.
    const { writeOnly, ...rest } = mapSubschemas(without(schema, 'readOnly', refusedMember), (inner) =>
      request(inner),
    );
    const name = schemaName(rest['$ref']);
    return name === undefined ? rest : { ...rest, $ref: schemaRef(requestName(name)) };
  }

  const schemas: JsonObject = {};
  const sent = sentSchemas(document);
  for (const name of Object.keys(components)) {
    const schema = objectAt(components, name);
    schemas[name] = answer(schema);
    if (requestName(name) !== name && sent.has(name)) schemas[requestName(name)] = request(schema);
  }
  return { schemas, answer, request };
}

/** The names of the schemas that request bodies are made of. */
function sentSchemas(document: JsonObject): Set<string> {
  const names = new Set<string>();
  const visit = (schema: JsonObject): void => {
    const name = schemaName(schema['$ref']);
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      visit(followed(document, schema));
    }
    for (const inner of subschemas(schema).values()) visit(inner);
  };
  for (const path of Object.values(objectAt(document, 'paths')).filter(isObject)) {
    for (const operation of Object.values(path).filter(isObject)) {
      for (const media of Object.values(objectAt(operation, 'requestBody', 'content')).filter(isObject)) {
        visit(objectAt(media, 'schema'));
      }
    }
  }
  return names;
}

/** What stands for a read-only member in a request. */
function refusedMember(member: Json): JsonObject {
  const description = isObject(member) ? member['description'] : undefined;
  return typeof description === 'string'
    ? { readOnly: true, description: `Read-only. ${description}` }
    : { readOnly: true, description: 'Read-only.' };
}
