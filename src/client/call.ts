import type { Operation } from '../../generated/operations.js';
import { isGuid } from '../shared/guid.js';
import { addressOf, type Given, type PathIds } from './address.js';
import type { ApiPromise } from './api-promise.js';
import type { Api } from './api.js';
import { readBody } from './body/read-body.js';
import type { BodyRules } from './body/rules.js';
import type { CallOptions } from './call-options.js';
import type { Call } from './call-state.js';
import { carryOut } from './carry-out.js';
import { effectOf } from './effect.js';
import { isSuccess } from './is-success.js';
import { saidBy, type OwnOptions } from './own-options.js';

/** What an operation needs besides what the contract says of it. */
export interface Specifics<In extends Given> {
  /** The options that it has besides those of every call. */
  readonly options?: OwnOptions<In>;
  /** How its body is completed, and checked further. */
  readonly body?: (path: PathIds) => BodyRules;
  /**
   * Looks whether the answer is to what was sent.
   *
   * @throws {MismatchedAnswerError} when it isn't.
   */
  readonly confirm?: (sent: Sent, answer: unknown, call: Call) => void | Promise<void>;
}

/** What a call has sent. */
export interface Sent {
  readonly operation: Operation<unknown, unknown>;
  readonly path: PathIds;
  /** As it was written; `undefined` where there is none, and for a form. */
  readonly body: string | undefined;
}

/**
 * Carries an operation of the contract out, whichever it is: checks options and body, gives the call its ids, sends it as
 * safely as it can be, checks the answer, and compares it with what was asked.
 *
 * @param given what stands in the path, the query and the body, as the contract types it
 */
export function call<In extends Given, Out>(
  api: Api,
  operation: Operation<In, Out>,
  given: NoInfer<In>,
  options?: CallOptions,
  specifics: Specifics<NoInfer<In>> = {},
): ApiPromise<Out> {
  const { name, method, checkBody } = operation;
  const { path = {}, query, headers } = given;
  const { options: own = {}, confirm } = specifics;
  // Read before this returns: what is done to it later changes nothing.
  const body = checkBody && readBody(checkBody, given.body, specifics.body?.(path));
  const form = !checkBody && given.body instanceof FormData ? given.body : undefined;
  return carryOut(
    api,
    {
      name,
      effect: effectOf(operation),
      own,
      accepts: (answer, status, text): answer is Out => isSuccess(operation, answer, status, text),
      request: async (current) => {
        const said = saidBy(options, own);
        const asked = { ...query, ...said.query };
        const url = () => api.settings.baseUrl + addressOf(operation, path, asked, current);
        // What can't be a customer is told of with the other faults of the body.
        const ready = body && !isGuid(path['customerId']) ? undefined : url();
        const written = await body?.write(current);
        return {
          method,
          url: ready ?? url(),
          headers: { ...headers, ...said.headers },
          body: written ?? form,
        };
      },
      confirm: (answer, sent, current) => {
        const text = typeof sent === 'string' ? sent : undefined;
        return confirm?.({ operation, path, body: text }, answer, current);
      },
    },
    options,
  );
}
