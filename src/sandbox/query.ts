/** Reading what stands after the question mark. */
import { refused, type Refused } from './operation-response.js';
import { refusal } from './refusal.js';

export const unreadable = (name: string, what: string): Refused =>
  refused(refusal(800002, { detail: `${name} must be ${what}.`, data: [name] }));

/** The .NET SDK writes `True` and `False`. */
export function flag(query: URLSearchParams, name: string): boolean | Refused {
  const sent = (query.get(name) ?? 'false').toLowerCase();
  return sent === 'true' || sent === 'false' ? sent === 'true' : unreadable(name, 'true or false');
}

/** Required, in upper case. */
export function country(query: URLSearchParams): string | Refused {
  const sent = query.get('country') ?? '';
  return /^[a-z]{2}$/i.test(sent) ? sent.toUpperCase() : unreadable('country', 'given, as two letters');
}

/** Sources disagree on the spelling of words: `onetime`, `OneTime` and `one_time` are one. */
export const bare = (word: string): string => word.replaceAll('_', '').toLowerCase();

/** Undefined where it is missing, and not empty where it is there. */
export function optional(query: URLSearchParams, name: string): string | undefined | Refused {
  const sent = query.get(name);
  if (sent === '') return unreadable(name, 'given a value or left out');
  return sent ?? undefined;
}

export function required(query: URLSearchParams, name: string): string | Refused {
  const sent = query.get(name) ?? '';
  return sent === '' ? unreadable(name, 'given') : sent;
}
