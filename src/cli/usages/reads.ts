import type { Usage } from '../usage.js';
import { offer as offerOption, ofItem } from './create.js';
import { service } from './service.js';

export const customerId = { value: 'ID', about: "the customer's GUID", required: true } as const;
export const orderId = { value: 'ID', about: "the order's id", required: true } as const;
export const subscriptionId = { value: 'ID', about: "the subscription's id", required: true } as const;

export const customer = {
  name: 'customer',
  summary: 'Show a customer',
  group: 'Before an order',
  options: { Options: { customer: customerId }, 'Where to ask': service },
  examples: ['partner-center-orders customer --customer "$CUSTOMER_ID"'],
  guide: 'place-an-order.md',
} as const satisfies Usage;

export const availabilities = {
  name: 'availabilities',
  summary: 'List what a customer can buy, with the ids and terms to order by',
  group: 'Before an order',
  note: 'Without --product it lists products. It shows no prices: the command cart does.',
  forms: ['--customer ID [--view VIEW]', '--customer ID --product ID [--sku ID]'],
  options: {
    Options: {
      customer: customerId,
      view: {
        value: 'VIEW',
        about: 'the part of the catalogue to list, such as Software or AzureReservations',
        default: 'OnlineServices',
      },
      product: { value: 'ID', about: 'list what can be bought of this product' },
      sku: { value: 'ID', about: 'only this SKU of the product', otherwise: 'all' },
      segment: {
        value: 'NAME',
        about: 'only for this segment: commercial, education, government or nonprofit',
        otherwise: 'all but nonprofit',
      },
      'reservation-scope': { value: 'SCOPE', about: 'AzurePlan, for the reservations of an Azure plan' },
    },
    'Where to ask': service,
  },
  examples: [
    'partner-center-orders availabilities --customer "$CUSTOMER_ID"',
    'partner-center-orders availabilities --customer "$CUSTOMER_ID" --product CFQ7TTC0LH18',
  ],
  guide: 'first-purchase.md',
} as const satisfies Usage;

export const offer = {
  name: 'offer',
  summary: 'Show an offer of the legacy catalogue',
  group: 'Before an order',
  options: {
    Options: {
      offer: { value: 'ID', about: "the offer's id", required: true },
      country: { value: 'CODE', about: 'the country in two letters, such as US', required: true },
    },
    'Where to ask': service,
  },
  examples: ['partner-center-orders offer --offer 031C9E47-4802-4248-838E-778FB1D2CC05 --country US'],
  guide: 'place-an-order.md',
} as const satisfies Usage;

export const resellers = {
  name: 'resellers',
  summary: 'List the indirect resellers of an indirect provider',
  group: 'Before an order',
  note: 'Needs app + user credentials.',
  options: { 'Where to ask': service },
  examples: ['partner-center-orders resellers'],
  guide: 'indirect-reseller.md',
} as const satisfies Usage;

export const get = {
  name: 'get',
  summary: 'Show an order',
  group: 'Orders',
  options: { Options: { customer: customerId, order: orderId }, 'Where to ask': service },
  examples: ['partner-center-orders get --customer "$CUSTOMER_ID" --order "$ORDER_ID"'],
  guide: 'place-an-order.md',
} as const satisfies Usage;

export const list = {
  name: 'list',
  summary: "List a customer's orders",
  group: 'Orders',
  note: 'A new order can take up to 15 minutes to show up.',
  options: {
    Options: {
      customer: customerId,
      'billing-type': { value: 'TYPE', about: 'only orders billed this way, such as onetime' },
    },
    'Where to ask': service,
  },
  examples: ['partner-center-orders list --customer "$CUSTOMER_ID"'],
  guide: 'place-an-order.md',
} as const satisfies Usage;

export const status = {
  name: 'status',
  summary: 'Show the provisioning status of an order',
  group: 'Orders',
  note: 'Needs app + user credentials.',
  options: {
    Options: {
      customer: customerId,
      order: orderId,
      wait: { about: 'wait until every line item is provisioned or has failed' },
      within: {
        value: 'SECONDS',
        number: 'whole',
        from: 1,
        to: 86_400,
        about: 'how long to wait with --wait',
        otherwise: '900',
      },
    },
    'Where to ask': service,
  },
  examples: [
    'partner-center-orders status --customer "$CUSTOMER_ID" --order "$ORDER_ID"',
    'partner-center-orders status --customer "$CUSTOMER_ID" --order "$ORDER_ID" --wait',
  ],
  remarks: [
    'Exit status with --wait: 0 everything was provisioned; 2 anything else, such as an item that could not be provisioned, or ' +
      'the time ran out first.',
  ],
  guide: 'place-an-order.md',
} as const satisfies Usage;

export const reconcile = {
  name: 'reconcile',
  summary: 'Find out whether an order was placed, when its result is not known',
  group: 'Orders',
  note: 'If you still have its request id, repeat the order with create --request-id instead: that is more certain.',
  forms: ['--customer ID --since TIME FILE', '--customer ID --since TIME --offer ID --quantity N [options]'],
  argument: {
    value: 'FILE',
    about: 'the order that was sent, as JSON, in camelCase or PascalCase; - for standard input',
  },
  options: {
    'When it was sent': {
      since: {
        value: 'TIME',
        about: 'when it was first sent, or any time before that, such as 2026-01-17T10:00:00Z',
        required: true,
      },
      'sent-until': {
        value: 'TIME',
        about:
          'when it was last sent, or any time after that; 15 minutes later it is certain whether it was placed',
        otherwise: 'now, which is never late enough to be certain that it was not placed',
      },
      except: {
        value: 'ID',
        about: 'leave out this order, which you know to be another purchase',
        repeatable: true,
      },
    },
    'The order': {
      customer: customerId,
      offer: {
        ...offerOption,
        about: 'what was ordered: a catalogue item product:sku:availability, or a legacy offer id',
      },
      ...ofItem,
    },
    'Where to ask': service,
  },
  examples: [
    'partner-center-orders reconcile --customer "$CUSTOMER_ID" --since 2026-01-17T10:00:00Z \\\n' +
      '  --offer CFQ7TTC0LH18:0001:CFQ7TTC0K971 --quantity 5 --term P1Y --billing-cycle monthly',
  ],
  remarks: [
    'A call whose result is not known prints a line "sent": its first time is for --since, its second for --sent-until.',
    'Exit status: 0 it was placed, and the order is printed; 1 it was certainly not placed; 2 not known: several orders may be ' +
      'it, or it may still show up.',
  ],
  guide: 'failures-and-repeats.md',
} as const satisfies Usage;

export const subscriptionList = {
  name: 'subscription list',
  summary: "List a customer's subscriptions",
  group: 'Subscriptions',
  note: 'A new subscription can take some time to show up.',
  options: {
    Options: {
      customer: customerId,
      order: { value: 'ID', about: 'only those bought with this order' },
      'partner-id': { value: 'ID', about: 'only those of the indirect reseller with this Partner Center id' },
    },
    'Where to ask': service,
  },
  examples: ['partner-center-orders subscription list --customer "$CUSTOMER_ID" --order "$ORDER_ID"'],
  guide: 'change-and-cancel.md',
} as const satisfies Usage;

export const subscriptionGet = {
  name: 'subscription get',
  summary: 'Show a subscription, and until when it can be cancelled',
  group: 'Subscriptions',
  options: { Options: { customer: customerId, subscription: subscriptionId }, 'Where to ask': service },
  examples: [
    'partner-center-orders subscription get --customer "$CUSTOMER_ID" --subscription "$SUBSCRIPTION_ID"',
  ],
  guide: 'change-and-cancel.md',
} as const satisfies Usage;
