/** What the answer to an order keeps of the request: the contract's `x-kept`, and its own examples. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { keptOfLineItem, keptOfOrder } from '../../generated/kept.js';
import { kept } from '../../scripts/generate/kept.js';
import { isList, isRecord, recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { readContract } from '../../scripts/generate/outputs.js';

const contract = await readContract(fileURLToPath(new URL('../..', import.meta.url)));
const examples = recordAt(contract, 'components', 'examples');
const pairs = ['LicenceOrder', 'IndirectResellerOrder', 'AzureReservationOrder', 'NewCommerceOrder'];

function lineItem(example: string): JsonRecord {
  const { lineItems } = recordAt(examples, example, 'value');
  const first = isList(lineItems) ? lineItems[0] : undefined;
  return isRecord(first) ? first : {};
}

describe.each(pairs)('%s', (name) => {
  const [sent, got] = [lineItem(`${name}Request`), lineItem(`${name}Response`)];

  test.each(keptOfLineItem.filter((member) => member.name in sent))('$name is $kept kept', (member) => {
    const answered = got[member.name];
    if (member.kept === 'always') expect(answered).toEqual(sent[member.name]);
    if (member.kept === 'when-present') expect([undefined, sent[member.name]]).toContainEqual(answered);
    if (member.kept === 'unknown') expect(answered).toBeUndefined();
  });
});

test('each member that an order or a line item may carry has a level, and no read-only one', () => {
  const [order, line] = [keptOfOrder.map(({ name }) => name), keptOfLineItem.map(({ name }) => name)];
  expect(order).toContain('billingCycle');
  expect(order).not.toContain('status');
  expect(line).toContain('offerId');
  expect(line).not.toContain('pricing');
});

test.each([
  ['OrderBase', 'billingCycle', undefined, 'x-kept of OrderRequest.billingCycle must be one of'],
  ['OrderLineItemBase', 'quantity', 'mostly', 'x-kept of OrderLineItemRequest.quantity must be one of'],
  ['Order', 'status', 'always', 'Order.status is never sent'],
  ['AddOnRequest', 'lineItems', 'own', 'x-kept of AddOnRequest.lineItems is not what it is in the others'],
])('%s.%s with x-kept %s stops the generator', (schema, member, level, words) => {
  const document = structuredClone(contract);
  const whole = recordAt(document, 'components', 'schemas', schema);
  const parts = [whole, ...(isList(whole['allOf']) ? whole['allOf'].filter(isRecord) : [])];
  const node = recordAt(parts.at(-1) ?? {}, 'properties', member);
  if (level === undefined) Reflect.deleteProperty(node, 'x-kept');
  else Object.assign(node, { 'x-kept': level });
  expect(() => kept(document)).toThrow(words);
});
