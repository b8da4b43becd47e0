/** Values of open enums that the contract doesn't know, in either case: no breach, but perhaps a misspelling. */
import { isList, isRecord, textOf, type JsonValue } from '../../openapi/json.js';
import { below } from '../../openapi/pointer.js';
import { constraint, items, members, type Schema } from '../schema.js';
import { sameText } from './rules/compare.js';
import { MAX_DEVIATIONS, type Deviation } from './violation.js';

export const unknownEnumValues = (schema: Schema, body: JsonValue): Deviation[] =>
  unknownBelow(schema, body, '').slice(0, MAX_DEVIATIONS);

function unknownBelow(schema: Schema, value: JsonValue, path: string): Deviation[] {
  const known = constraint(schema, 'x-extensible-enum');
  if (known !== undefined && typeof value === 'string') {
    if (!isList(known.value) || known.value.some((each) => sameText(each, value))) return [];
    const contract = `The known values are ${known.value.map(textOf).join(', ')}; the service may add others.`;
    return [{ contract, pointer: known.pointer, received: `${path} is ${JSON.stringify(value)}.` }];
  }
  if (isList(value)) {
    const ofItems = items(schema);
    if (ofItems.length === 0) return [];
    return value.flatMap((item, index) => unknownBelow(ofItems, item, below(path, index)));
  }
  if (!isRecord(value)) return [];
  return [...members(schema)].flatMap(([name, member]) => {
    const inner = value[name];
    return inner === undefined ? [] : unknownBelow(member, inner, below(path, name));
  });
}
