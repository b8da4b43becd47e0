import type { Usage } from '../usage.js';
import { service } from './service.js';

const customerId = { value: 'ID', about: "the customer's GUID", required: true } as const;
const orderId = { value: 'ID', about: "the order's id", required: true } as const;

export const customer = {
  name: 'customer',
  summary: 'Show a customer',
  group: 'Before an order',
  options: { Options: { customer: customerId }, 'Where to ask': service },
  examples: ['partner-center-orders customer --customer "$CUSTOMER_ID"'],
  guide: 'place-an-order.md',
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
  options: { Options: { customer: customerId, order: orderId }, 'Where to ask': service },
  examples: ['partner-center-orders status --customer "$CUSTOMER_ID" --order "$ORDER_ID"'],
  guide: 'place-an-order.md',
} as const satisfies Usage;
