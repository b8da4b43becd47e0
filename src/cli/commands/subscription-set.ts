import type { SubscriptionChange } from '../../index.js';
import { isRecord } from '../../shared/is-record.js';
import type { Run } from '../command.js';
import { confirmed } from '../confirmed.js';
import { UsageError, type Io } from '../io.js';
import { reportFailure } from '../output/failure.js';
import { showSubscription } from '../output/show-subscription.js';
import { textOf } from '../output/table.js';
import { serviceFrom } from '../service.js';
import type { Given } from '../usage.js';
import type { subscriptionSet as usage } from '../usages/changes.js';
import { service } from '../usages/service.js';
import { carryOut } from './carry-out.js';
import { readBody } from './given-file.js';
import { commandLine, givenAgain, repeatOf } from './repeat.js';
import { requestIdOf } from './request-id.js';

/** `partner-center-orders subscription set` */
export const run: Run<typeof usage> = async (given, io) => {
  const { options, named, argv } = given;
  const { customer, subscription: subscriptionId, json } = options;
  const id = requestIdOf(options);
  const change = await changeOf(given, io);
  const { partnerCenter, realHost } = await serviceFrom(options, io);
  const subscription = partnerCenter.customers.byId(customer).subscriptions.byId(subscriptionId);
  if (realHost !== undefined && !options.yes) {
    let before = {};
    try {
      if (io.canAsk) before = await subscription.get();
    } catch (error) {
      return reportFailure(error, io, json);
    }
    const question = `Change subscription ${subscriptionId} on ${realHost}: ${inWords(change, before)}?`;
    if (!(await confirmed({ question, to: 'change' }, io))) return 2;
  }
  const look = commandLine([
    'subscription',
    'get',
    '--customer',
    customer,
    '--subscription',
    subscriptionId,
    ...givenAgain(named, options, service),
  ]);
  return carryOut(
    {
      change: { kind: 'change', ...id, repeat: repeatOf('subscription set', argv, id.requestId), look },
      send: (how) => subscription.update(change, how),
      show: showSubscription,
      done: () => ({ what: 'It was changed', command: look }),
      json,
    },
    io,
  );
};

/** @throws {UsageError} when nothing is to be set, or twice */
async function changeOf(
  { options, argument: file }: Given<typeof usage>,
  io: Io,
): Promise<SubscriptionChange> {
  const { quantity, name, 'auto-renew': renew, status } = options;
  const change: SubscriptionChange = {
    ...(quantity !== undefined && { quantity }),
    ...(name !== undefined && { friendlyName: name }),
    ...(renew !== undefined && { autoRenewEnabled: renew === 'on' }),
    ...(status !== undefined && { status }),
  };
  const isGiven = Object.keys(change).length > 0;
  if (isGiven === (file !== undefined))
    throw new UsageError(
      'Say what to set: --quantity, --name, --auto-renew or --status, or a FILE instead (- for standard input).',
    );
  if (file === undefined) return change;
  if (file === '-' && options['token-file'] === '-')
    throw new UsageError('Standard input can be either the token or what to set, not both.');
  const body = await readBody(file, io);
  // The façade says what can't be set.
  if (isRecord(body)) return body;
  throw new UsageError(
    `${file === '-' ? 'Standard input' : file} is not a change: a JSON object is expected.`,
  );
}

/** The change in words, with the present values where they are known. */
function inWords(change: SubscriptionChange, before: object): string {
  const now = new Map<string, unknown>(Object.entries(before));
  const words = Object.entries(change).map(([name, value]) => {
    const old = now.has(name) ? `${textOf(now.get(name))} → ` : '';
    return `${name} ${old}${textOf(value)}`;
  });
  const { quantity } = change;
  const had = now.get('quantity');
  const isMore = typeof quantity === 'number' && !(typeof had === 'number' && quantity <= had);
  return `${words.join(', ')}${isMore ? ' (this buys more licences; their price is not known beforehand)' : ''}`;
}
