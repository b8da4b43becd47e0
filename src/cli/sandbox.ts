import {
  createSandbox,
  faultKinds,
  sampleOrders,
  type FaultKind,
  type SandboxOptions,
} from '../sandbox/index.js';
import { UsageError, type Command, type Io } from './io.js';
import { parse } from './parse.js';
import { tokenFrom } from './token.js';

const help = `Start a local server that answers orders as Partner Center is documented to. It buys nothing.

Usage: partner-center-orders sandbox [options]

Options:
  --port N            the port to listen on, 0 for any that is free (default 4010)
  --host ADDRESS      the loopback address to listen on (default 127.0.0.1)
  --token TOKEN       accept this bearer token only, one made up for tests, since all users of the machine can read
                      it here; may be given again (default: any)
  --token-file FILE   accept the bearer token in a file too; - for standard input
  --seed N            make the same ids and the same faults each time
  --empty             start without the contract's sample orders
  --provisioning-ms N let provisioning of what is bought take N milliseconds (default 0)
  --list-lag-ms N     keep new orders out of the list for N milliseconds; documented are up to 900000 (default 0)
  --fault-rate SHARE  let this share of calls fail, from 0 to 1 (default 0)
  --fault KIND        fail in this way only; may be given again (default: in every way)
  --help              show this

A single call fails on purpose when it carries the header x-sandbox-fault: KIND.
Kinds: ${faultKinds.join(', ')}.
`;

/** In milliseconds: longer than anybody waits. */
const A_DAY = 86_400_000;

/** `partner-center-orders sandbox`: listens until it is stopped. */
export const sandboxCommand: Command = async (argv, io) => {
  const { values } = parse({
    args: [...argv],
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      token: { type: 'string', multiple: true },
      'token-file': { type: 'string' },
      seed: { type: 'string' },
      empty: { type: 'boolean' },
      'provisioning-ms': { type: 'string', default: '0' },
      'list-lag-ms': { type: 'string', default: '0' },
      'fault-rate': { type: 'string' },
      fault: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    io.stdout(help);
    return 0;
  }
  const port = wholeNumber('--port', values.port, 65_535);
  const seed = values.seed === undefined ? undefined : wholeNumber('--seed', values.seed, 2 ** 32 - 1);
  const tokens = await tokensOf(values.token, values['token-file'], io);
  const sandbox = createSandbox({
    ...(tokens && { tokens }),
    ...(seed !== undefined && { seed }),
    ...(!values.empty && { orders: sampleOrders() }),
    provisioningMs: wholeNumber('--provisioning-ms', values['provisioning-ms'], A_DAY),
    listLagMs: wholeNumber('--list-lag-ms', values['list-lag-ms'], A_DAY),
    ...faults(values['fault-rate'], values.fault, seed),
  });

  let listening;
  try {
    listening = await sandbox.listen({ port, host: values.host });
  } catch (error) {
    io.stderr(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  io.stdout(
    `The sandbox listens on ${listening.url}\n` +
      `  POST ${listening.url}/v1/customers/{customer-id}/orders and the calls around it\n` +
      `Any bearer token ${tokens ? 'given to it ' : ''}will do. Stop it with Ctrl+C.\n`,
  );
  const held = sandbox.orders.length;
  await io.untilStopped();
  await listening.close();
  io.stdout(`\n${sandbox.calls} calls, ${sandbox.orders.length - held} new orders. Nothing was bought.\n`);
  return 0;
};

/** The tokens to accept; undefined for any. PARTNER_CENTER_TOKEN is none of them: it is for the real service. */
async function tokensOf(
  given: readonly string[] | undefined,
  file: string | undefined,
  io: Io,
): Promise<readonly string[] | undefined> {
  if (file === undefined) return given;
  const token = await tokenFrom({ 'token-file': file }, io);
  return [...(given ?? []), ...(token === undefined ? [] : [token])];
}

function faults(
  share: string | undefined,
  given: readonly string[] | undefined,
  seed = 1,
): Pick<SandboxOptions, 'faults'> {
  const kinds = given?.map((name) => {
    if (!isFaultKind(name))
      throw new UsageError(`--fault must be one of ${faultKinds.join(', ')}; it is '${name}'.`);
    return name;
  });
  if (share === undefined && !kinds) return {};
  const rate = share === undefined ? 1 : Number(share);
  if (!(rate >= 0 && rate <= 1))
    throw new UsageError(`--fault-rate must be a number from 0 to 1; it is '${share ?? ''}'.`);
  return { faults: { rate, seed, ...(kinds && { kinds }) } };
}

const isFaultKind = (name: string): name is FaultKind => faultKinds.some((kind) => kind === name);

function wholeNumber(option: string, text: string, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number <= most) return number;
  throw new UsageError(`${option} must be a whole number from 0 to ${most}; it is '${text}'.`);
}
