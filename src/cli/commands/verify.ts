import {
  CHECKS,
  contractCases,
  dryRun,
  OptionsError,
  toText,
  verify,
  type CaseResult,
  type Report,
  type VerifyOptions,
} from '../../verify/index.js';
import type { Run } from '../command.js';
import { UsageError, type Io } from '../io.js';
import { messageOf } from '../unexpected.js';
import type { verify as usage } from '../usages/verify.js';
import { replayed } from './verify/replay.js';
import { reportTo, writeReports } from './verify/reports.js';
import { tokenFor } from './verify/token.js';

const EXIT = { kept: 0, broken: 1, 'could-not-tell': 2 } as const;

/** `partner-center-orders verify`: tests a server against the contract. */
export const run: Run<typeof usage> = ({ options: given, argument: server }, io) => {
  const chosen = {
    ...(given.operations !== undefined && { operations: given.operations.split(',').map((id) => id.trim()) }),
    ...(given.only.length > 0 && { only: given.only }),
    ...(given.skip.length > 0 && { skip: given.skip }),
  };
  return orUsageError(async () => {
    if (given.list) return list(chosen, io);
    if (server === undefined) throw new UsageError('Name one server, such as http://127.0.0.1:4010.');
    const files = given.report.map(reportTo);
    const token = await tokenFor(server, given, io);
    const { random, seed, concurrency, rate, timeout, patience } = given;
    const options: VerifyOptions = {
      server,
      ...chosen,
      concurrency,
      timeout,
      patience,
      ...(rate !== undefined && { rate }),
      ...(random !== undefined && { random }),
      ...(seed !== undefined && { seed }),
      ...(given.replay !== undefined && (await replayed(given.replay))),
      ...(token !== undefined && { token }),
      headers: headersFrom(given.header),
      ...(given.customer !== undefined && { customerId: given.customer }),
      bail: given.bail,
      allowPlainHttp: given['allow-plain-http'],
      allowProduction: given['allow-production'],
    };
    if (given['dry-run']) {
      for (const { name, curl } of await dryRun(options)) io.stdout(`# ${name}\n${curl.join('\n')}\n\n`);
      return 0;
    }
    const report = await verifyUntilStopped(options, given.verbose, io);
    if (report === undefined) return 2;
    io.stdout(toText(report, { colours: io.isTTY && !io.env['NO_COLOR'] }));
    const isWritten = await writeReports(files, report, io);
    return (await isShown(io)) && isWritten ? EXIT[report.verdict] : 2;
  });
};

async function orUsageError(run: () => Promise<number> | number): Promise<number> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof OptionsError ? new UsageError(error.message, { cause: error }) : error;
  }
}

function list(chosen: Pick<VerifyOptions, 'operations' | 'only' | 'skip'>, io: Io): number {
  const cases = contractCases(chosen).flatMap((group) => group.cases);
  for (const { name, check } of cases) io.stdout(`${name}  (${check})\n`);
  io.stdout(`\nChecks: ${CHECKS.join(', ')}\n`);
  return 0;
}

/** Undefined when the run was stopped by hand. */
async function verifyUntilStopped(
  options: VerifyOptions,
  isVerbose: boolean,
  io: Io,
): Promise<Report | undefined> {
  const stop = new AbortController();
  const onCase = isVerbose ? lines(io) : io.isTTY ? meter(io) : undefined;
  void io.untilStopped().then(() => stop.abort());
  try {
    return await verify({ ...options, signal: stop.signal, ...(onCase && { onCase }) });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    io.stderr('\nStopped.\n');
    return undefined;
  } finally {
    if (onCase && !isVerbose) io.stderr('\r\u001b[K');
  }
}

type OnCase = NonNullable<VerifyOptions['onCase']>;

/** For people: one line that moves. */
const meter =
  (io: Io): OnCase =>
  ({ name }, { done, of }) =>
    io.stderr(`\r\u001b[K${done}/${of} ${name.slice(0, 60)}`);

const WORDS: Readonly<Record<CaseResult['outcome'], string>> = {
  passed: 'ok        ',
  failed: 'FAILED    ',
  unproven: 'not tested',
  'not-run': 'not run   ',
};

/** For whoever wants it all: one line for each case. */
const lines =
  (io: Io): OnCase =>
  ({ name, outcome }) =>
    io.stdout(`${WORDS[outcome]} ${name}\n`);

/** Whether the verdict has reached whoever reads it: a closed pipe must not look like a good server. */
async function isShown(io: Io): Promise<boolean> {
  const failure = await io.written('stdout');
  if (failure) io.stderr(`The result can't be written: ${messageOf(failure)}\n`);
  return failure === undefined;
}

function headersFrom(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*([\x20-\x7e]*)$/.exec(text) ?? [];
      if (name === undefined || value === undefined) {
        throw new UsageError(`--header is 'Name: value'; it is '${text}'.`);
      }
      return [name, value];
    }),
  );
}
