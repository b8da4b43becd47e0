import type { Run } from '../command.js';
import { showSubscription } from '../output/show-subscription.js';
import type { subscriptionGet as usage } from '../usages/reads.js';
import { reading } from './reading.js';

/** `partner-center-orders subscription get` */
export const run: Run<typeof usage> = reading(
  (partnerCenter, options) =>
    partnerCenter.customers.byId(options.customer).subscriptions.byId(options.subscription).get(),
  showSubscription,
);
