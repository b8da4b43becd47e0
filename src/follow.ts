import type {
  Customer,
  Link,
  Order,
  OrderLineItemProvisioningStatusCollection,
  Sku,
  Subscription,
} from '../generated/models.js';
import { isAnything } from './answers.js';
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
      request: async (_requests, call) => {
        const { linkAddress } = await import('./link-address.js');
        return { method: 'GET', url: linkAddress(link, api.settings.baseUrl, call) };
      },
    },
    options,
  );
