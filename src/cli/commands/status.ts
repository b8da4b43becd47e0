import type { Run } from '../command.js';
import { looseItems } from '../output/loose.js';
import { table } from '../output/table.js';
import type { status as usage } from '../usages/reads.js';
import { reading } from './reading.js';

/** `partner-center-orders status` */
export const run: Run<typeof usage> = reading(
  (partnerCenter, options) =>
    partnerCenter.customers.byId(options.customer).orders.byId(options.order).provisioningStatus.get(),
  (statuses) =>
    table([
      ['item', 'status'],
      ...looseItems(statuses, 'items').map(({ lineItemNumber, status }) => [lineItemNumber, status]),
    ]),
);
