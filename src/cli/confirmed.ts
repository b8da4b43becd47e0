import type { Io } from './io.js';

/** Whether a person agrees to buy. Without one, nothing is bought. */
export async function confirmed(question: string, io: Io): Promise<boolean> {
  const answer = await io.ask(`${question} Type yes to buy: `);
  if (answer?.trim().toLowerCase() === 'yes') return true;
  io.stderr(
    answer === undefined
      ? 'Nothing was sent: nobody is here to ask. Add --yes to buy without asking.\n'
      : 'Nothing was sent.\n',
  );
  return false;
}
