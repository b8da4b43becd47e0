/**
 * The members that requests may have, by place. JSON Schema would say it with `additionalProperties: false`; openapi.yaml
 * doesn't, since answers are open and share its schemas: to refuse what is not known is this package's policy.
 */
import { BANNER } from './banner.js';
import { isRecord, recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { lowerCamel, requestBodies } from './request-bodies.js';
import { subschemas } from './schemas.js';

export function knownMembers(document: JsonRecord): string {
  const constants = Object.entries(requestBodies(document)).map(
    ([model, schema]) =>
      `export const ${lowerCamel(model)}Members: Members = ${JSON.stringify(membersOf(schema), null, 2)};`,
  );
  return `// ${BANNER}

/**
 * The members of an object, or of the items of a list: true where anything may stand inside as far as names go, false for
 * a member that must be left out.
 */
export interface Members {
  readonly [name: string]: Members | boolean;
}

${constants.join('\n\n')}
`;
}

/** All that an expanded schema names, in any of its branches. */
export function membersOf(schema: JsonRecord): JsonRecord | boolean {
  if ('readOnly' in schema || 'refused' in schema) return false;
  if ('additionalProperties' in schema) return true;
  const members: Record<string, JsonRecord | boolean> = {};
  // Items stand for their list, and the branches of a choice for one another.
  for (const [place, inner] of subschemas(schema)) {
    if (!place.startsWith('/properties/')) Object.assign(members, membersOf(inner));
  }
  for (const [name, member] of Object.entries(recordAt(schema, 'properties'))) {
    members[name] = isRecord(member) ? membersOf(member) : true;
  }
  return Object.keys(members).length > 0 ? members : true;
}
