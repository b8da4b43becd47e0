import type { Link } from '../generated/models.js';
import { InvalidOptionError, type CallIds } from './errors.js';

/**
 * The address that a link of an answer leads to, below the base URL.
 *
 * @throws {InvalidOptionError} for a link that leaves the host, or is not for reading
 */
export function linkAddress({ uri, method = 'GET' }: Link, baseUrl: string, call: CallIds): string {
  const wrong = (why: string) =>
    new InvalidOptionError(`the link ${JSON.stringify(String(uri).slice(0, 200))} ${why}.`, call);
  if (method.toUpperCase() !== 'GET') throw wrong(`is for ${method}, not for reading`);
  if (typeof uri !== 'string' || uri === '') throw wrong('has no address');
  // One sample shows an absolute address, with a space after the scheme.
  const [, path] = /^https?: ?\/\/[^/]+(\/.*)$/.exec(uri) ?? [];
  if (path !== undefined && !sameHost(uri, baseUrl)) throw wrong('leads to another host');
  const relative = path ?? uri;
  if (!/^\/[^/\\]/.test(relative)) throw wrong('does not begin with one slash');
  const [pathname = ''] = relative.split(/[?#]/);
  if (/[\\\u0000-\u0020]|\/\/|(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(pathname))
    throw wrong('is not a plain path');
  // Links lack the version prefix; an absolute one may have it.
  return baseUrl + (pathname.startsWith('/v1/') ? '' : '/v1') + relative;
}

const sameHost = (uri: string, baseUrl: string): boolean => {
  const address = uri.replace(/^(https?:) /, '$1');
  return URL.canParse(address) && new URL(address).origin === new URL(baseUrl).origin;
};
