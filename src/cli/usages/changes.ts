import type { Usage } from '../usage.js';
import { offer, ofCall, ofItem, unknownMembers, yes } from './create.js';
import { customerId, orderId, subscriptionId } from './reads.js';
import { service } from './service.js';

const { 'request-id': requestId } = ofCall;

/** What is said of the end of everything that changes something. */
const exitStatus =
  'Exit status: 0 it was done, and the answer written; 1 it was refused, and nothing was changed; 2 everything else: wrong ' +
  'usage, nobody there, a result that is open.';

export const cart = {
  name: 'cart',
  summary: 'See what a purchase costs, and buy it',
  group: 'Orders',
  note: 'A cart buys nothing until it is checked out, and is gone after a week.',
  forms: [
    '--customer ID --offer ID --quantity N --term P --billing-cycle C [options]',
    '--customer ID FILE',
    '--customer ID --cart ID',
  ],
  argument: { value: 'FILE', about: 'the cart, as JSON, in camelCase or PascalCase; - for standard input' },
  options: {
    'What to buy': {
      customer: customerId,
      cart: {
        value: 'ID',
        about: 'a cart that there is: to check it out, or to repeat that, which buys nothing twice',
      },
      offer: { value: 'ID', about: 'a catalogue item product:sku:availability' },
      ...ofItem,
      'request-id': { ...requestId, about: 'repeat an earlier checkout of --cart whose result is open' },
    },
    'Before it buys': { yes, 'unknown-members': unknownMembers },
    'Where to send it': service,
  },
  examples: [
    '# Shows the price, asks, and buys:\n' +
      'partner-center-orders cart --customer "$CUSTOMER_ID" \\\n' +
      '  --offer CFQ7TTC0LH18:0001:CFQ7TTC0K971 --quantity 5 --term P1Y --billing-cycle monthly',
  ],
  remarks: [
    'Before it buys, the id of the cart stands on standard error: with --cart it is checked out again. Each run without ' +
      '--cart makes another cart, and buys again.',
    'Exit status: 0 all of it was ordered; 1 nothing was, since an item is refused; 2 everything else: wrong usage, nobody ' +
      'there, no yes, a part that was not ordered, a result that is open.',
  ],
  guide: 'first-purchase.md',
  buys: true,
} as const satisfies Usage;

export const addon = {
  name: 'addon',
  summary: 'Buy an add-on for a legacy subscription',
  group: 'Orders',
  note: 'Every accepted add-on is a purchase. Add-ons of new commerce are ordered like anything else, with create or cart.',
  forms: [
    '--customer ID --order ID --subscription ID --offer ID --quantity N',
    '--customer ID --order ID FILE',
  ],
  argument: {
    value: 'FILE',
    about: 'the add-ons, as JSON, in camelCase or PascalCase; - for standard input',
  },
  options: {
    Options: {
      customer: customerId,
      order: { ...orderId, about: 'the order that bought the subscription' },
      subscription: { value: 'ID', about: 'the subscription that it is for' },
      offer: { ...offer, about: 'the add-on, a legacy offer' },
      ...ofItem,
      ...ofCall,
    },
    'Before it buys': { yes, 'unknown-members': unknownMembers },
    'Where to send it': service,
  },
  examples: [
    'partner-center-orders addon --customer "$CUSTOMER_ID" --order "$ORDER_ID" --subscription "$SUBSCRIPTION_ID" \\\n' +
      '  --offer 2828BE95-46BA-4F91-B2FD-0BCC85F3D1C8 --quantity 1',
  ],
  remarks: [exitStatus],
  guide: 'change-and-cancel.md',
  buys: true,
} as const satisfies Usage;

export const orderCancel = {
  name: 'order cancel',
  summary: 'Cancel an order of software, or some of its items',
  group: 'Orders',
  note:
    'New commerce, the marketplace and Azure plans are cancelled by their subscription; reservations with the order, and only ' +
    'in an account for integration tests.',
  options: {
    Options: {
      customer: customerId,
      order: orderId,
      item: {
        value: 'N',
        number: 'whole',
        about: 'the number of a line item to cancel',
        otherwise: 'the whole order',
        repeatable: true,
      },
      ...ofCall,
    },
    'Before it cancels': { yes },
    'Where to send it': service,
  },
  examples: ['partner-center-orders order cancel --customer "$CUSTOMER_ID" --order "$ORDER_ID"'],
  remarks: [exitStatus],
  guide: 'change-and-cancel.md',
  buys: true,
} as const satisfies Usage;

export const subscriptionSet = {
  name: 'subscription set',
  summary: 'Change quantity, name, renewal or status of a subscription',
  group: 'Subscriptions',
  note: 'More licences are bought at once.',
  forms: ['--customer ID --subscription ID [options]', '--customer ID --subscription ID FILE'],
  argument: {
    value: 'FILE',
    about: 'what to set, as JSON, such as scheduledNextTermInstructions; - for standard input',
  },
  options: {
    'What to set': {
      customer: customerId,
      subscription: subscriptionId,
      quantity: { value: 'N', number: 'whole', from: 1, about: 'how many licences there shall be' },
      name: { value: 'TEXT', about: "the subscription's friendly name" },
      'auto-renew': { value: 'WHETHER', choices: ['on', 'off'], about: 'whether it renews by itself' },
      status: { value: 'STATUS', choices: ['active', 'suspended'], about: 'let it run, or suspend it' },
      ...ofCall,
    },
    'Before it changes': { yes },
    'Where to send it': service,
  },
  examples: [
    'partner-center-orders subscription set --customer "$CUSTOMER_ID" --subscription "$SUBSCRIPTION_ID" --auto-renew on',
  ],
  remarks: [
    'The subscription is read, changed and sent whole, since the service resets what a request leaves out. What is so already ' +
      'is not sent again, so that running it twice changes nothing twice.',
    exitStatus,
  ],
  guide: 'change-and-cancel.md',
  buys: true,
} as const satisfies Usage;

export const subscriptionCancel = {
  name: 'subscription cancel',
  summary: 'Cancel a subscription',
  group: 'Subscriptions',
  note: 'Those of new commerce within days of purchase or renewal. Reservations and perpetual software are cancelled with their order.',
  options: {
    Options: { customer: customerId, subscription: subscriptionId, ...ofCall },
    'Before it cancels': { yes },
    'Where to send it': service,
  },
  examples: [
    'partner-center-orders subscription cancel --customer "$CUSTOMER_ID" --subscription "$SUBSCRIPTION_ID"',
  ],
  remarks: [exitStatus],
  guide: 'change-and-cancel.md',
  buys: true,
} as const satisfies Usage;
