/** Far more than any order has. What refers to itself has no end. */
const deepest = 100;

/**
 * A copy of data that nobody else holds, each member read once: what is checked of it is what is written of it. What has a
 * `toJSON`, its own or inherited, has one in the copy that fails: it would write something else.
 *
 * @throws what a getter throws; {TypeError} for data without an end
 */
export function copyData(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw new TypeError('it refers to itself, or is nested too deep');
  const copy = Array.isArray(value) ? copyList(value, depth + 1) : copyMembers(value, depth + 1);
  return converts(value) || converts(copy) ? Object.assign(copy, { toJSON }) : copy;
}

/** Holes become undefined; JSON's null comes of both. */
function copyList(list: readonly unknown[], depth: number): unknown[] {
  const copy: unknown[] = [];
  for (const item of list) copy.push(copyData(item, depth));
  return copy;
}

function copyMembers(object: object, depth: number): Record<string, unknown> {
  // A spread defines members; assigning them would take `__proto__` for the prototype.
  const copy: Record<string, unknown> = { ...object };
  for (const name of Object.keys(copy)) copy[name] = copyData(copy[name], depth);
  return copy;
}

const converts = (value: object): boolean => 'toJSON' in value && typeof value.toJSON === 'function';

const toJSON = (): never => {
  throw new TypeError('it has a toJSON');
};
