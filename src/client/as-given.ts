import { copyData } from './body/copy-data.js';

/**
 * Data as it is at the call, for what is read only later: what is done to it in the meantime changes nothing. What can't be
 * copied stays what it is, for its reader to refuse.
 */
export function dataAsGiven<T>(data: T): T {
  try {
    // A copy of data has the type of what it was made of.
    return copyData(data) as T;
  } catch {
    return data;
  }
}

/** The same of options: objects and lists are copied, and whatever has a class, such as a signal or a Blob, is kept. */
export function optionsAsGiven<T>(options: T): T {
  try {
    return copyOf(options, 0) as T;
  } catch {
    return options;
  }
}

/** Deeper than any option. What refers to itself has no end. */
const deepest = 10;

function copyOf(value: unknown, depth: number): unknown {
  if (depth > deepest) throw new TypeError('it has no end');
  if (Array.isArray(value)) return value.map((item) => copyOf(item, depth + 1));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copyOf(item, depth + 1)]));
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
