/** Random requests that the contract allows, made by fast-check, and shrunk to the smallest that fails. */
import type * as FastCheck from 'fast-check';
import { operations } from '../../openapi/contract.js';
import type { JsonValue } from '../../openapi/json.js';
import { checkExchange } from '../checks/check-exchange.js';
import type { Check } from '../checks/check.js';
import { OptionsError } from '../options-error.js';
import type { CaseRun } from '../case-run.js';
import { schemaAt } from '../schema.js';
import { send } from '../send.js';
import { arbitraryBody } from './arbitrary-body.js';
import { requestOf } from './build-request.js';
import { contextFor } from './case-context.js';
import type { Case, ListedCase, Step } from './case.js';
import { accepted } from './expectation.js';

/** Shrinking stops after this many requests: what it has by then is small enough to read. */
const MAX_SHRINKS = 200;

/**
 * One case for each operation that creates something; none when `count` is 0.
 *
 * @throws OptionsError when the package fast-check is not installed
 */
export async function randomCases(count: number, seed: number): Promise<ListedCase[]> {
  if (count === 0) return [];
  const fc = await loadFastCheck();
  return operations.flatMap((operation) => {
    // Ids of what exists can't be made up: only operations that refer to nothing but the customer have such cases.
    if (operation.body === undefined || /\{(?!customerId\})/.test(operation.path)) return [];
    const expect = accepted('The schema of the request allows it.', operation.body.schema.pointer);
    const stepFor = (body: JsonValue): Step => ({ operation, expect, ...requestOf(operation, body) });
    const bodies = arbitraryBody(fc, schemaAt(operation.body.schema));
    const [example = {}] = fc.sample(bodies, { numRuns: 1, seed });
    return [
      {
        name: `${operation.id} accepts ${count} random requests (seed ${seed})`,
        operation,
        group: 'random requests' as const,
        steps: [stepFor(example)],
        run: explore(fc, bodies, stepFor, { numRuns: count, seed }),
      },
    ];
  });
}

async function loadFastCheck(): Promise<typeof FastCheck> {
  try {
    return await import('fast-check');
  } catch (cause) {
    throw new OptionsError(
      'Random requests need the package fast-check. Run: npm install --save-dev fast-check',
      { cause },
    );
  }
}

function explore(
  fc: typeof FastCheck,
  bodies: FastCheck.Arbitrary<JsonValue>,
  stepFor: (body: JsonValue) => Step,
  parameters: { numRuns: number; seed: number },
): NonNullable<Case['run']> {
  return async (target, mayRequest) => {
    let worst: CaseRun | undefined;
    let last: CaseRun = { exchanges: [], violations: [] };
    let check: Check | undefined;
    let shrinks = 0;
    const holds = async (body: JsonValue): Promise<boolean> => {
      if (check !== undefined && ++shrinks > MAX_SHRINKS) return true;
      const step = stepFor(body);
      const context = contextFor(target.customerId);
      await mayRequest();
      const exchange = await send(step.request(context), target);
      const { violations, ...rest } = checkExchange(step, exchange, context);
      last = {
        ...rest,
        exchanges: [exchange],
        violations: violations.map((violation) => ({ ...violation, exchange: 0 })),
      };
      const serious = violations.filter(({ severity }) => severity !== 'low');
      // While it shrinks, only the same failure counts: another would be another finding.
      const failing = serious.find((violation) => check === undefined || violation.check === check);
      if (failing === undefined) return true;
      check = failing.check;
      worst = last;
      return false;
    };
    await fc.check(fc.asyncProperty(bodies, holds), parameters);
    return worst ?? last;
  };
}
