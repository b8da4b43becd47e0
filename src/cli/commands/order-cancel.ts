import type { Run } from '../command.js';
import { confirmed } from '../confirmed.js';
import { reportFailure } from '../output/failure.js';
import { showOrder } from '../output/show-order.js';
import { serviceFrom } from '../service.js';
import type { orderCancel as usage } from '../usages/changes.js';
import { service } from '../usages/service.js';
import { carryOut } from './carry-out.js';
import { commandLine, givenAgain, repeatOf } from './repeat.js';
import { requestIdOf } from './request-id.js';

/** `partner-center-orders order cancel` */
export const run: Run<typeof usage> = async ({ options, named, argv }, io) => {
  const { customer, order: orderId, item: lineItems, json } = options;
  const id = requestIdOf(options);
  const { partnerCenter, realHost } = await serviceFrom(options, io);
  const order = partnerCenter.customers.byId(customer).orders.byId(orderId);
  if (realHost !== undefined && !options.yes) {
    try {
      if (io.canAsk) io.stderr(`${showOrder(await order.get())}\n`);
    } catch (error) {
      return reportFailure(error, io, json);
    }
    const items = lineItems.length === 0 ? '' : `line item ${lineItems.join(', ')} of `;
    const question = `Cancel ${items}order ${orderId} of customer ${customer} on ${realHost}?`;
    if (!(await confirmed({ question, to: 'cancel' }, io))) return 2;
  }
  const look = commandLine([
    'get',
    '--customer',
    customer,
    '--order',
    orderId,
    ...givenAgain(named, options, service),
  ]);
  return carryOut(
    {
      change: { kind: 'change', ...id, repeat: repeatOf('order cancel', argv, id.requestId), look },
      send: (how) => order.cancel({ ...how, ...(lineItems.length > 0 && { lineItems }) }),
      show: showOrder,
      done: () => ({ what: 'It was cancelled', command: look }),
      json,
    },
    io,
  );
};
