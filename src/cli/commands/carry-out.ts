import { printable } from '../../shared/printable.js';
import { reportFailure, type Change } from '../output/failure.js';
import type { Io } from '../io.js';
import { jsonText } from '../output/json-text.js';
import { messageOf } from '../unexpected.js';

/** Something that is bought, changed or cancelled, how it is sent, and how its answer is told. */
export interface Sending<Answer> {
  readonly change: Change;
  readonly send: (options: { readonly requestId: string; readonly signal: AbortSignal }) => Promise<Answer>;
  readonly show: (answer: Answer) => string;
  /** What was done, in a clause without a full stop, and the command line that shows it again. */
  readonly done: (answer: Answer) => { readonly what: string; readonly command: string };
  /** The exit status that an answer means; 0 without it. */
  readonly status?: (answer: Answer, io: Io) => number;
  readonly json: boolean | undefined;
}

/** Sends it and shows the answer. Gives the exit status, and never rejects: from here on something may have been done. */
export async function carryOut<Answer>(sending: Sending<Answer>, io: Io): Promise<number> {
  const { change, json } = sending;
  io.stderr(`request id  ${printable(change.requestId)}\n`);
  const unwritten = await io.written('stderr');
  // Whoever gave the id knows it already.
  if (unwritten && !change.isOpen) return refuseUnseen(unwritten, sending, io);

  const stop = new AbortController();
  let answered: { readonly answer: Answer } | undefined;
  let end = (): void => undefined;
  const ended = new Promise<'ended'>((resolve) => {
    end = () => resolve('ended');
  });
  const forget = io.onStop((signal) => {
    if (answered || stop.signal.aborted) {
      end();
      return;
    }
    io.stderr(`${signal}: giving up the call. Press Ctrl+C again to end at once.\n`);
    stop.abort();
  });
  const work = async (): Promise<number> => {
    const answer = await sending.send({ requestId: change.requestId, signal: stop.signal });
    answered = { answer };
    return show(answer, sending, io);
  };
  try {
    const status = await Promise.race([ended, work()]);
    if (status !== 'ended') return status;
    if (answered)
      return sayDone(answered.answer, sending, 'The command was ended before the answer was shown.', io);
    throw new Error(
      `The command was ended before the result of the ${change.kind === 'purchase' ? 'order' : 'change'} was known.`,
    );
  } catch (error) {
    return answered
      ? sayDone(answered.answer, sending, messageOf(error), io)
      : reportFailure(error, io, json, change);
  } finally {
    forget();
  }
}

async function show<Answer>(answer: Answer, sending: Sending<Answer>, io: Io): Promise<number> {
  io.stdout(sending.json ? jsonText(answer) : sending.show(answer));
  const unwritten = await io.written('stdout');
  if (unwritten) return sayDone(answer, sending, `The answer can't be shown: ${messageOf(unwritten)}`, io);
  return sending.status?.(answer, io) ?? 0;
}

/** It is done, and only standard error is left to say so. */
function sayDone<Answer>(answer: Answer, { done }: Sending<Answer>, why: string, io: Io): number {
  const { what, command } = done(answer);
  io.stderr(`${printable(what)}. ${why}\n  show it     ${printable(command)}\n`);
  return 2;
}

function refuseUnseen<Answer>(why: Error, { change: { requestId }, json }: Sending<Answer>, io: Io): number {
  const message =
    `Nothing was sent: the request id can't be written to standard error (${messageOf(why)}), ` +
    'and without it the call could not be repeated safely. Make standard error writable, or give an id with --request-id.';
  io.stdout(
    json ? jsonText({ error: { name: 'Error', message, outcome: 'not-sent', requestId } }) : `${message}\n`,
  );
  return 2;
}
