import type { Run } from '../command.js';
import { looseItems } from '../output/loose.js';
import { table } from '../output/table.js';
import type { list as usage } from '../usages/reads.js';
import { reading } from './reading.js';

/** `partner-center-orders list` */
export const run: Run<typeof usage> = reading(
  (partnerCenter, options) =>
    partnerCenter.customers.byId(options.customer).orders.list({ billingType: options['billing-type'] }),
  (orders) =>
    table([
      ['order', 'created', 'status', 'billing', 'items'],
      ...looseItems(orders, 'items').map(({ id, creationDate, status, billingCycle, lineItems }) => [
        id,
        creationDate,
        status,
        billingCycle,
        Array.isArray(lineItems) ? lineItems.length : undefined,
      ]),
    ]),
);
