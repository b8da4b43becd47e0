import type { Run } from '../command.js';
import { loose } from '../output/loose.js';
import { table, textOf } from '../output/table.js';
import type { offer as usage } from '../usages/reads.js';
import { reading } from './reading.js';

/** `partner-center-orders offer` */
export const run: Run<typeof usage> = reading(
  (partnerCenter, options) => partnerCenter.offers.byId(options.offer).byCountry(options.country).get(),
  (offer) => {
    const { id, name, minimumQuantity, maximumQuantity, billing, supportedBillingCycles } = loose(offer);
    return table([
      ['offer', id],
      ['name', name],
      ['quantity', `${textOf(minimumQuantity ?? '?')} to ${textOf(maximumQuantity ?? '?')}`],
      ['billing', billing],
      [
        'cycles',
        Array.isArray(supportedBillingCycles)
          ? supportedBillingCycles.map(textOf).join(', ')
          : supportedBillingCycles,
      ],
    ]);
  },
);
