/** Runs one case against one server. */
import { judge } from './checks/judge.js';
import { send } from './send.js';
import type { Target } from './target.js';
import type { Case, Context, Exchange, Outcome, Step } from './types.js';

/** @param turn is awaited before each request */
export async function runCase(
  { steps, atOnce, across, run: ownRun }: Pick<Case, 'steps' | 'atOnce' | 'across' | 'run'>,
  target: Target,
  turn: () => Promise<void>,
): Promise<Outcome> {
  if (ownRun) return ownRun(target, turn);
  const context = contextFor(target.customerId);
  const run = async (step: Step, index: number) => {
    await turn();
    const exchange = await send(step.request(context), target);
    return { exchange, ...judge(step, exchange, context, index) };
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

export function contextFor(customerId: string | undefined): Context {
  const ids = new Map<string, string>();
  return {
    customerId,
    id(label) {
      const id = ids.get(label) ?? crypto.randomUUID();
      ids.set(label, id);
      return id;
    },
  };
}
