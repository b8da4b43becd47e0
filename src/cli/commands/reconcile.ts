import type { Reconciliation } from '../../index.js';
import type { Run } from '../command.js';
import { UsageError, type Io } from '../io.js';
import { count } from '../output/count.js';
import { reportFailure } from '../output/failure.js';
import { jsonText } from '../output/json-text.js';
import { showOrder } from '../output/show-order.js';
import { serviceFrom } from '../service.js';
import type { reconcile as usage } from '../usages/reads.js';
import { givenOrder } from './given-order.js';

/** `partner-center-orders reconcile` */
export const run: Run<typeof usage> = async (given, io) => {
  const { options } = given;
  const { customer, since, 'sent-until': sentUntil, except, json } = options;
  const sent = {
    since: moment('--since', since),
    except,
    ...(sentUntil !== undefined && { sentUntil: moment('--sent-until', sentUntil) }),
  };
  if (sent.sentUntil !== undefined && sent.sentUntil < sent.since)
    throw new UsageError('--sent-until comes before --since.');
  const order = await givenOrder(given, io);
  const { partnerCenter } = await serviceFrom(options, io);
  try {
    const found = await partnerCenter.customers.byId(customer).orders.reconcile(order, sent);
    if (json) io.stdout(jsonText(found));
    return show(found, io, json);
  } catch (error) {
    return reportFailure(error, io, json);
  }
};

function show(found: Reconciliation, io: Io, json: boolean): number {
  switch (found.state) {
    case 'found':
      if (!json) io.stdout(showOrder(found.order));
      return 0;
    case 'ambiguous':
      if (!json) io.stdout(found.orders.map(showOrder).join('\n'));
      io.stderr(
        `${count(found.orders.length, 'order')} may be it, and only a person can tell. ` +
          'Run this again with --except ID for each order that is known to be another purchase.\n',
      );
      return 2;
    case 'not-found-yet':
      if (found.isSure) {
        io.stderr('It was not placed. To buy it, order it again.\n');
        return 1;
      }
      io.stderr(
        found.sureAfter.getTime() > Date.now()
          ? 'It is not listed yet, and may still show up. ' +
              `Run this again after ${found.sureAfter.toISOString()}, with --sent-until TIME: when it was last sent.\n`
          : 'It is not among the orders that the service lists, but the list is not complete: look for it in Partner Center.\n',
      );
      return 2;
  }
}

/** @throws {UsageError} for a time without a zone, which means another moment on another machine */
function moment(option: string, text: string): Date {
  const date = new Date(text);
  const hasZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  if (hasZone && !Number.isNaN(date.getTime())) return date;
  throw new UsageError(
    `${option} must be a time with its zone, such as 2026-01-17T10:00:00Z; it is '${text}'.`,
  );
}
