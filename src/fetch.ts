/**
 * A client of openapi-fetch, typed by the contract, that sends as safely as `PartnerCenter` itself.
 *
 * @packageDocumentation
 */
import createClient, { defaultPathSerializer, type Client } from 'openapi-fetch';
import type { paths } from '../generated/types.js';
import { readableIds } from './client/call-options.js';
import type { PartnerCenter } from './client/partner-center.js';
import { pathId } from './client/path-id.js';

export { failureIn } from './client/fetch/safe-fetch.js';
export type { paths } from '../generated/types.js';

/** openapi-fetch's client, typed by the contract. */
export type FetchClient = Client<paths>;

/**
 * Creates openapi-fetch's client for every path of the contract. It sends with `partnerCenter.fetch`; what is sent is not checked.
 *
 * ```ts
 * const client = createFetchClient(partnerCenter);
 * const { data, error } = await client.GET('/v1/customers/{customerId}/orders', { params: { path: { customerId } } });
 * ```
 */
export const createFetchClient = ({
  baseUrl,
  fetch,
}: Pick<PartnerCenter, 'baseUrl' | 'fetch'>): FetchClient =>
  createClient<paths>({ baseUrl, fetch, pathSerializer });

/** openapi-fetch would put `..` or nothing in the place of an id, which is another path. */
function pathSerializer(path: string, params: Record<string, unknown>): string {
  for (const [, name = ''] of path.matchAll(/\{([^}]+)\}/g)) {
    const id = params[name];
    pathId(name, typeof id === 'string' ? id : '', { effect: 'none', attempts: 0, ...readableIds({}) });
  }
  return defaultPathSerializer(path, params);
}
