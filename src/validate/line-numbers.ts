import { below } from '../openapi/pointer.js';
import type { ValidationError } from './result.js';
import { show } from './show.js';

/** Enough to see that the numbering is wrong. */
const MOST_ERRORS = 1000;

/**
 * The one rule of an order that JSON Schema can't say: line items are numbered from 0 to their count minus 1, each
 * number once. From the documentation of creating an order; the service refuses anything else with code 800071.
 *
 * Numbers that are missing or not whole are the schema's business, and passed over here.
 */
export function lineNumberErrors(order: unknown): ValidationError[] {
  const lineItems = member(order, 'lineItems');
  if (!Array.isArray(lineItems)) return [];
  const errors: ValidationError[] = [];
  const firstWith = new Map<number, number>();
  for (const [index, lineItem] of lineItems.entries()) {
    const number = member(lineItem, 'lineItemNumber');
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 0) continue;
    const message = faultOf(number, lineItems.length, firstWith.get(number));
    if (!firstWith.has(number)) firstWith.set(number, index);
    if (message === undefined) continue;
    if (errors.length === MOST_ERRORS) break;
    errors.push({
      path: below(below('/lineItems', index), 'lineItemNumber'),
      message,
      keyword: 'lineItemNumbers',
    });
  }
  return errors;
}

function faultOf(number: number, count: number, usedBy: number | undefined): string | undefined {
  if (number >= count) {
    const allowed =
      count === 1 ? '0, as the only line item' : `0 to ${count - 1}, as there are ${count} line items`;
    return `must be ${allowed}; not ${show(number)}`;
  }
  return usedBy === undefined
    ? undefined
    : `must be unique; ${number} is already the number of /lineItems/${usedBy}`;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
