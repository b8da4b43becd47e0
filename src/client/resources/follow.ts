import type {
  Customer,
  Link,
  Order,
  OrderLineItemProvisioningStatusCollection,
  Sku,
  Subscription,
} from '../../../generated/models.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import type { CallOptions } from '../call-options.js';
import { carryOut } from '../carry-out.js';

/** What links of answers are known to lead to; anything else is an object. */
export type Followable =
  Order | Subscription | Sku | Customer | OrderLineItemProvisioningStatusCollection | object;

/** Reads what a link of an answer points at. The link may name another host; the token goes to the base URL only. */
export const follow = <T>(api: Api, link: Link, options?: CallOptions): ApiPromise<T> =>
  carryOut(
    api,
    {
      name: 'follow',
      effect: 'none',
      accepts: (answer): answer is T => answer !== undefined,
      request: async (current) => {
        const { linkAddress } = await import('./link-address.js');
        return { method: 'GET', url: linkAddress(link, api.settings.baseUrl, current) };
      },
    },
    options,
  );
