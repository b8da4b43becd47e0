import type { NewOrder, NewOrderLineItem } from '../../index.js';
import { UsageError, type Io } from '../io.js';
import type { Options as Table, Values } from '../usage.js';
import { ofItem } from '../usages/create.js';
import { readBody } from './given-file.js';

type Item = Values<typeof ofItem> & { readonly offer: string | undefined };

/** @throws {UsageError} for an option that would be passed over without a word */
export function refuse(named: ReadonlySet<string>, options: Table, why: string): void {
  const given = Object.keys(options).find((name) => named.has(name));
  if (given !== undefined) throw new UsageError(`--${given} ${why}.`);
}

/** How an order is given: in options, or as a FILE. */
export interface GivenOrder {
  readonly options: Item & { readonly 'token-file': string | undefined };
  readonly named: ReadonlySet<string>;
  readonly argument: string | undefined;
}

/**
 * The order that a command line names.
 *
 * @throws {UsageError} when it names none or two, or when FILE holds none
 */
export async function givenOrder(given: GivenOrder, io: Io): Promise<NewOrder> {
  const { options, argument: file } = given;
  checkGiven(given, 'order');
  if (file === undefined) return orderOf(options);
  const order = await readBody(file, io);
  // The façade says what else is wrong with it.
  if (isOrderLike(order)) return order;
  throw new UsageError(
    `${file === '-' ? 'Standard input' : file} is not an order: a JSON object with lineItems is expected.`,
  );
}

/** @throws {UsageError} unless there is either --offer or a FILE, and nothing that would be passed over */
export function checkGiven({ options, named, argument: file }: GivenOrder, what: 'order' | 'buy'): void {
  if ((file === undefined) === (options.offer === undefined)) {
    throw new UsageError(
      `Say what to ${what}: either --offer with --quantity, or a FILE (- for standard input).`,
    );
  }
  if (file !== undefined) refuse(named, ofItem, 'goes with --offer; in a FILE it belongs in the file itself');
  if (file === '-' && options['token-file'] === '-')
    throw new UsageError(`Standard input can be either the token or what to ${what}, not both.`);
}

/** The order that the options name. */
export function orderOf(options: Item): NewOrder {
  const {
    offer: offerId = '',
    quantity,
    name,
    'partner-id': partnerIdOnRecord,
    context,
    term,
    'billing-cycle': billingCycle,
    'end-date': customTermEndDate,
    promotion: promotionId,
    currency: currencyCode,
  } = options;
  const item: NewOrderLineItem = {
    offerId,
    ...(quantity !== undefined && { quantity }),
    ...(name !== undefined && { friendlyName: name }),
    ...(partnerIdOnRecord !== undefined && { partnerIdOnRecord }),
    ...(context.length > 0 && { provisioningContext: Object.fromEntries(context.map(pair)) }),
    ...(term !== undefined && { termDuration: term }),
    ...(customTermEndDate !== undefined && { customTermEndDate }),
    ...(promotionId !== undefined && { promotionId }),
    ...(options['accept-attestation'] && { attestationAccepted: true }),
  };
  return {
    ...(billingCycle !== undefined && { billingCycle }),
    ...(currencyCode !== undefined && { currencyCode }),
    ...(options['attest-partner'] && { partnerOnRecordAttestationAccepted: true }),
    lineItems: [item],
  };
}

function pair(text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--context takes KEY=VALUE, such as scope=shared; it is '${text}'.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

const isOrderLike = (value: unknown): value is NewOrder =>
  typeof value === 'object' &&
  value !== null &&
  'lineItems' in value &&
  Array.isArray(value.lineItems) &&
  value.lineItems.every((item) => typeof item === 'object' && item !== null);
