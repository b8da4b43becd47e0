import type { OperationId } from '../openapi/contract.js';
import { operation } from '../openapi/contract.js';
import { sameId } from './model/items.js';
import type { OperationHandler } from './operation-handler.js';
import { ok, refused } from './operation-response.js';
import { refusal } from './refusal.js';

/** Answers the contract's sample with the ids of the path, and `code` to all other ids. */
export const sampled =
  (id: OperationId, status: number, code: number): OperationHandler =>
  ({ param }) => {
    const { requests, responses, path } = operation(id);
    const example = responses
      .get(status)
      ?.examples.find(({ name }) =>
        Object.entries(requests.get(name) ?? {}).every(
          ([key, value]) => !path.includes(`{${key}}`) || sameId(param(key), value),
        ),
      );
    return example === undefined ? refused(refusal(code)) : ok(example.value, status);
  };
