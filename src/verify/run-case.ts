/** Runs one case against one server. */
import { parseJson } from '../openapi/json.js';
import type { CaseRun } from './case-run.js';
import { contextFor, type CaseContext } from './cases/case-context.js';
import type { Case, Preparation, Step } from './cases/case.js';
import { checkExchange } from './checks/check-exchange.js';
import { isAccepted, type Exchange } from './exchange.js';
import { firstItems } from './json-limits.js';
import { followLink, type LinkedValues } from './links.js';
import type { RateLimiter } from './rate-limiter.js';
import { send } from './send.js';
import type { Target } from './target.js';

/** @param mayRequest is awaited before each request */
export async function runCase(
  testCase: Pick<Case, 'preparation' | 'steps' | 'atOnce' | 'across' | 'run'>,
  target: Target,
  mayRequest: RateLimiter,
): Promise<CaseRun> {
  const { preparation, run: ownRun } = testCase;
  if (ownRun) return ownRun(target, mayRequest);
  const context = contextFor(target.customerId);
  if (preparation === undefined) return runSteps(testCase, context, target, mayRequest);

  await mayRequest();
  const exchange = await send(preparation.request(context), target);
  const linked = linkedFrom(preparation, exchange, context);
  if (typeof linked === 'string')
    return { exchanges: [exchange], violations: [], unproven: linked, blockedBy: preparation.link.source.id };
  const run = await runSteps(testCase, { ...context, linked }, target, mayRequest);
  return {
    ...run,
    exchanges: [exchange, ...run.exchanges],
    violations: run.violations.map((violation) => ({ ...violation, exchange: violation.exchange + 1 })),
  };
}

/** What the response to the preparation has for the steps, or why it has nothing. */
function linkedFrom(
  { link, requestBody }: Preparation,
  exchange: Exchange,
  context: CaseContext,
): LinkedValues | string {
  const { response, failure, request } = exchange;
  const words = `It needs ${link.source.id} first`;
  if (!isAccepted(exchange))
    return `${words}. ${failure?.message ?? `The answer was ${response?.status ?? ''}.`}`;
  const { value: responseBody } = firstItems(parseJson(response?.body ?? '') ?? null);
  const linked = followLink(link, { path: request.path, requestBody: requestBody(context), responseBody });
  return typeof linked === 'string' ? `${words}. The answer has ${linked}.` : linked;
}

async function runSteps(
  { steps, atOnce = 0, across }: Pick<Case, 'steps' | 'atOnce' | 'across'>,
  context: CaseContext,
  target: Target,
  mayRequest: RateLimiter,
): Promise<CaseRun> {
  const run = async (step: Step) => {
    await mayRequest();
    const exchange = await send(step.request(context), target);
    return { exchange, ...(step.looksOnly ? { violations: [] } : checkExchange(step, exchange, context)) };
  };

  const results = await Promise.all(steps.slice(0, atOnce).map(run));
  const isNothingToRepeat = atOnce > 0 && !results.some(({ exchange }) => isAccepted(exchange));
  for (const [index, step] of steps.entries()) {
    if (isNothingToRepeat && index >= atOnce) break;
    results[index] ??= await run(step);
    // What builds on a refusal would only be refused again.
    if (!isAccepted(results[index].exchange) && index >= atOnce) break;
  }

  const exchanges = results.map(({ exchange }) => exchange);
  const refused = isNothingToRepeat
    ? 0
    : exchanges.findIndex((exchange, index) => !isAccepted(exchange) && index >= atOnce);
  const counted = refused < 0 ? results : results.slice(0, refused + 1);
  const ofEach = counted.flatMap(({ violations }, index) =>
    violations.map((violation) => ({ ...violation, exchange: index })),
  );
  const together = refused < 0 ? (across?.(exchanges) ?? []) : [];
  const { unproven, mayRefuse = false } = results.find((result) => result.unproven !== undefined) ?? {};
  return {
    exchanges,
    // What is in an answer that should be another one says nothing more.
    violations: [
      ...ofEach.filter(({ exchange }) => !together.some((each) => each.exchange === exchange)),
      ...together,
    ],
    ...(unproven !== undefined && { unproven, mayRefuse }),
  };
}
