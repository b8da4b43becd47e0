import { createMany } from '../batch/create-many.js';
import type { Run } from '../command.js';
import { confirmed } from '../confirmed.js';
import { UsageError } from '../io.js';
import { timesOffer } from '../output/count.js';
import { showOrder } from '../output/show-order.js';
import { serviceFrom } from '../service.js';
import { ofCall, ofFile, ofItem, type create } from '../usages/create.js';
import { service } from '../usages/service.js';
import { carryOut } from './carry-out.js';
import { givenOrder, refuse } from './given-order.js';
import { priceOf } from './price-of.js';
import { commandLine, givenAgain, repeatOf } from './repeat.js';
import { requestIdOf } from './request-id.js';

/** `partner-center-orders create` */
export const run: Run<typeof create> = async (given, io) => {
  const { options, named, argument: file, argv } = given;
  if (options.from !== undefined) {
    if (file !== undefined || options.offer !== undefined)
      throw new UsageError('--from replaces FILE and --offer: give only one of them.');
    refuse(named, { ...ofItem, ...ofCall }, "is for one order and can't be used with --from");
    return createMany({ ...options, from: options.from }, io);
  }
  refuse(named, ofFile, 'is for many orders and needs --from');
  const { customer, json } = options;
  if (customer === undefined)
    throw new UsageError('--customer is missing: the GUID of the customer to buy for.');
  const id = requestIdOf(options);
  const order = await givenOrder(given, io);
  const { partnerCenter, realHost } = await serviceFrom(options, io, {
    unknownMembers: options['unknown-members'],
  });
  const { carts, orders } = partnerCenter.customers.byId(customer);
  if (realHost !== undefined && !options.yes) {
    if (io.canAsk) io.stderr(await priceOf(order, carts));
    const items = order.lineItems.map(({ offerId, quantity }) => timesOffer(offerId, quantity));
    const question = `Buy ${items.join(', ')} for customer ${customer} on ${realHost}?`;
    if (!(await confirmed({ question, to: 'buy' }, io))) return 2;
  }
  const where = givenAgain(named, options, service);
  return carryOut(
    {
      change: {
        kind: 'purchase',
        ...id,
        repeat: repeatOf('create', argv, id.requestId),
        look: `${commandLine(['list', '--customer', customer, ...where])} (new orders show up within 15 minutes)`,
      },
      send: (how) => orders.create(order, how),
      show: showOrder,
      done: (placed) => ({
        what: `The order was placed: ${placed.id}`,
        command: commandLine(['get', '--customer', customer, '--order', placed.id, ...where]),
      }),
      json,
    },
    io,
  );
};
