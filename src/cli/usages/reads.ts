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
  summary: 'Find what a customer can buy, with the ids and terms to order',
  group: 'Before an order',
  note: 'Without --product it lists products. Availabilities have no prices: a cart shows them.',
  forms: ['--customer ID [--view VIEW]', '--customer ID --product ID [--sku ID]'],
  options: {
    Options: {
      customer: customerId,
      view: {
        value: 'VIEW',
        about: 'the part of the catalogue, such as Software, AzureReservations',
        default: 'OnlineServices',
      },
      product: { value: 'ID', about: 'what of this product can be bought' },
      sku: { value: 'ID', about: 'only this SKU of it', otherwise: 'all' },
      segment: {
        value: 'NAME',
        about: 'commercial, education, government or nonprofit',
        otherwise: 'all but nonprofit',
      },
      'reservation-scope': { value: 'SCOPE', about: 'AzurePlan, for reservations of an Azure plan' },
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
      country: { value: 'CODE', about: 'two letters, such as US', required: true },
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
  note: 'New ones show up with a lag of up to 15 minutes.',
  options: {
    Options: {
      customer: customerId,
      'billing-type': { value: 'TYPE', about: 'only those billed this way, such as onetime' },
    },
    'Where to ask': service,
  },
  examples: ['partner-center-orders list --customer "$CUSTOMER_ID"'],
  guide: 'place-an-order.md',
} as const satisfies Usage;

export const status = {
  name: 'status',
  summary: 'Show how far the provisioning of an order has come',
  group: 'Orders',
  note: 'Needs app + user credentials.',
  options: {
    Options: {
      customer: customerId,
      order: orderId,
      wait: { about: 'ask again until every item has ended' },
      within: {
        value: 'SECONDS',
        number: 'whole',
        from: 1,
        to: 86_400,
        about: 'wait so long at most',
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
    'Exit status with --wait: 0 everything was provisioned; 2 everything else: an item that could not be, or the time was ' +
      'over first.',
  ],
  guide: 'place-an-order.md',
} as const satisfies Usage;

export const reconcile = {
  name: 'reconcile',
  summary: 'Look whether an order whose result is open was placed',
  group: 'Orders',
  note: 'Where the same request id can still be sent, repeat the order instead: that is surer.',
  forms: ['--customer ID --since TIME FILE', '--customer ID --since TIME --offer ID --quantity N [options]'],
  argument: { value: 'FILE', about: 'the order that was sent, as JSON; - for standard input' },
  options: {
    'When it was sent': {
      since: {
        value: 'TIME',
        about: 'when it was first sent, or any moment before, such as 2026-01-17T10:00:00Z',
        required: true,
      },
      'sent-until': {
        value: 'TIME',
        about: 'when it was last sent, or any moment after: absence is sure 15 minutes later',
        otherwise: 'now, so that absence is never sure',
      },
      except: { value: 'ID', about: 'an order that is known to be another purchase', repeatable: true },
    },
    'The order': { customer: customerId, offer: offerOption, ...ofItem },
    'Where to ask': service,
  },
  examples: [
    'partner-center-orders reconcile --customer "$CUSTOMER_ID" --since 2026-01-17T10:00:00Z \\\n' +
      '  --offer CFQ7TTC0LH18:0001:CFQ7TTC0K971 --quantity 5 --term P1Y --billing-cycle monthly',
  ],
  remarks: [
    'The lines of an open result tell when it was sent: the first time is --since, the last is --sent-until.',
    'Exit status: 0 it was placed, and the order written; 1 it was not, for sure; 2 not known: several orders may be it, or ' +
      'it may still show up.',
  ],
  guide: 'failures-and-repeats.md',
} as const satisfies Usage;

export const subscriptionList = {
  name: 'subscription list',
  summary: "List a customer's subscriptions",
  group: 'Subscriptions',
  note: 'New ones may show up with a lag.',
  options: {
    Options: {
      customer: customerId,
      order: { value: 'ID', about: 'only those that this order bought' },
      'partner-id': { value: 'ID', about: 'only those of this indirect reseller' },
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
