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
} from '../verify/index.js';
import { UsageError, type Command, type Io } from './io.js';
import { parse } from './parse.js';
import { replayed } from './verify/replay.js';
import { reportTo, writeReports } from './verify/reports.js';
import { tokenFor } from './verify/token.js';
import { messageOf } from './unexpected.js';

const help = `Test whether a server keeps the contract of this API: a mock, a gateway, a replacement.

Usage: partner-center-orders verify SERVER [options]

  partner-center-orders verify http://127.0.0.1:4010
  partner-center-orders verify https://mock.example --only 'createOrder refuses *' --report junit=result.xml

What to send:
  --token-file FILE   the bearer token, in a file that only you can read; - for standard input
                      (default: the variable PARTNER_CENTER_TOKEN; on this machine a made-up one)
  --header 'N: V'     a further header of every request; may be given again
  --customer GUID     the customer to order for (default: that of the contract's examples)
  --only NAME         run these only: a case or a check, * for any text; may be given again
  --skip NAME         leave these out, likewise
  --random N          also send N random requests; needs the package fast-check
  --seed N            make the same random requests as another run
  --replay FILE       run only what failed in a JSON report

How:
  --concurrency N     so many cases at the same time (default 4)
  --rate N            at most so many requests a second (default: no limit)
  --timeout MS        the time for one request and its answer (default 10000)
  --bail              stop at the first failed case
  --allow-plain-http  send the token of --token-file over plain http to another machine, where whoever shares the
                      network can read it: for a mock and a throw-away token
  --allow-production  test the real Partner Center; every case that it accepts is a PURCHASE

What to show:
  --list              list the cases and the checks, and send nothing
  --dry-run           show the requests as curl commands, and send nothing
  --report KIND=FILE  write a report: json, junit, har or markdown; may be given again
  --help              show this

Exit status: 0 the contract is kept, 1 it is broken, 2 could not tell (or wrong usage, or a report can't be written).
"Could not tell" is a run that proves nothing: nobody answers, or nearly every answer is 401, 403 or 429.
`;

const EXIT = { kept: 0, broken: 1, 'could-not-tell': 2 } as const;

/** `partner-center-orders verify`: tests a server against the contract. */
export const verifyCommand: Command = async (argv, io) => {
  const { values, positionals } = parse({
    args: [...argv],
    allowPositionals: true,
    options: {
      token: { type: 'string' },
      'token-file': { type: 'string' },
      header: { type: 'string', multiple: true },
      customer: { type: 'string' },
      only: { type: 'string', multiple: true },
      skip: { type: 'string', multiple: true },
      random: { type: 'string' },
      seed: { type: 'string' },
      replay: { type: 'string' },
      concurrency: { type: 'string' },
      rate: { type: 'string' },
      timeout: { type: 'string' },
      bail: { type: 'boolean' },
      'allow-plain-http': { type: 'boolean' },
      'allow-production': { type: 'boolean' },
      list: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      report: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    io.stdout(help);
    return 0;
  }
  const chosen = { ...(values.only && { only: values.only }), ...(values.skip && { skip: values.skip }) };
  return orUsageError(async () => {
    if (values.list) return list(chosen, io);

    const [server, ...more] = positionals;
    if (server === undefined || more.length > 0) {
      throw new UsageError('Name one server, such as http://127.0.0.1:4010.');
    }
    const files = (values.report ?? []).map(reportTo);
    const token = await tokenFor(server, values, io);
    const options: VerifyOptions = {
      server,
      ...chosen,
      ...numbers(values),
      ...(values.replay !== undefined && (await replayed(values.replay))),
      ...(token !== undefined && { token }),
      ...(values.header && { headers: headersFrom(values.header) }),
      ...(values.customer !== undefined && { customerId: values.customer }),
      ...(values.bail && { bail: true }),
      ...(values['allow-plain-http'] && { allowPlainHttp: true }),
      ...(values['allow-production'] && { allowProduction: true }),
    };
    if (values['dry-run']) {
      for (const { name, curl } of await dryRun(options)) io.stdout(`# ${name}\n${curl.join('\n')}\n\n`);
      return 0;
    }
    const report = await verifyUntilStopped(options, io);
    if (report === undefined) return 2;
    io.stdout(toText(report));
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

function list(chosen: Pick<VerifyOptions, 'only' | 'skip'>, io: Io): number {
  for (const { name, check } of contractCases(chosen)) io.stdout(`${name}  (${check})\n`);
  io.stdout(`\nChecks: ${CHECKS.join(', ')}\n`);
  return 0;
}

/** Undefined when the run was stopped by hand. */
async function verifyUntilStopped(options: VerifyOptions, io: Io): Promise<Report | undefined> {
  const stop = new AbortController();
  void io.untilStopped().then(() => stop.abort());
  try {
    return await verify({ ...options, signal: stop.signal, onCase: io.isTTY ? meter(io) : lines(io) });
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    io.stderr('\nStopped.\n');
    return undefined;
  } finally {
    if (io.isTTY) io.stderr('\r\u001b[K');
  }
}

type OnCase = NonNullable<VerifyOptions['onCase']>;

/** For people: one line that moves. */
const meter =
  (io: Io): OnCase =>
  ({ name }, { done, of }) =>
    io.stderr(`\r\u001b[K${done}/${of} ${name.slice(0, 60)}`);

const WORDS: Readonly<Record<CaseResult['outcome'], string>> = {
  passed: 'ok      ',
  failed: 'FAILED  ',
  unproven: 'unproven',
  'not-run': 'not run ',
};

/** For logs: one line for each case. */
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

function numbers(values: Readonly<Record<string, unknown>>): Pick<VerifyOptions, (typeof NUMBERS)[number]> {
  return Object.fromEntries(
    NUMBERS.flatMap((name) => {
      const text = values[name];
      if (typeof text !== 'string') return [];
      if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`--${name} must be a number; it is '${text}'.`);
      return [[name, Number(text)]];
    }),
  );
}

const NUMBERS = ['random', 'seed', 'concurrency', 'rate', 'timeout'] as const;
