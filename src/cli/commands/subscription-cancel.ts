import type { Cancellation } from '../../index.js';
import type { Run } from '../command.js';
import { confirmed } from '../confirmed.js';
import { reportFailure } from '../output/failure.js';
import { showSubscription } from '../output/show-subscription.js';
import { serviceFrom } from '../service.js';
import type { subscriptionCancel as usage } from '../usages/changes.js';
import { service } from '../usages/service.js';
import { carryOut } from './carry-out.js';
import { commandLine, givenAgain, repeatOf } from './repeat.js';
import { requestIdOf } from './request-id.js';

/** `partner-center-orders subscription cancel` */
export const run: Run<typeof usage> = async ({ options, named, argv }, io) => {
  const { customer, subscription: subscriptionId, json } = options;
  const id = requestIdOf(options);
  const { partnerCenter, realHost } = await serviceFrom(options, io);
  const subscription = partnerCenter.customers.byId(customer).subscriptions.byId(subscriptionId);
  if (realHost !== undefined && !options.yes) {
    try {
      if (io.canAsk) io.stderr(`${showSubscription(await subscription.get())}\n`);
    } catch (error) {
      return reportFailure(error, io, json);
    }
    const question = `Cancel subscription ${subscriptionId} of customer ${customer} on ${realHost}?`;
    if (!(await confirmed({ question, to: 'cancel' }, io))) return 2;
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
  return carryOut<Cancellation>(
    {
      change: { kind: 'change', ...id, repeat: repeatOf('subscription cancel', argv, id.requestId), look },
      send: (how) => subscription.cancel(how),
      show: ({ subscription: cancelled }) => showSubscription(cancelled),
      done: () => ({ what: 'It was cancelled', command: look }),
      json,
    },
    io,
  );
};
