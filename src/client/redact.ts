import { formsOf } from './token-forms.js';

const mark = '[token]';

/** Shorter ones are stand-ins, such as `any` on a sandbox, and parts of plain words. */
const shortestSecret = 6;

/** Tokens that must not be shown. A list never changes, so that its pattern is made once. */
export type Secrets = readonly string[];

/** The tokens with one more, without those that are there already. */
export const withSecret = (secrets: Secrets, token: string): Secrets =>
  secrets.includes(token) ? secrets : [...secrets, token];

const isSecret = ({ length }: string): boolean => length >= shortestSecret;

const patterns = new WeakMap<Secrets, RegExp>();

/** What finds any of the tokens in any form; `undefined` when none is a secret. */
function patternOf(secrets: Secrets): RegExp | undefined {
  const known = patterns.get(secrets);
  if (known) return known;
  // The longest first: one token may begin as another does.
  const long = secrets.filter(isSecret).sort((a, b) => b.length - a.length);
  if (long.length === 0) return undefined;
  const pattern = new RegExp(long.map(formsOf).join('|'), 'g');
  patterns.set(secrets, pattern);
  return pattern;
}

/** The text with every occurrence of a token replaced, in whichever form. */
export function withoutToken(text: string, secrets: Secrets): string {
  // No form is shorter than the token, and most texts are.
  if (!secrets.some((token) => isSecret(token) && token.length <= text.length)) return text;
  const pattern = patternOf(secrets);
  return pattern ? text.replace(pattern, mark) : text;
}

/** The headers, or a copy without the tokens when one shows in a value. */
export function withoutTokenInHeaders(headers: Headers, secrets: Secrets): Headers {
  const entries = [...headers];
  const clean = entries.map(([name, value]): [string, string] => [name, withoutToken(value, secrets)]);
  return entries.every(([, value], index) => clean[index]?.[1] === value) ? headers : new Headers(clean);
}

/** The cause of a failure, or a stand-in with the same message when a token shows anywhere in it. */
export function withoutTokenInCause(cause: unknown, secrets: Secrets): unknown {
  const pattern = patternOf(secrets);
  if (!pattern || !showsToken(cause, pattern)) return cause;
  return new Error(withoutToken(messageOf(cause) ?? 'The cause held the token', secrets));
}

/** The message of an error; `undefined` for anything else, and for one that does not let itself be read. */
export function messageOf(error: unknown): string | undefined {
  try {
    return error instanceof Error && typeof error.message === 'string' ? error.message : undefined;
  } catch {
    return undefined;
  }
}

// Own members too, since fetch implementations hang details on the error.
function showsToken(value: unknown, pattern: RegExp, seen = new Set<object>()): boolean {
  if (typeof value === 'string') return value.search(pattern) >= 0;
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  // What is too large to be looked through, or does not let itself be read, is not shown.
  if (seen.size > 1000) return true;
  try {
    return partsOf(value).some((part) => showsToken(part, pattern, seen));
  } catch {
    return true;
  }
}

/** Bytes beyond this are too many to be looked through. */
const mostBytes = 2 ** 20;

function partsOf(value: object): unknown[] {
  if (value instanceof ArrayBuffer) return [textOf(new Uint8Array(value))];
  if (ArrayBuffer.isView(value))
    return [textOf(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
  const own = Reflect.ownKeys(value);
  const members = own.flatMap((key) => [String(key), Reflect.get(value, key) as unknown]);
  const behind = getters
    .filter((key) => key in value && !own.includes(key))
    .map((key) => Reflect.get(value, key) as unknown);
  return [...members, ...behind, ...(isCollection(value) ? value : [])];
}

/**
 * Where a `Request`, a `Response`, a `DOMException` and the like keep what they show: behind getters of their prototypes.
 * Others are not asked, since some of Node's complain on the terminal.
 */
const getters = ['headers', 'url', 'href', 'message', 'stack', 'cause', 'reason', 'signal'];

// Headers also of another copy of fetch than the platform's.
const isCollection = (value: object): value is Iterable<unknown> =>
  Symbol.iterator in value && !Array.isArray(value) && 'has' in value && typeof value.has === 'function';

/** One character for each byte, which keeps a token readable. */
function textOf(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw new RangeError('too large');
  return new TextDecoder('latin1').decode(bytes);
}
