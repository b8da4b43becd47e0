import { errorMessage } from '../../shared/error-message.js';
import {
  createSandbox,
  inventedCustomers,
  sampleOrders,
  type LoggedRequest,
  type SandboxOptions,
} from '../../sandbox/index.js';
import type { Run } from '../command.js';
import type { Io } from '../io.js';
import { printable } from '../../shared/printable.js';
import { tokenFrom } from '../token.js';
import type { Given } from '../usage.js';
import type { sandbox as usage } from '../usages/sandbox.js';

type Options = Given<typeof usage>['options'];

/** `partner-center-orders sandbox`: listens until it is stopped. */
export const run: Run<typeof usage> = async ({ options }, io) => {
  const { host, port, seed } = options;
  const tokens = await tokensOf(options, io);
  const sandbox = createSandbox({
    ...(tokens.length > 0 && { tokens }),
    ...(seed !== undefined && { seed }),
    ...(!options.empty && { orders: sampleOrders(), customers: inventedCustomers() }),
    ...(options.log && { onRequest: (request) => io.stdout(`${lineOf(request)}\n`) }),
    strict: !options['no-strict'],
    agreements: options.agreements,
    bom: options.bom,
    provisioningMs: options['provisioning-ms'],
    listLagMs: options['list-lag-ms'],
    ...faults(options),
  });

  let listening;
  try {
    listening = await sandbox.listen({ port, host });
  } catch (error) {
    io.stderr(`${errorMessage(error)}\n`);
    return 2;
  }
  io.stdout(
    `The sandbox listens on ${listening.url}\n` +
      `  POST ${listening.url}/v1/customers/{customer-id}/orders and the calls around it\n` +
      `  POST ${listening.url}/sandbox/time with {"advance":"P7D"} to move its time on\n` +
      `It accepts ${tokens.length > 0 ? 'only the bearer tokens that it was given' : 'any bearer token'}. Stop it with Ctrl+C.\n`,
  );
  const held = sandbox.orders.length;
  await io.untilStopped();
  await listening.close();
  io.stdout(`\n${sandbox.calls} calls, ${sandbox.orders.length - held} new orders. Nothing was bought.\n`);
  return 0;
};

function lineOf({ method, path, status, requestId, fault }: LoggedRequest): string {
  const parts = [method, path, status ?? 'closed', requestId, fault];
  return printable(parts.filter((part) => part !== undefined).join(' '));
}

/** The tokens to accept; none for any. PARTNER_CENTER_TOKEN is none of them: it is for the real service. */
async function tokensOf(options: Options, io: Io): Promise<readonly string[]> {
  if (options['token-file'] === undefined) return options.token;
  const token = await tokenFrom(options, io);
  return [...options.token, ...(token === undefined ? [] : [token])];
}

function faults({ fault: kinds, seed = 1, ...options }: Options): Pick<SandboxOptions, 'faults'> {
  const share = options['fault-rate'];
  if (share === undefined && kinds.length === 0) return {};
  return { faults: { rate: share ?? 1, seed, ...(kinds.length > 0 && { kinds }) } };
}
