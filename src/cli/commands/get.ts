import type { Run } from '../command.js';
import { showOrder } from '../output/show-order.js';
import type { get as usage } from '../usages/reads.js';
import { reading } from './reading.js';

/** `partner-center-orders get` */
export const run: Run<typeof usage> = reading(
  (partnerCenter, options) => partnerCenter.customers.byId(options.customer).orders.byId(options.order).get(),
  showOrder,
);
