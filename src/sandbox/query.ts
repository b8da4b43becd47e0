/** Reading what stands after the question mark. */
import { no } from './answer.js';
import { refusal, type Refusal } from './refusal.js';

interface Unreadable {
  readonly refusal: Refusal;
}

export const isUnreadable = (value: unknown): value is Unreadable =>
  typeof value === 'object' && value !== null && 'refusal' in value;

export const unreadable = (name: string, what: string): Unreadable =>
  no(refusal(800002, { detail: `${name} is ${what}.`, data: [name] }));

/** The .NET SDK writes `True` and `False`. */
export function flag(query: URLSearchParams, name: string): boolean | Unreadable {
  const sent = (query.get(name) ?? 'false').toLowerCase();
  return sent === 'true' || sent === 'false' ? sent === 'true' : unreadable(name, 'true or false');
}

/** Required, in upper case. */
export function country(query: URLSearchParams): string | Unreadable {
  const sent = query.get('country') ?? '';
  return /^[a-z]{2}$/i.test(sent) ? sent.toUpperCase() : unreadable('country', 'two letters, and required');
}

/** Sources disagree on the spelling of words: `onetime`, `OneTime` and `one_time` are one. */
export const bare = (word: string): string => word.replaceAll('_', '').toLowerCase();
