import type { Operation } from '../../generated/operations.js';
import { isGuid } from '../shared/guid.js';
import { addressOf, type Given } from './address.js';
import type { ApiPromise } from './api-promise.js';
import type { Api } from './api.js';
import type { CallOptions } from './call-options.js';
import { carryOut } from './carry-out.js';
import { readBody } from './orders/body.js';
import { confirmPurchase } from './orders/compare-answer.js';
import { queryFrom, type OwnOptions } from './own-options.js';

/**
 * Carries an operation of the contract out, whichever it is: checks options and body, gives the call its ids, sends it as
 * safely as it can be, checks the answer, and compares that of a purchase with what was asked.
 *
 * @param given what stands in the path, the query and the body, as the contract types it
 * @param own the options that the operation has besides those of every call
 */
export function call<In extends Given, Out>(
  api: Api,
  operation: Operation<In, Out>,
  given: NoInfer<In>,
  options?: CallOptions,
  own: OwnOptions<NoInfer<In>> = {},
): ApiPromise<Out> {
  const { name, buys, method, checkBody } = operation;
  const { path = {}, query } = given;
  const { baseUrl } = api.settings;
  // Read before this returns: what is done to it later changes nothing.
  const body = checkBody && readBody(checkBody, given.body, path['customerId']);
  return carryOut(
    api,
    {
      name,
      buys,
      own,
      accepts: (answer): answer is Out => operation.checkAnswer(answer),
      request: async (current) => {
        const url = () =>
          baseUrl + addressOf(operation, path, { ...query, ...queryFrom(options, own) }, current);
        // What can't be a customer is told of with the other faults of the order.
        const ready = body && !isGuid(path['customerId']) ? undefined : url();
        const text = await body?.write(current);
        return { method, url: ready ?? url(), body: text };
      },
      confirm: (answer, text, current) => {
        if (buys) confirmPurchase(operation, path, text, answer, current);
      },
    },
    options,
  );
}
