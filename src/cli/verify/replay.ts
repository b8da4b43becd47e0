import { readFile } from 'node:fs/promises';
import type { Report, VerifyOptions } from '../../contract/index.js';
import { UsageError } from '../io.js';

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
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new UsageError(`${file} can't be read as JSON: ${String(cause)}`, { cause });
  }
  if (!isReplayable(value)) throw new UsageError(`${file} is no JSON report of this command.`);
  return value;
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
