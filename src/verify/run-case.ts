/** Runs one case against one server. */
import { firstItems } from './bounds.js';
import { judge } from './checks/judge.js';
import { contextFor } from './context.js';
import { parseJson } from '../openapi/json.js';
import { take, type Found } from './links.js';
import { send } from './send.js';
import type { Target } from './target.js';
import type { Case, Context, Exchange, Outcome, Preparation, Step } from './types.js';

type Turn = () => Promise<void>;

/** @param turn is awaited before each request */
export async function runCase(
  one: Pick<Case, 'before' | 'steps' | 'atOnce' | 'across' | 'run'>,
  target: Target,
  turn: Turn,
): Promise<Outcome> {
  const { before, run: ownRun } = one;
  if (ownRun) return ownRun(target, turn);
  const context = contextFor(target.customerId);
  if (before === undefined) return runSteps(one, context, target, turn);

  await turn();
  const exchange = await send(before.request(context), target);
  const found = foundIn(before, exchange, context);
  if (typeof found === 'string') return { exchanges: [exchange], problems: [], unproven: found };
  const { exchanges, problems, ...rest } = await runSteps(one, { ...context, found }, target, turn);
  return {
    ...rest,
    exchanges: [exchange, ...exchanges],
    problems: problems.map((problem) => ({ ...problem, exchange: problem.exchange + 1 })),
  };
}

/** What the answer has for the steps, or why it has nothing. */
function foundIn({ link, sent }: Preparation, exchange: Exchange, context: Context): Found | string {
  const { answer, failure, request } = exchange;
  const call = `${link.source.id} goes before this`;
  if (!isAccepted(exchange))
    return `${call}. ${failure?.message ?? `The answer was ${answer?.status ?? ''}.`}`;
  const { value: body } = firstItems(parseJson(answer?.body ?? '') ?? null);
  const found = take(link, { path: request.path, sent: sent(context), answer: body });
  return typeof found === 'string' ? `${call}. The answer has ${found}.` : found;
}

async function runSteps(
  { steps, atOnce, across }: Pick<Case, 'steps' | 'atOnce' | 'across'>,
  context: Context,
  target: Target,
  turn: Turn,
): Promise<Outcome> {
  const run = async (step: Step, index: number) => {
    await turn();
    const exchange = await send(step.request(context), target);
    return { exchange, ...(step.looksOnly ? { problems: [] } : judge(step, exchange, context, index)) };
  };

  const results = atOnce === true ? await Promise.all(steps.map(run)) : [];
  for (const [index, step] of steps.entries()) {
    results[index] ??= await run(step, index);
    // What builds on a refusal would only be refused again.
    if (!isAccepted(results[index].exchange)) break;
  }

  const exchanges = results.map(({ exchange }) => exchange);
  const refused = exchanges.findIndex((exchange) => !isAccepted(exchange));
  const counted = refused < 0 ? results : results.slice(0, refused + 1);
  const problems = counted.flatMap((result) => result.problems);
  const together = refused < 0 ? (across?.(exchanges) ?? []) : [];
  const unproven = results.find((result) => result.unproven !== undefined)?.unproven;
  return { exchanges, problems: [...problems, ...together], ...(unproven !== undefined && { unproven }) };
}

const isAccepted = ({ answer, failure }: Exchange): boolean =>
  failure === undefined && answer !== undefined && answer.status < 300;
