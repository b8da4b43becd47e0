import type { Run } from '../command.js';
import { looseItems } from '../output/loose.js';
import { table } from '../output/table.js';
import type { subscriptionList as usage } from '../usages/reads.js';
import { reading } from './reading.js';

/** `partner-center-orders subscription list` */
export const run: Run<typeof usage> = reading(
  (partnerCenter, options) =>
    partnerCenter.customers
      .byId(options.customer)
      .subscriptions.list({ orderId: options.order, mpnId: options['partner-id'] }),
  (subscriptions) =>
    table([
      ['subscription', 'status', 'quantity', 'term', 'billing', 'renews', 'name'],
      ...looseItems(subscriptions, 'items').map(
        ({ id, status, quantity, termDuration, billingCycle, autoRenewEnabled, friendlyName, offerName }) => [
          id,
          status,
          quantity,
          termDuration,
          billingCycle,
          autoRenewEnabled,
          friendlyName ?? offerName,
        ],
      ),
    ]),
);
