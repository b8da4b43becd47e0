import type { NewAddOn } from '../../index.js';
import type { Run } from '../command.js';
import { confirmed } from '../confirmed.js';
import { UsageError, type Io } from '../io.js';
import { timesOffer } from '../output/count.js';
import { showOrder } from '../output/show-order.js';
import { serviceFrom } from '../service.js';
import type { Given } from '../usage.js';
import type { addon as usage } from '../usages/changes.js';
import { service } from '../usages/service.js';
import { carryOut } from './carry-out.js';
import { givenOrder } from './given-order.js';
import { commandLine, givenAgain, repeatOf } from './repeat.js';
import { requestIdOf } from './request-id.js';

/** `partner-center-orders addon` */
export const run: Run<typeof usage> = async (given, io) => {
  const { options, named, argv } = given;
  const { customer, order: orderId, json } = options;
  const id = requestIdOf(options);
  const addOn = await givenAddOn(given, io);
  const { partnerCenter, realHost } = await serviceFrom(options, io, {
    unknownMembers: options['unknown-members'],
  });
  const order = partnerCenter.customers.byId(customer).orders.byId(orderId);
  if (realHost !== undefined && !options.yes) {
    const items = addOn.lineItems.map(
      ({ offerId, quantity, parentSubscriptionId }) =>
        `${timesOffer(offerId, quantity)} for subscription ${parentSubscriptionId}`,
    );
    if (io.canAsk)
      io.stderr('The price is not known before you buy: the API has no prices of legacy add-ons.\n');
    const question = `Buy ${items.join(', ')} of customer ${customer} on ${realHost}?`;
    if (!(await confirmed({ question, to: 'buy' }, io))) return 2;
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
      change: { kind: 'purchase', ...id, repeat: repeatOf('addon', argv, id.requestId), look },
      send: (how) => order.addOn(addOn, how),
      show: showOrder,
      done: () => ({ what: 'The add-on was bought', command: look }),
      json,
    },
    io,
  );
};

/** Add-ons are given as orders are; each names its subscription besides. */
async function givenAddOn(given: Given<typeof usage>, io: Io): Promise<NewAddOn> {
  const { options, argument: file } = given;
  const { subscription } = options;
  if (file !== undefined && subscription !== undefined)
    throw new UsageError('--subscription goes with --offer; a FILE names the subscription itself.');
  if (file === undefined && options.offer !== undefined && subscription === undefined)
    throw new UsageError('--subscription is missing: the subscription to add to.');
  const order = await givenOrder(given, io);
  const parent = subscription === undefined ? {} : { parentSubscriptionId: subscription };
  const addOn: AddOnLike = { ...order, lineItems: order.lineItems.map((item) => ({ ...item, ...parent })) };
  if (isAddOn(addOn)) return addOn;
  throw new UsageError(
    `${file ?? 'The add-on'} lacks parentSubscriptionId: every line item must name its subscription with it.`,
  );
}

interface AddOnLike {
  readonly lineItems: readonly object[];
}

const isAddOn = (order: AddOnLike): order is NewAddOn =>
  order.lineItems.every((item) => 'parentSubscriptionId' in item);
