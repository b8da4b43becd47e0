import type { Run } from '../command.js';
import { loose } from '../output/loose.js';
import { table } from '../output/table.js';
import type { customer as usage } from '../usages/reads.js';
import { reading } from './reading.js';

/** `partner-center-orders customer` */
export const run: Run<typeof usage> = reading(
  (partnerCenter, options) => partnerCenter.customers.byId(options.customer).get(),
  (customer) => {
    const { id, relationshipToPartner } = loose(customer);
    const { companyName, domain } = loose(customer.companyProfile);
    return table([
      ['customer', id],
      ['company', companyName],
      ['domain', domain],
      ['relationship', relationshipToPartner],
    ]);
  },
);
