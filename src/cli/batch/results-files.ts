import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Journal } from './journal.js';
import { parsed, type OrderFile } from './order-file.js';

/** How one line ended, as the results file tells it. */
export type Result = {
  /** 1 for the first line of the file of orders. */
  readonly line: number;
  readonly customerId?: string | undefined;
  /** Its line in the file of refused ones. */
  readonly refusedLine?: number;
} & (
  | {
      readonly state: 'placed';
      readonly orderId: string;
      /** Those that the answer named: some come only with provisioning. */
      readonly subscriptionIds: readonly string[];
      readonly requestId: string;
    }
  | { readonly state: 'refused' | 'open'; readonly reason: string; readonly requestId: string }
  | { readonly state: 'not-sent'; readonly reason?: string }
  | { readonly state: 'invalid'; readonly reason: string }
);

export interface ResultsOptions {
  readonly file: OrderFile;
  readonly journal: Journal;
  /** The results file: a line of JSON for each line of the file of orders that isn't blank. */
  readonly results: string;
  /** The lines that were refused or are invalid, to be corrected; `undefined` to leave that file alone. */
  readonly refused: string | undefined;
  /** Takes each line of the results file as well. */
  readonly onResult: (json: string) => void;
  /** Waits until what was taken is out, now and then. */
  readonly drained: () => Promise<unknown>;
}

/**
 * Writes down how every line ended. Each file takes the place of an older one only when it is whole.
 *
 * @returns how many lines are to be corrected
 * @throws when a file can't be written
 */
export async function writeResults({
  file,
  journal,
  results,
  refused,
  onResult,
  drained,
}: ResultsOptions): Promise<number> {
  const resultsFile = replacing(results);
  const refusedFile = refused === undefined ? undefined : replacing(refused);
  let count = 0;
  try {
    for (let line = 1; line <= file.last; line++) {
      // Whoever looks at the lock must see that this run is alive.
      if (line % 1000 === 0) await Promise.all([setImmediate(), drained()]);
      if (file.kindOf(line) === 'blank') continue;
      const result = await resultOf(line, file, journal);
      const isRefused = result.state === 'refused' || result.state === 'invalid';
      if (isRefused) {
        count += 1;
        refusedFile?.write(`${correctable(file.textOf(line))}\n`);
      }
      const json = JSON.stringify(isRefused && refusedFile ? { ...result, refusedLine: count } : result);
      resultsFile.write(`${json}\n`);
      onResult(json);
    }
    resultsFile.keep();
    if (count > 0) refusedFile?.keep();
    else refusedFile?.remove();
    return count;
  } finally {
    resultsFile.close();
    refusedFile?.close();
  }
}

async function resultOf(line: number, file: OrderFile, journal: Journal): Promise<Result> {
  if (file.kindOf(line) === 'bad') {
    const { customerId } = file.textOf(line);
    return { line, state: 'invalid', customerId, reason: (await file.faultsOf(line)).join('; ') };
  }
  const entry = journal.closing(line);
  if (entry?.state === 'placed') {
    const { orderId, requestId, subscriptionIds = [] } = entry;
    const customerId = entry.customerId ?? file.textOf(line).customerId;
    return { line, state: 'placed', customerId, orderId, subscriptionIds, requestId };
  }
  const { customerId } = file.textOf(line);
  if (entry?.state === 'refused') {
    const { reason, requestId } = entry;
    return { line, state: 'refused', customerId, reason, requestId };
  }
  const pending = journal.pending.get(line);
  if (!pending) return { line, state: 'not-sent', customerId };
  const { isOpen, reason, requestId } = pending;
  return isOpen
    ? { line, state: 'open', customerId, reason, requestId }
    : { line, state: 'not-sent', customerId, reason };
}

/** A line as a file of its own needs it: with its customer, and else as it was. */
function correctable({ text, customerId }: ReturnType<OrderFile['textOf']>): string {
  const order = parsed(text);
  const isObject = typeof order === 'object' && order !== null && !Array.isArray(order);
  if (!isObject || customerId === undefined || 'referenceCustomerId' in order) return text;
  const member = `"referenceCustomerId":${JSON.stringify(customerId)}`;
  const rest = text.slice(1).trimStart();
  return rest === '}' ? `{${member}}` : `{${member},${rest}`;
}

interface Replacing {
  readonly write: (text: string) => void;
  /**
   * Puts what was written in the place of the older file.
   *
   * @throws what kept anything of it from being written
   */
  readonly keep: () => void;
  /** Removes the older file, too. */
  readonly remove: () => void;
  /** Lets go of what was not kept. */
  readonly close: () => void;
}

function replacing(path: string): Replacing {
  const temporary = `${path}.new`;
  let file: number | undefined;
  let text = '';
  let failure: { readonly error: unknown } | undefined;
  const flush = (): void => {
    const bytes = Buffer.from(text);
    text = '';
    // What can't be written to a file may still be printed.
    if (failure) return;
    try {
      file ??= openSync(temporary, 'w');
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    } catch (error) {
      failure = { error };
    }
  };
  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    write(more) {
      text += more;
      if (text.length > 2 ** 16) flush();
    },
    keep() {
      flush();
      close();
      if (failure) throw failure.error;
      renameSync(temporary, path);
    },
    remove() {
      rmSync(path, { force: true });
    },
    close() {
      if (file === undefined) return;
      close();
      rmSync(temporary, { force: true });
    },
  };
}
