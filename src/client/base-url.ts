import { isLoopback } from '../shared/loopback.js';

/**
 * The address that paths are put after, without a slash at its end.
 *
 * @throws {TypeError} when it can't be used; the message says why.
 */
export function checkedBaseUrl(text: string): string {
  const wrong = (why: string) => new TypeError(`baseUrl ${why}.`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !/^[a-z\d[]/.test(url.hostname))
    throw wrong('must be an absolute https address');
  if (url.protocol === 'http:' && !isLoopback(url)) {
    throw wrong(
      `must be https, since a token is sent to it; plain http is for loopback only, and ${url.hostname} is not`,
    );
  }
  const plain = withoutSlash(url.origin + url.pathname);
  // Whatever `URL` mended or would drop: a user name, a query, a fragment, dot segments, backslashes, blanks.
  if (withoutSlash(text).toLowerCase() !== plain.toLowerCase())
    throw wrong(`must be an origin and a plain path only, such as ${plain}`);
  if (/\/\/|%2f|%5c/i.test(url.pathname)) throw wrong('must not have an empty or an encoded path segment');
  if (/\/v1$/i.test(plain)) throw wrong('must not end in /v1, which is part of every path');
  return plain;
}

const withoutSlash = (text: string): string => text.replace(/\/$/, '');
