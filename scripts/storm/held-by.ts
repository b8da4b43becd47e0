import type { HeldOrder } from '../../src/sandbox/index.js';

/** Looks orders up by a key of theirs, reading each of the growing list once. */
export function heldBy(
  orders: readonly HeldOrder[],
  keyOf: (held: HeldOrder) => string | undefined,
): (key: string) => readonly HeldOrder[] {
  const byKey = new Map<string, HeldOrder[]>();
  let read = 0;
  return (wanted) => {
    for (const each of orders.slice(read)) {
      const key = keyOf(each);
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), each]);
    }
    read = orders.length;
    return byKey.get(wanted) ?? [];
  };
}
