import { isWholeNumber } from '../shared/whole-number.js';
import { InvalidOptionError, type CallIds } from './errors.js';

/**
 * An id that may stand in a path: anything but what would make it another path. A number is whole, and not negative.
 *
 * @param parameter the contract's name of it
 * @throws {InvalidOptionError}
 */
export function pathId(parameter: string, id: unknown, call: CallIds): string {
  const isNumber = parameter.endsWith('Number');
  if (isNumber && isWholeNumber(id, 0, Number.MAX_SAFE_INTEGER)) return String(id);
  const fits =
    !isNumber &&
    typeof id === 'string' &&
    id !== '' &&
    id !== '.' &&
    id !== '..' &&
    !/[/\\\u0000-\u001f\u007f]|\p{Surrogate}/u.test(id);
  if (fits) return id;
  if (isNumber)
    throw new InvalidOptionError('the number of a line item must be a whole number from 0.', call);
  // `SKU id` of `skuId`.
  const what = parameter.replace(/^sku/, 'SKU').replace(/Id$/, ' id');
  throw new InvalidOptionError(
    `the ${what} must not be empty, '.', '..', or contain a slash, a control character or half of a surrogate pair.`,
    call,
  );
}
