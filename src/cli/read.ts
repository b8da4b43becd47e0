import type { ApiPromise, PartnerCenter } from '../index.js';
import { reportFailure } from './failure.js';
import { UsageError, type Command } from './io.js';
import { serviceFrom, serviceHelp, serviceOptions } from './options.js';
import { jsonText } from './json-text.js';
import { loose, looseItems } from './loose.js';
import { parse } from './parse.js';
import { showOrder } from './show-order.js';
import { table, textOf } from './table.js';

/** What a command that reads takes and shows. */
interface Reading<T> {
  readonly usage: string;
  readonly summary: string;
  /** The options with a value, and what they are; those in `required` must be given. */
  readonly options: Readonly<Record<string, string>>;
  readonly required: readonly string[];
  readonly read: (partnerCenter: PartnerCenter, value: (name: string) => string) => ApiPromise<T>;
  readonly show: (answer: T) => string;
}

function reading<T>({ usage, summary, options, required, read, show }: Reading<T>): Command {
  const lines = Object.entries(options).map(([name, what]) =>
    `  --${name} ${what}`.replace(/^(.{18}\S*) +/, '$1  '),
  );
  const help = `${summary}\n\nUsage: partner-center-orders ${usage}\n\nOptions:\n${lines.join('\n')}\n\n${serviceHelp}`;
  const parsed = Object.fromEntries(Object.keys(options).map((name) => [name, { type: 'string' as const }]));
  return async (argv, io) => {
    const { values } = parse({ args: [...argv], options: { ...parsed, ...serviceOptions } });
    if (values.help) {
      io.stdout(help);
      return 0;
    }
    const given = new Map(
      Object.entries(values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const missing = required.find((name) => !given.get(name));
    if (missing !== undefined)
      throw new UsageError(`--${missing} is missing: ${options[missing]?.replace(/^\S+ +/, '') ?? ''}.`);
    const { partnerCenter } = await serviceFrom(values, io);
    try {
      const answer = await read(partnerCenter, (name) => given.get(name) ?? '');
      io.stdout(values.json ? jsonText(answer) : show(answer));
      return 0;
    } catch (error) {
      return reportFailure(error, io, values.json);
    }
  };
}

const customer = "ID  the customer's GUID";
const order = "ID  the order's id";
const country = 'CODE  two letters, such as US';

export const getCommand = reading({
  usage: 'get --customer ID --order ID [options]',
  summary: 'Show an order.',
  options: { customer, order },
  required: ['customer', 'order'],
  read: (partnerCenter, value) =>
    partnerCenter.customers.byId(value('customer')).orders.byId(value('order')).get(),
  show: showOrder,
});

export const listCommand = reading({
  usage: 'list --customer ID [--billing-type TYPE] [options]',
  summary: "List a customer's orders. New ones show up with a lag of up to 15 minutes.",
  options: { customer, 'billing-type': 'TYPE  only those billed this way, such as onetime' },
  required: ['customer'],
  read: (partnerCenter, value) =>
    partnerCenter.customers
      .byId(value('customer'))
      .orders.list({ billingType: value('billing-type') || undefined }),
  show: (orders) =>
    table([
      ['order', 'created', 'status', 'billing', 'items'],
      ...looseItems(orders, 'items').map(({ id, creationDate, status, billingCycle, lineItems }) => [
        id,
        creationDate,
        status,
        billingCycle,
        Array.isArray(lineItems) ? lineItems.length : undefined,
      ]),
    ]),
});

export const statusCommand = reading({
  usage: 'status --customer ID --order ID [options]',
  summary: 'Show how far the provisioning of an order has come. Needs app + user credentials.',
  options: { customer, order },
  required: ['customer', 'order'],
  read: (partnerCenter, value) =>
    partnerCenter.customers.byId(value('customer')).orders.byId(value('order')).provisioningStatus.get(),
  show: (statuses) =>
    table([
      ['item', 'status'],
      ...looseItems(statuses, 'items').map(({ lineItemNumber, status }) => [lineItemNumber, status]),
    ]),
});

export const offerCommand = reading({
  usage: 'offer --offer ID --country CODE [options]',
  summary: 'Show an offer of the legacy catalogue.',
  options: { offer: "ID  the offer's id", country },
  required: ['offer', 'country'],
  read: (partnerCenter, value) => partnerCenter.offers.byId(value('offer')).byCountry(value('country')).get(),
  show: (offer) => {
    const { id, name, minimumQuantity, maximumQuantity, billing, supportedBillingCycles } = loose(offer);
    return table([
      ['offer', id],
      ['name', name],
      ['quantity', `${textOf(minimumQuantity ?? '?')} to ${textOf(maximumQuantity ?? '?')}`],
      ['billing', billing],
      [
        'cycles',
        Array.isArray(supportedBillingCycles)
          ? supportedBillingCycles.map(textOf).join(', ')
          : supportedBillingCycles,
      ],
    ]);
  },
});

export const customerCommand = reading({
  usage: 'customer --customer ID [options]',
  summary: 'Show a customer.',
  options: { customer },
  required: ['customer'],
  read: (partnerCenter, value) => partnerCenter.customers.byId(value('customer')).get(),
  show: (customer) => {
    const { id, relationshipToPartner } = loose(customer);
    const { companyName, domain } = loose(customer.companyProfile);
    return table([
      ['customer', id],
      ['company', companyName],
      ['domain', domain],
      ['relationship', relationshipToPartner],
    ]);
  },
});

export const resellersCommand = reading({
  usage: 'resellers [options]',
  summary: 'List the indirect resellers of an indirect provider. Needs app + user credentials.',
  options: {},
  required: [],
  read: (partnerCenter) => partnerCenter.relationships.list('IsIndirectCloudSolutionProviderOf'),
  show: (resellers) =>
    table([
      ['reseller', 'partner id', 'state', 'name'],
      ...looseItems(resellers, 'items').map(({ id, mpnId, state, name }) => [id, mpnId, state, name]),
    ]),
});
