import type { Io } from './io.js';

/** What is asked for, and what has not happened without it. */
export interface Consent {
  readonly question: string;
  /** What a yes does, such as `buy`. */
  readonly to: 'buy' | 'change' | 'cancel';
}

const nothing = { buy: 'bought', change: 'changed', cancel: 'cancelled' } as const;

/** Whether a person agrees. Without one, nothing is done. */
export async function confirmed({ question, to }: Consent, io: Io): Promise<boolean> {
  const answer = await io.ask(`${question} Type yes to ${to}: `);
  if (answer?.trim().toLowerCase() === 'yes') return true;
  io.stderr(
    answer === undefined
      ? `Nothing was ${nothing[to]}: there is no terminal to ask on. Add --yes to ${to} without asking.\n`
      : `Nothing was ${nothing[to]}.\n`,
  );
  return false;
}
