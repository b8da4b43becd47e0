import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { NewOrder, NewOrderLineItem } from '../index.js';
import { createMany } from './create-many.js';
import { reportFailure } from './failure.js';
import { UsageError, type Command, type Io } from './io.js';
import { serviceFrom, serviceHelp, serviceOptions } from './options.js';
import { showOrder } from './show-order.js';

const help = `Place an order, or many. Every accepted order is a purchase.

Usage: partner-center-orders create --customer ID --offer ID --quantity N [options]
       partner-center-orders create --customer ID FILE         the order in a JSON file; - for standard input
       partner-center-orders create --from ORDERS.jsonl        an order in each line

One order:
  --customer ID       the customer's GUID
  --offer ID          an offer, or a catalogue item product:sku:availability
  --quantity N        how many (default: left to the service)
  --name TEXT         the subscription's friendly name
  --partner-id ID     the indirect reseller's Partner Center id
  --context KEY=VALUE what the SKU's provisioning asks for; may be given again
  --term DURATION     the term, such as P1Y
  --billing-cycle X   such as monthly, annual, one_time
  --request-id GUID   repeat an earlier call whose result is open; its id stands in the error

Many orders:
  --from FILE         JSON Lines; each order names its referenceCustomerId, or all go to --customer
  --rate N            at most N requests a minute (default 500, the documented limit)
  --concurrency N     orders under way at a time (default 8)
  --skip-invalid      place the other lines when some can't be right
  Beside FILE a journal is kept: stop the run at any moment, start it again, and each order is placed exactly once.

  --yes               don't ask before buying on a real cloud

${serviceHelp}`;

/** `partner-center-orders create` */
export const createCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ...serviceOptions,
      customer: { type: 'string' },
      offer: { type: 'string' },
      quantity: { type: 'string' },
      name: { type: 'string' },
      'partner-id': { type: 'string' },
      context: { type: 'string', multiple: true },
      term: { type: 'string' },
      'billing-cycle': { type: 'string' },
      'request-id': { type: 'string' },
      from: { type: 'string' },
      rate: { type: 'string' },
      concurrency: { type: 'string' },
      'skip-invalid': { type: 'boolean' },
      yes: { type: 'boolean' },
    },
  });
  if (values.help) {
    io.stdout(help);
    return 0;
  }
  const [file, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`One file at a time; there is also '${rest[0] ?? ''}'.`);
  if (values.from !== undefined) {
    if (file !== undefined || values.offer !== undefined)
      throw new UsageError('--from goes with neither FILE nor --offer.');
    return createMany({ ...values, from: values.from }, io);
  }
  const { customer } = values;
  if (customer === undefined)
    throw new UsageError('--customer is missing: the GUID of the customer to buy for.');
  if ((file === undefined) === (values.offer === undefined)) {
    throw new UsageError(
      'Say what to order: either --offer with --quantity, or a FILE (- for standard input).',
    );
  }
  const order = file === undefined ? orderOf(values) : await readOrder(file, io);
  const { partnerCenter, realHost } = await serviceFrom(values, io);
  const what = `${order.lineItems.map(({ offerId, quantity }) => `${quantity ?? 'some'} × ${offerId}`).join(', ')} for customer ${customer}`;
  if (realHost !== undefined && !values.yes && !(await confirmed(`Buy ${what} on ${realHost}?`, io)))
    return 2;
  const { 'request-id': requestId } = values;
  try {
    const placed = await partnerCenter.customers.byId(customer).orders.create(order, { requestId });
    io.stdout(values.json ? `${JSON.stringify(placed, undefined, 2)}\n` : showOrder(placed));
    return 0;
  } catch (error) {
    return reportFailure(error, io, values.json);
  }
};

/** Whether a person agrees to buy. Without one, nothing is bought. */
export async function confirmed(question: string, io: Io): Promise<boolean> {
  const answer = await io.ask(`${question} Type yes to buy: `);
  if (answer?.trim().toLowerCase() === 'yes') return true;
  io.stderr(
    answer === undefined
      ? 'Nothing was sent: nobody is here to ask. Add --yes to buy without asking.\n'
      : 'Nothing was sent.\n',
  );
  return false;
}

interface Wanted {
  readonly offer?: string | undefined;
  readonly quantity?: string | undefined;
  readonly name?: string | undefined;
  readonly 'partner-id'?: string | undefined;
  readonly context?: readonly string[] | undefined;
  readonly term?: string | undefined;
  readonly 'billing-cycle'?: string | undefined;
}

function orderOf(wanted: Wanted): NewOrder {
  const {
    offer: offerId = '',
    quantity,
    name,
    'partner-id': partnerIdOnRecord,
    context,
    term,
    'billing-cycle': billingCycle,
  } = wanted;
  const item: NewOrderLineItem = {
    offerId,
    ...(quantity !== undefined && { quantity: wholeNumber('--quantity', quantity) }),
    ...(name !== undefined && { friendlyName: name }),
    ...(partnerIdOnRecord !== undefined && { partnerIdOnRecord }),
    ...(context && { provisioningContext: Object.fromEntries(context.map(pair)) }),
    ...(term !== undefined && { termDuration: term }),
  };
  return { ...(billingCycle !== undefined && { billingCycle }), lineItems: [item] };
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--context takes KEY=VALUE, such as scope=shared; it is '${text}'.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

export function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  throw new UsageError(`${option} must be a whole number from 1; it is '${text}'.`);
}

async function readOrder(file: string, io: Io): Promise<NewOrder> {
  let order: unknown;
  try {
    order = JSON.parse(
      (file === '-' ? await io.readInput() : await readFile(file, 'utf8')).replace(/^\uFEFF/, ''),
    );
  } catch (error) {
    throw new UsageError(
      `${file === '-' ? 'Standard input' : file} can't be read as JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  // The façade says what else is wrong with it.
  if (isOrderLike(order)) return order;
  throw new UsageError(
    `${file === '-' ? 'Standard input' : file} holds no order: a JSON object with lineItems is expected.`,
  );
}

const isOrderLike = (value: unknown): value is NewOrder =>
  typeof value === 'object' &&
  value !== null &&
  'lineItems' in value &&
  Array.isArray(value.lineItems) &&
  value.lineItems.every((item) => typeof item === 'object' && item !== null);
