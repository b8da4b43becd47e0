import type { NewOrder, Order, PartnerCenter } from '../../index.js';
import { printable } from '../../shared/printable.js';
import { reportFailure, type Purchase } from '../output/failure.js';
import type { Io } from '../io.js';
import { jsonText } from '../output/json-text.js';
import { showOrder } from '../output/show-order.js';
import { messageOf } from '../unexpected.js';

export interface OneOrder {
  readonly partnerCenter: PartnerCenter;
  readonly order: NewOrder;
  readonly purchase: Purchase;
  readonly json: boolean | undefined;
}

/** Places an order and shows it. Gives the exit status, and never rejects: from here on something may have been bought. */
export async function placeOne(one: OneOrder, io: Io): Promise<number> {
  const { purchase, json } = one;
  io.stderr(`request id  ${printable(purchase.requestId)}\n`);
  const unwritten = await io.written('stderr');
  // Whoever gave the id knows it already.
  if (unwritten && !purchase.isOpen) return refuseUnseen(unwritten, one, io);

  const stop = new AbortController();
  let placed: Order | undefined;
  let end = (): void => undefined;
  const ended = new Promise<'ended'>((resolve) => {
    end = () => resolve('ended');
  });
  const forget = io.onStop((signal) => {
    if (placed || stop.signal.aborted) {
      end();
      return;
    }
    io.stderr(`${signal}: the call is given up. Once more, and it ends at once.\n`);
    stop.abort();
  });
  const work = async (): Promise<number> => {
    placed = await send(one, stop.signal);
    return show(placed, one, io);
  };
  try {
    const status = await Promise.race([ended, work()]);
    if (status !== 'ended') return status;
    if (placed) return sayPlaced(placed, one, 'The command was ended before it was shown.', io);
    throw new Error('The command was ended before it was known what became of the order.');
  } catch (error) {
    return placed ? sayPlaced(placed, one, messageOf(error), io) : reportFailure(error, io, json, purchase);
  } finally {
    forget();
  }
}

const send = async (
  { partnerCenter, order, purchase: { requestId, customer } }: OneOrder,
  signal: AbortSignal,
): Promise<Order> => partnerCenter.customers.byId(customer).orders.create(order, { requestId, signal });

async function show(placed: Order, one: OneOrder, io: Io): Promise<number> {
  io.stdout(one.json ? jsonText(placed) : showOrder(placed));
  const unwritten = await io.written('stdout');
  return unwritten ? sayPlaced(placed, one, `It can't be shown: ${messageOf(unwritten)}`, io) : 0;
}

/** The order is bought, and only standard error is left to say so. */
function sayPlaced({ id }: Order, { purchase: { customer } }: OneOrder, why: string, io: Io): number {
  io.stderr(
    `The order was placed: ${printable(id)}. ${why}\n` +
      `  show it     partner-center-orders get --customer ${printable(customer)} --order ${printable(id)}\n`,
  );
  return 2;
}

function refuseUnseen(why: Error, { purchase: { requestId }, json }: OneOrder, io: Io): number {
  const message =
    `Nothing was sent: the request id can't be written to standard error (${messageOf(why)}), ` +
    'and without it a lost answer could not be repeated. Give one with --request-id or --request-key.';
  io.stdout(
    json ? jsonText({ error: { name: 'Error', message, outcome: 'not-sent', requestId } }) : `${message}\n`,
  );
  return 2;
}
