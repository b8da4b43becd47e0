import type {
  Customer,
  Link,
  Order,
  OrderLineItemProvisioningStatusCollection,
  Sku,
  Subscription,
} from '../generated/models.js';
import { isAnything } from './answers.js';
import { InvalidOptionError, type CallIds } from './errors.js';
import { execute, type Api, type ApiPromise } from './execute.js';
import type { CallOptions } from './new-call.js';

/** What links of answers are known to lead to; anything else is an object. */
export type Followable =
  Order | Subscription | Sku | Customer | OrderLineItemProvisioningStatusCollection | object;

/** Reads what a link of an answer points at. The link may name another host; the token goes to the base URL only. */
export const follow = <T>(api: Api, link: Link, options?: CallOptions): ApiPromise<T> =>
  execute<T>(
    api,
    {
      name: 'follow',
      buys: false,
      accepts: isAnything,
      request: (_client, via, call) =>
        via().fetch({ url: urlOf(link, api.settings.baseUrl, call), method: 'GET' }),
    },
    options,
  );

/** @throws {InvalidOptionError} for a link that leaves the host, or is not for reading */
function urlOf({ uri, method = 'GET' }: Link, baseUrl: string, call: CallIds): string {
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
