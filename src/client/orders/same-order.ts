import type { keptOfCartLineItem } from '../../../generated/kept.js';
import { keptOfLineItem, keptOfOrder } from '../../../generated/kept.js';

/** A member in which an answer differs from what was asked; `path` is a JSON Pointer into what was asked. */
export interface Difference {
  readonly path: string;
  readonly asked: unknown;
  /** `undefined` where the answer lacks it. */
  readonly answered: unknown;
}

export const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The line items of anything. */
export function itemsOf(order: unknown): readonly unknown[] {
  const items = member(order, 'lineItems');
  return Array.isArray(items) ? items : [];
}

/** Ids come in either case, and so do enum values. */
export const isSame = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;

/** What an answer has of an item and says otherwise, and what it should have by the contract and hasn't. */
export const itemDifferences = (asked: unknown, answered: unknown, path = ''): Difference[] =>
  differences(asked, answered, keptOfLineItem, path);

/** The same of the order itself, without its items. */
export const orderDifferences = (asked: unknown, answered: unknown): Difference[] =>
  differences(asked, answered, keptOfOrder, '');

type Kept = (typeof keptOfLineItem | typeof keptOfOrder | typeof keptOfCartLineItem)[number];

/** What an answer says otherwise of what was sent, and what it should have and hasn't, by what the contract says is kept. */
export function differences(
  asked: unknown,
  answered: unknown,
  kept: readonly Kept[],
  path: string,
): Difference[] {
  return kept.flatMap(({ name, kept: how }) => {
    const [was, is] = [member(asked, name), member(answered, name)];
    const isLost = is === undefined && how === 'always';
    if (how === 'own' || isComparedElsewhere.has(name) || !isComparable(was)) return [];
    if (isSame(was, is) || (is === undefined && !isLost)) return [];
    return [{ path: `${path}/${name}`, asked: was, answered: is }];
  });
}

/** By the address of the call, and by which items fit. */
const isComparedElsewhere = new Set<string>(['referenceCustomerId', 'lineItemNumber', 'id']);

/** Lists and objects may gain members, instants have many spellings, and `unknown` is for the service to replace. */
export const isComparable = (value: unknown): boolean =>
  typeof value === 'string'
    ? !/^(?:unknown$|\d{4}-\d\d-\d\dT)/i.test(value)
    : typeof value === 'number' || typeof value === 'boolean';

/** Takes from `left` an item that fits, the one of the same number first; `undefined` when none does. */
export function takeFitting(left: unknown[], asked: unknown, fits: (item: unknown) => boolean): unknown {
  const number = member(asked, 'lineItemNumber');
  const numbered = left.findIndex((each) => member(each, 'lineItemNumber') === number && fits(each));
  const index = numbered >= 0 ? numbered : left.findIndex(fits);
  return index < 0 ? undefined : left.splice(index, 1)[0];
}
