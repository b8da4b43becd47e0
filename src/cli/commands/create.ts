import { errorMessage } from '../../shared/error-message.js';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { requestIdFrom, type NewOrder, type NewOrderLineItem } from '../../index.js';
import { printable } from '../../shared/printable.js';
import { createMany } from '../batch/create-many.js';
import type { Run } from '../command.js';
import { confirmed } from '../confirmed.js';
import { UsageError, type Io } from '../io.js';
import { serviceFrom } from '../service.js';
import type { Given, Options as Table } from '../usage.js';
import { ofCall, ofFile, ofItem, type create } from '../usages/create.js';
import { placeOne } from './place-one.js';
import { repeatOf } from './repeat.js';

/** `partner-center-orders create` */
export const run: Run<typeof create> = async ({ options, named, argument: file, argv }, io) => {
  if (options.from !== undefined) {
    if (file !== undefined || options.offer !== undefined)
      throw new UsageError('--from goes with neither FILE nor --offer.');
    refuse(named, { ...ofItem, ...ofCall }, 'is for one order, and goes not with --from');
    return createMany({ ...options, from: options.from }, io);
  }
  refuse(named, ofFile, 'is for many orders, and goes with --from only');
  const { customer } = options;
  if (customer === undefined)
    throw new UsageError('--customer is missing: the GUID of the customer to buy for.');
  if ((file === undefined) === (options.offer === undefined)) {
    throw new UsageError(
      'Say what to order: either --offer with --quantity, or a FILE (- for standard input).',
    );
  }
  if (file !== undefined) refuse(named, ofItem, 'goes with --offer; a FILE says it itself');
  if (file === '-' && options['token-file'] === '-')
    throw new UsageError('Standard input holds the order or the token, not both.');
  const requestId = requestIdOf(options);
  const order = file === undefined ? orderOf(options) : await readOrder(file, io);
  const { partnerCenter, realHost } = await serviceFrom(options, io, {
    unknownMembers: options['unknown-members'],
  });
  const what = `${order.lineItems.map(({ offerId, quantity }) => `${quantity ?? 'some'} × ${offerId}`).join(', ')} for customer ${customer}`;
  if (realHost !== undefined && !options.yes && !(await confirmed(`Buy ${what} on ${realHost}?`, io)))
    return 2;
  const id = requestId ?? randomUUID();
  const purchase = { requestId: id, customer, repeat: repeatOf(argv, id), isOpen: requestId !== undefined };
  return placeOne({ partnerCenter, order, purchase, json: options.json }, io);
};

type Options = Given<typeof create>['options'];

/** @throws {UsageError} for an option that would be passed over without a word */
function refuse(named: ReadonlySet<string>, options: Table, why: string): void {
  const given = Object.keys(options).find((name) => named.has(name));
  if (given !== undefined) throw new UsageError(`--${given} ${why}.`);
}

/** Undefined when the caller leaves the id to chance. */
function requestIdOf({ 'request-id': id, 'request-key': key }: Options): string | undefined {
  if (key === undefined) return id;
  if (id !== undefined) throw new UsageError('--request-id and --request-key are two ids; give one.');
  // A line end from a file would make another id, and with it a second purchase.
  if (key.trim() !== key || printable(key) !== key)
    throw new UsageError(
      '--request-key names the purchase: it has no blanks around it and no control characters.',
    );
  return requestIdFrom(key);
}

function orderOf(options: Options): NewOrder {
  const {
    offer: offerId = '',
    quantity,
    name,
    'partner-id': partnerIdOnRecord,
    context,
    term,
    'billing-cycle': billingCycle,
  } = options;
  const item: NewOrderLineItem = {
    offerId,
    ...(quantity !== undefined && { quantity }),
    ...(name !== undefined && { friendlyName: name }),
    ...(partnerIdOnRecord !== undefined && { partnerIdOnRecord }),
    ...(context.length > 0 && { provisioningContext: Object.fromEntries(context.map(pair)) }),
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
      `${file === '-' ? 'Standard input' : file} can't be read as JSON: ${errorMessage(error)}`,
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
