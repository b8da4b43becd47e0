/** JSON Pointers (RFC 6901): where in a value something is. The one place that escapes and unescapes. */

/** `pointer` with one more key. */
export const below = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The keys that lead to the place; none for the whole. A `#` before the pointer is passed over. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands at `pointer`; undefined when nothing does. Only own members count, as in JSON. */
export function valueAt(value: unknown, pointer: string): unknown {
  let node = value;
  for (const key of keysOf(pointer)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = Reflect.get(node, key);
  }
  return node;
}
