import type { Run } from '../command.js';
import { looseItems } from '../output/loose.js';
import { table } from '../output/table.js';
import type { resellers as usage } from '../usages/reads.js';
import { reading } from './reading.js';

/** `partner-center-orders resellers` */
export const run: Run<typeof usage> = reading(
  (partnerCenter) => partnerCenter.relationships.list('IsIndirectCloudSolutionProviderOf'),
  (resellers) =>
    table([
      ['reseller', 'partner id', 'state', 'name'],
      ...looseItems(resellers, 'items').map(({ id, mpnId, state, name }) => [id, mpnId, state, name]),
    ]),
);
