import type { Api } from '../api.js';
import { failureOf } from '../failure-of.js';
import type * as SafeFetch from './safe-fetch.js';

/** The client's `fetch`. It takes its request as it is when it is called; what it does with it is loaded then. */
export const lazyFetch = (api: Api): typeof globalThis.fetch => {
  // Asking for a module takes longer than all the rest, also where it is there already.
  let loaded: typeof SafeFetch | undefined;
  return async (input, init) => {
    try {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      loaded ??= await import('./safe-fetch.js');
      return await loaded.safeFetch(api, request, [input, init]);
    } catch (error) {
      throw failureOf(error, undefined, { effect: 'purchase' }, {});
    }
  };
};
