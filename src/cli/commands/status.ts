import { TimeoutError, type OrderLineItemProvisioningStatus } from '../../index.js';
import type { Run } from '../command.js';
import { UsageError } from '../io.js';
import { reportFailure } from '../output/failure.js';
import { jsonText } from '../output/json-text.js';
import { looseItems } from '../output/loose.js';
import { table, textOf } from '../output/table.js';
import { serviceFrom } from '../service.js';
import type { status as usage } from '../usages/reads.js';

/** `partner-center-orders status` */
export const run: Run<typeof usage> = async ({ options }, io) => {
  const { customer, order, wait, within, json } = options;
  if (within !== undefined && !wait) throw new UsageError('--within needs --wait.');
  const { partnerCenter } = await serviceFrom(options, io);
  const { provisioningStatus } = partnerCenter.customers.byId(customer).orders.byId(order);
  try {
    if (!wait) {
      const statuses = await provisioningStatus.get();
      io.stdout(json ? jsonText(statuses) : show(statuses));
      return 0;
    }
    const watch = within === undefined ? {} : { within: within * 1000 };
    let items: Statuses['items'] = [];
    for await (items of provisioningStatus.watch(watch)) if (!json) io.stderr(`${inOneLine({ items })}\n`);
    io.stdout(json ? jsonText({ items }) : show({ items }));
    const left = looseItems({ items }, 'items').filter(({ status }) => !isFulfilled(status));
    if (left.length === 0) return 0;
    io.stderr(`${left.length} of ${items.length} items could not be provisioned.\n`);
    return 2;
  } catch (error) {
    const status = reportFailure(error, io, json);
    return error instanceof TimeoutError ? 2 : status;
  }
};

interface Statuses {
  readonly items: readonly OrderLineItemProvisioningStatus[];
}

const show = (statuses: Statuses): string =>
  table([
    ['item', 'status'],
    ...looseItems(statuses, 'items').map(({ lineItemNumber, status }) => [lineItemNumber, status]),
  ]);

const inOneLine = (statuses: Statuses): string =>
  looseItems(statuses, 'items')
    .map(({ lineItemNumber, status }) => `item ${textOf(lineItemNumber)} ${textOf(status)}`)
    .join(', ');

const isFulfilled = (status: unknown): boolean =>
  typeof status === 'string' && status.toLowerCase() === 'fulfilled';
