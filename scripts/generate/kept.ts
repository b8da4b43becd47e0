/** What the answer to an order keeps of each member that a request may carry: `x-kept` of the contract. */
import { BANNER } from './banner.js';
import { followed, isObject, objectAt, oneOf, type JsonObject } from './json.js';

const KEPT = ['always', 'when-present', 'unknown', 'own'];

export function kept(document: JsonObject): string {
  return `// ${BANNER}

/**
 * Whether the answer to an order has a member as it was sent. \`always\`; \`when-present\`: where it is there at all;
 * \`unknown\`: no source shows an answer with it; \`own\`: the answer has the service's own, or none.
 */
export type Kept = ${KEPT.map((level) => `'${level}'`).join(' | ')};

/** The members of an order that a request may carry. */
export const keptOfOrder = [
${membersOf(document, 'Order').join('\n')}
] as const;

/** The members of a line item that a request may carry. */
export const keptOfLineItem = [
${membersOf(document, 'OrderLineItem').join('\n')}
] as const;
`;
}

function membersOf(document: JsonObject, schema: string): string[] {
  const members = objectAt(document, 'components', 'schemas', schema, 'properties');
  return Object.entries(members).flatMap(([name, member]) => {
    if (!isObject(member)) throw new Error(`${schema}.${name} is no object`);
    const level = member['x-kept'];
    if (member['readOnly'] !== true && followed(document, member)['readOnly'] !== true) {
      return [`  { name: '${name}', kept: '${oneOf(KEPT, level, `x-kept of ${schema}.${name}`)}' },`];
    }
    if (level !== undefined)
      throw new Error(`${schema}.${name} is never sent, so that it has no x-kept to say`);
    return [];
  });
}
