import type { Link } from '../../../generated/models.js';
import { InvalidOptionError } from '../errors.js';
import { withoutToken } from '../redact.js';
import type { Call } from '../call-state.js';

/** Longer than any address that servers take, in characters. */
const longest = 8192;

/**
 * The address that a link of an answer leads to, below the base URL.
 *
 * @throws {InvalidOptionError} for a link that leaves the host, or is not for reading
 */
export function linkAddress(link: Link, baseUrl: string, call: Call): string {
  const { uri, method } = membersOf(link);
  const wrong = (why: string) => {
    const shown =
      typeof uri === 'string' ? ` ${JSON.stringify(withoutToken(uri, call.secrets).slice(0, 200))}` : '';
    return new InvalidOptionError(`the link${shown} ${why}.`, call);
  };
  if (method !== undefined && (typeof method !== 'string' || method.toUpperCase() !== 'GET'))
    throw wrong(
      `is for ${typeof method === 'string' ? method.slice(0, 20) : 'an odd method'}, not for reading`,
    );
  if (typeof uri !== 'string' || uri === '') throw wrong('has no address');
  if (uri.length > longest) throw wrong(`is longer than ${longest} characters`);
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

/** The members of what is taken for a link; none of what is no link or does not let itself be read. */
function membersOf(link: unknown): { uri?: unknown; method?: unknown } {
  try {
    if (typeof link !== 'object' || link === null) return {};
    return {
      uri: Reflect.get(link, 'uri'),
      method: Reflect.get(link, 'method') ?? undefined,
    };
  } catch {
    return {};
  }
}

const sameHost = (uri: string, baseUrl: string): boolean => {
  const address = uri.replace(/^(https?:) /, '$1');
  return URL.canParse(address) && new URL(address).origin === new URL(baseUrl).origin;
};
