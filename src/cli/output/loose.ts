import { isRecord } from '../../shared/is-record.js';

/** A part of an answer as it may really be: servers send what they like, and types don't hold them to it. */
export type Loose<T> = Partial<Readonly<Record<keyof T, unknown>>>;

/** The members of what should be an object; none of anything else. */
export function loose<T extends object>(value: T | null | undefined): Loose<T> {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The items of the array that should stand under this name; none of anything else. */
export function looseItems<Name extends string, Item extends object>(
  holder: Readonly<Record<Name, readonly Item[]>> | null | undefined,
  name: Name,
): Loose<Item>[] {
  const items: unknown = holder?.[name];
  return Array.isArray(items) ? items.map((item: Item | null) => loose(item)) : [];
}

/** The members of anything. */
export const membersOf = (value: unknown): Readonly<Record<string, unknown>> =>
  isRecord(value) ? value : {};
