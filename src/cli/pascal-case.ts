import { isRecord } from '../shared/is-record.js';
import { UsageError } from './io.js';

/** Its keys are data: the service takes them as they are. */
const data: ReadonlySet<string> = new Set(['provisioningContext']);

/** No body of the contract is nested so deep; what is, is refused by its check. */
const deepest = 16;

/**
 * A body with the keys of the wire, also where they are in PascalCase, as the documents and the programs of 2017 write them.
 * Those programs write `null` for what is not set, which is left out here.
 *
 * @throws {UsageError} when a key is there in both spellings
 */
export function fromPascalCase(value: unknown, depth = 0): unknown {
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((each) => fromPascalCase(each, depth + 1));
  if (!isRecord(value)) return value;
  const members = new Map<string, unknown>();
  for (const [key, held] of Object.entries(value)) {
    const name = `${key.charAt(0).toLowerCase()}${key.slice(1)}`;
    if (name !== key && held === null) continue;
    if (members.has(name))
      throw new UsageError(`${name} is given twice, as ${name} and in PascalCase: keep one of them.`);
    members.set(name, data.has(name) ? held : fromPascalCase(held, depth + 1));
  }
  return Object.fromEntries(members);
}
