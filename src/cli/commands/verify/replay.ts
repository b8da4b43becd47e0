import { createReadStream } from 'node:fs';
import type { Report, VerifyOptions } from '../../../verify/index.js';
import { UsageError } from '../../io.js';
import { messageOf } from '../../unexpected.js';

/** Larger than any report of this command. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The options that run what failed in a JSON report. */
export async function replayed(file: string): Promise<Pick<VerifyOptions, 'only' | 'random' | 'seed'>> {
  const report = await readReport(file);
  const only = report.cases.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
  if (only.length === 0)
    throw new UsageError(`No case in ${file} has failed, so there is nothing to replay.`);
  return { only, ...(report.random && { random: report.random.count, seed: report.random.seed }) };
}

type Replayable = Pick<Report, 'cases' | 'random'>;

async function readReport(file: string): Promise<Replayable> {
  let value: unknown;
  try {
    value = JSON.parse(await textOf(file));
  } catch (cause) {
    throw new UsageError(`${file} can't be read as JSON: ${messageOf(cause)}`, { cause });
  }
  if (!isReplayable(value)) throw new UsageError(`${file} is no JSON report of this command.`);
  return value;
}

/** A pipe or a device has no size to ask for. */
async function textOf(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // One byte more than is allowed tells that there are more.
  const stream: AsyncIterable<Buffer> = createReadStream(file, { end: MOST_BYTES });
  for await (const chunk of stream) {
    size += chunk.length;
    chunks.push(chunk);
  }
  if (size > MOST_BYTES) throw new Error(`it is larger than ${MOST_BYTES / 1024 / 1024} MiB`);
  return Buffer.concat(chunks).toString();
}

function isReplayable(value: unknown): value is Replayable {
  if (typeof value !== 'object' || value === null || !('cases' in value)) return false;
  const random: unknown = Reflect.get(value, 'random');
  const isNumbered = (part: unknown): boolean =>
    typeof part === 'object' &&
    part !== null &&
    ['count', 'seed'].every((name) => Number.isSafeInteger(Reflect.get(part, name)));
  return (
    (random === undefined || isNumbered(random)) &&
    Array.isArray(value.cases) &&
    value.cases.every(
      (one: unknown) =>
        typeof one === 'object' &&
        one !== null &&
        typeof Reflect.get(one, 'name') === 'string' &&
        typeof Reflect.get(one, 'outcome') === 'string',
    )
  );
}
