import type { Members } from '../../generated/validators/members.js';
import { nearest } from '../shared/nearest.js';
import { below } from '../openapi/pointer.js';
import type { ValidationError } from './result.js';

/** What to do with members of a request that the contract doesn't know. */
export type UnknownMembers = 'refuse' | 'send';

/** Enough to see what is wrong. */
const MOST_ERRORS = 1000;

/** What is nested deeper can't be written as JSON anyway. */
const DEEPEST = 100;

/**
 * What a request must not have beside what its schema says: members that the contract doesn't name, unless they are to be
 * sent, and objects that convert themselves with `toJSON`, of which something else would be sent than was checked.
 */
export function dataErrors(
  request: unknown,
  members: Members,
  unknownMembers: UnknownMembers,
): ValidationError[] {
  const errors: ValidationError[] = [];
  const seen = new Set<object>();

  function visit(value: unknown, known: Members | boolean, path: string, depth = 0): void {
    if (typeof value !== 'object' || value === null) return;
    if (errors.length >= MOST_ERRORS || depth > DEEPEST) return;
    if ('toJSON' in value && typeof value.toJSON === 'function') {
      errors.push({ path, message: 'must be plain data, without a toJSON', keyword: 'toJSON' });
    } else if (known === true) {
      // Anything goes, and may lead back to itself.
      if (seen.has(value)) return;
      seen.add(value);
      for (const [name, inner] of Object.entries(value)) visit(inner, true, below(path, name), depth + 1);
    } else if (Array.isArray(value)) {
      // A list in a list has the wrong type already.
      for (const [index, item] of value.entries())
        if (!Array.isArray(item)) visit(item, known, below(path, index), depth + 1);
    } else if (known !== false) {
      for (const [name, inner] of Object.entries(value)) visitMember(name, inner, known, path, depth + 1);
    }
  }

  function visitMember(name: string, value: unknown, known: Members, path: string, depth: number): void {
    // JSON leaves it out.
    if (value === undefined) return;
    const isKnown = Object.hasOwn(known, name);
    if (isKnown || unknownMembers === 'send') {
      visit(value, (isKnown ? known[name] : undefined) ?? true, below(path, name), depth);
    } else if (errors.length < MOST_ERRORS) {
      errors.push({
        path: below(path, name),
        message: `is not a member of ${placeName(path)}${guess(name, known)}`,
        keyword: 'additionalProperties',
      });
    }
  }

  visit(request, members, '');
  return errors;
}

/** `/lineItems/0/renewsTo` is called renewsTo. */
function placeName(path: string): string {
  const name = path
    .split('/')
    .filter((step) => !/^\d+$/.test(step))
    .at(-1);
  if (name === '' || name === undefined) return 'an order';
  return name === 'lineItems' ? 'a line item' : name;
}

function guess(name: string, known: Members): string {
  const meant = nearest(name, Object.keys(known));
  if (meant === undefined) return `; unknownMembers: 'send' lets through what is newer than this package`;
  if (known[meant] === false) return `; ${meant} is, and must be left out`;
  const isSpeltAlike = meant.toLowerCase() === name.toLowerCase();
  return `; did you mean ${meant}${isSpeltAlike ? ', in camelCase' : ''}?`;
}
