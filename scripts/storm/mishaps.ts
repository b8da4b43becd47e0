/** What happens to a run over a file of orders. Each mishap ends when all runs that it started are over. */
import type { Ended, Started } from './command-line.js';

export const mishaps = ['killed', 'interrupted', 'a second run', 'frozen'] as const;
export type Mishap = (typeof mishaps)[number];

export interface Stage {
  /** Starts a run over the file, by one of its names, in a name space of process numbers of its own where that can be. */
  readonly start: (how?: { readonly isElsewhere?: boolean }) => Started;
  /** Waits until so many further requests have come in, or the run is over. */
  readonly arrivals: (count: number, run: Started) => Promise<unknown>;
  readonly below: (limit: number) => number;
  /** About how many requests a run makes before something happens to it. */
  readonly usual: number;
}

/** A run, and whether no other was there at any time while it went. */
export interface EndedRun extends Ended {
  readonly wasAlone: boolean;
}

export async function happen(mishap: Mishap, stage: Stage): Promise<EndedRun[]> {
  switch (mishap) {
    case 'killed':
      return [await killed(stage)];
    case 'interrupted':
      return [await interrupted(stage)];
    case 'a second run':
      return aSecondRun(stage);
    case 'frozen':
      return frozen(stage);
  }
}

const alone = (ended: Ended): EndedRun => ({ ...ended, wasAlone: true });
const among = (ended: Ended): EndedRun => ({ ...ended, wasAlone: false });
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** At some moment after some request, or soon after the start, when no request is sent yet. */
async function someMoment({ arrivals, below, usual }: Stage, run: Started): Promise<void> {
  if (below(5) === 0) await pause(below(150));
  else {
    await arrivals(1 + below(usual), run);
    await pause(below(10));
  }
}

async function killed(stage: Stage): Promise<EndedRun> {
  const run = stage.start({ isElsewhere: stage.below(6) === 0 });
  await someMoment(stage, run);
  run.child.kill('SIGKILL');
  return alone(await run.ended);
}

/** Ctrl+C, and in half of the cases a second time. */
async function interrupted(stage: Stage): Promise<EndedRun> {
  const run = stage.start();
  await stage.arrivals(1 + stage.below(stage.usual), run);
  run.child.kill('SIGINT');
  if (stage.below(2) === 0) {
    await pause(160 + stage.below(100));
    run.child.kill('SIGINT');
  }
  return alone(await run.ended);
}

/** Somebody starts it again meanwhile; and then the first may be killed. */
async function aSecondRun(stage: Stage): Promise<EndedRun[]> {
  const { start, below } = stage;
  const first = start();
  await someMoment(stage, first);
  const second = start({ isElsewhere: below(2) === 0 });
  if (below(2) === 0) {
    await someMoment(stage, first);
    first.child.kill('SIGKILL');
  }
  return (await Promise.all([first.ended, second.ended])).map(among);
}

/** The run stands still for so long that another takes over, and wakes up in the midst of that one's work or after it. */
async function frozen(stage: Stage): Promise<EndedRun[]> {
  const { start, arrivals, below, usual } = stage;
  const first = start();
  await arrivals(1 + below(usual), first);
  first.child.kill('SIGSTOP');
  const second = start({ isElsewhere: below(2) === 0 });
  await arrivals(1 + below(2 * usual), second);
  first.child.kill('SIGCONT');
  return (await Promise.all([first.ended, second.ended])).map(among);
}
