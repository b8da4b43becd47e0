/** What the answer keeps of each member that a request may carry: `x-kept` of the contract. */
import { BANNER } from './banner.js';
import { flatSchemas } from './flat-schemas.js';
import { isRecord, recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { oneOf } from './one-of.js';

const KEPT = ['always', 'when-present', 'unknown', 'own'];

export function kept(document: JsonRecord): string {
  const schemas = flatSchemas(document);
  const members = (requests: readonly string[], answer: string): string =>
    membersOf(schemas, requests, answer).join('\n');
  return `// ${BANNER}

/**
 * Whether the answer to an order has a member as it was sent. \`always\`; \`when-present\`: where it is there at all;
 * \`unknown\`: no source shows an answer with it; \`own\`: the answer has the service's own, or none.
 */
export type Kept = ${KEPT.map((level) => `'${level}'`).join(' | ')};

/** The members of an order that a request may carry. */
export const keptOfOrder = [
${members(['OrderRequest', 'AddOnRequest'], 'Order')}
] as const;

/** The members of a line item that a request may carry. */
export const keptOfLineItem = [
${members(['OrderLineItemRequest', 'AddOnLineItemRequest'], 'OrderLineItem')}
] as const;

/** The members of a cart's line item that a request may carry. */
export const keptOfCartLineItem = [
${members(['CartLineItemRequest'], 'CartLineItem')}
] as const;

/** The members of a subscription that a change may set; the others go back as they were read. */
export const keptOfSubscription = [
${setMembers(schemas, 'Subscription').join('\n')}
] as const;
`;
}

/** Of a schema that is read, changed and sent back: the members with `x-kept`, since the others are not for the caller to set. */
const setMembers = (schemas: JsonRecord, name: string): string[] =>
  Object.entries(recordAt(schemas, name, 'properties')).flatMap(([member, schema]) =>
    isRecord(schema) && 'x-kept' in schema
      ? [`  { name: '${member}', kept: '${oneOf(KEPT, schema['x-kept'], `x-kept of ${name}.${member}`)}' },`]
      : [],
  );

function membersOf(schemas: JsonRecord, requests: readonly string[], answer: string): string[] {
  const levels = new Map<string, string>();
  for (const request of requests) {
    for (const [name, member] of Object.entries(recordAt(schemas, request, 'properties'))) {
      if (!isRecord(member)) throw new Error(`${request}.${name} is no object`);
      if ('readOnly' in member || 'not' in member) continue;
      const what = `x-kept of ${request}.${name}`;
      const level = oneOf(KEPT, member['x-kept'], what);
      if ((levels.get(name) ?? level) !== level) throw new Error(`${what} is not what it is in the others`);
      levels.set(name, level);
    }
  }
  for (const [name, member] of Object.entries(recordAt(schemas, answer, 'properties'))) {
    if (!levels.has(name) && isRecord(member) && 'x-kept' in member)
      throw new Error(`${answer}.${name} is never sent, so that it has no x-kept to say`);
  }
  return [...levels].map(([name, level]) => `  { name: '${name}', kept: '${level}' },`);
}
