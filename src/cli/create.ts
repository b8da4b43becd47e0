import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { requestIdFrom, type NewOrder, type NewOrderLineItem } from '../index.js';
import { printable } from '../shared/printable.js';
import { createMany } from './batch/create-many.js';
import { confirmed } from './confirmed.js';
import { UsageError, type Command, type Io } from './io.js';
import { serviceFrom, serviceHelp, serviceOptions } from './options.js';
import { parse } from './parse.js';
import { placeOne } from './place-one.js';
import { repeatOf } from './repeat.js';
import { wholeNumber } from './whole-number.js';

const help = `Place an order, or many. Every accepted order is a purchase.

Usage: partner-center-orders create --customer ID --offer ID --quantity N [options]
       partner-center-orders create --customer ID FILE         the order in a JSON file; - for standard input
       partner-center-orders create --from ORDERS.jsonl        an order in each line

Example: five licences for a year, billed monthly:
       partner-center-orders create --customer "$CUSTOMER_ID" --offer CFQ7TTC0LH18:0001:CFQ7TTC0K971 \\
         --quantity 5 --term P1Y --billing-cycle monthly

One order:
  --customer ID       the customer's GUID
  --offer ID          a catalogue item product:sku:availability, or a legacy offer
  --quantity N        how many (default: left to the service)
  --name TEXT         the subscription's friendly name
  --partner-id ID     the indirect reseller's Partner Center id
  --context KEY=VALUE what the SKU's provisioning asks for; may be given again
  --term DURATION     the term, such as P1Y
  --billing-cycle X   such as monthly, annual, one_time
  --request-id GUID   repeat an earlier call whose result is open; its id stands in what it wrote
  --request-key KEY   make the request id from a key of your own that names this purchase, such as
                      purchase-2026-0117: the same id on every machine, so that it is bought once

Many orders:
  --from FILE         JSON Lines; each order names its referenceCustomerId, or all go to --customer
  --rate N            at most N requests a minute (default 500, the documented limit)
  --concurrency N     orders under way at a time (default 8)
  --skip-invalid      place the other lines when some can't be right
  --settle LINE=ID    close an open line by the order that you have found; send nothing; may be given again
  --settle LINE=not-placed  open it for the next run, once you have seen that it was not placed
  Beside FILE a journal is kept: stop the run at any moment, start it again, and each order is placed exactly once.

  --yes               don't ask before buying on a real cloud
  --unknown-members X send or refuse members that the contract doesn't know (default refuse)

Before an order is sent, its request id stands on standard error. Ctrl+C ends the call and says whether the order may
have been placed, and how to repeat it; a second one ends at once.

Exit status: 0 the order was placed, and the answer written; 1 it was refused, and nothing was bought; 2 everything else:
wrong usage, nobody there, a result that is open, an order that was placed but could not be shown (a full disk, a closed
pipe: standard error then names it), or a refusal of what an earlier call under the same id may have bought.

${serviceHelp}`;

/** `partner-center-orders create` */
export const createCommand: Command = async (argv, io) => {
  const { values, positionals } = parse({
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
      'request-key': { type: 'string' },
      'unknown-members': { type: 'string' },
      from: { type: 'string' },
      rate: { type: 'string' },
      concurrency: { type: 'string' },
      'skip-invalid': { type: 'boolean' },
      settle: { type: 'string', multiple: true },
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
    refuse(values, ofOneOrder, 'is for one order, and goes not with --from');
    return createMany({ ...values, from: values.from }, io);
  }
  refuse(values, ofManyOrders, 'is for many orders, and goes with --from only');
  const { customer } = values;
  if (customer === undefined)
    throw new UsageError('--customer is missing: the GUID of the customer to buy for.');
  if ((file === undefined) === (values.offer === undefined)) {
    throw new UsageError(
      'Say what to order: either --offer with --quantity, or a FILE (- for standard input).',
    );
  }
  if (file !== undefined) refuse(values, ofOneItem, 'goes with --offer; a FILE says it itself');
  if (file === '-' && values['token-file'] === '-')
    throw new UsageError('Standard input holds the order or the token, not both.');
  const requestId = requestIdOf(values);
  const order = file === undefined ? orderOf(values) : await readOrder(file, io);
  const { partnerCenter, realHost } = await serviceFrom(values, io);
  const what = `${order.lineItems.map(({ offerId, quantity }) => `${quantity ?? 'some'} × ${offerId}`).join(', ')} for customer ${customer}`;
  if (realHost !== undefined && !values.yes && !(await confirmed(`Buy ${what} on ${realHost}?`, io)))
    return 2;
  const id = requestId ?? randomUUID();
  const purchase = { requestId: id, customer, repeat: repeatOf(argv, id), isOpen: requestId !== undefined };
  return placeOne({ partnerCenter, order, purchase, json: values.json }, io);
};

const ofManyOrders = ['rate', 'concurrency', 'skip-invalid'] as const;
const ofOneItem = ['quantity', 'name', 'partner-id', 'context', 'term', 'billing-cycle'] as const;
const ofOneOrder = [...ofOneItem, 'request-id', 'request-key'] as const;

/** Options that would be passed over without a word. */
function refuse<Name extends string>(
  values: Readonly<Partial<Record<Name, unknown>>>,
  names: readonly Name[],
  why: string,
): void {
  const given = names.find((name) => values[name] !== undefined);
  if (given !== undefined) throw new UsageError(`--${given} ${why}.`);
}

/** Undefined when the caller leaves the id to chance. */
function requestIdOf({
  'request-id': id,
  'request-key': key,
}: {
  readonly 'request-id'?: string | undefined;
  readonly 'request-key'?: string | undefined;
}): string | undefined {
  if (key === undefined) return id;
  if (id !== undefined) throw new UsageError('--request-id and --request-key are two ids; give one.');
  // A line end from a file would make another id, and with it a second purchase.
  if (key === '' || key.trim() !== key || printable(key) !== key)
    throw new UsageError(
      '--request-key names the purchase: it is not empty, and has no blanks around it and no control characters.',
    );
  return requestIdFrom(key);
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
