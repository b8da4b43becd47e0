/** What may lag behind is asked for again and again, for a bounded time. */
import type { Target } from '../target.js';

const FIRST_WAIT = 100;

/** Asks until the answer will do, for as long as the target's patience lasts. Resolves to the last answer. */
export async function patiently<Answer>(
  { patience, wait }: Target,
  ask: () => Promise<Answer>,
  willDo: (answer: Answer) => boolean,
): Promise<Answer> {
  let waited = 0;
  for (let next = FIRST_WAIT; ; next *= 2) {
    const answer = await ask();
    if (willDo(answer) || waited + next > patience) return answer;
    await wait(next);
    waited += next;
  }
}
