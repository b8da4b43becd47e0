import { UsageError } from './io.js';

/** @throws {UsageError} for what is no whole number from 1 */
export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  throw new UsageError(`${option} must be a whole number from 1; it is '${text}'.`);
}
