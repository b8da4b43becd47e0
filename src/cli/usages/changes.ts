import type { Usage } from '../usage.js';
import { offer, ofCall, ofItem, unknownMembers, yes } from './create.js';
import { customerId, orderId, subscriptionId } from './reads.js';
import { service } from './service.js';

const { 'request-id': requestId } = ofCall;

/** For everything that changes something. */
const exitStatus =
  'Exit status: 0 it was done; 1 it was refused, and nothing was changed; 2 anything else: wrong usage, no connection, or a ' +
  'result that is not known.';

export const cart = {
  name: 'cart',
  summary: 'See what a purchase costs, and buy it',
  group: 'Orders',
  note: 'A cart buys nothing until it is checked out, and expires after a week.',
  forms: [
    '--customer ID --offer ID --quantity N --term P --billing-cycle C [options]',
    '--customer ID FILE',
    '--customer ID --cart ID',
  ],
  argument: { value: 'FILE', about: 'the cart as JSON, in camelCase or PascalCase; - for standard input' },
  options: {
    'What to buy': {
      customer: customerId,
      cart: {
        value: 'ID',
        about: 'check out this existing cart; doing so again buys nothing twice',
      },
      offer: { value: 'ID', about: 'what to buy: a catalogue item product:sku:availability' },
      ...ofItem,
      'request-id': { ...requestId, about: 'repeat the earlier checkout of --cart that printed this id' },
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
    'Before it buys, it prints the id of the cart on standard error. To repeat the purchase, give that id with --cart: a run ' +
      'without --cart makes a new cart and buys again.',
    'Exit status: 0 everything was ordered; 1 nothing was ordered, since an item was refused; 2 anything else: wrong usage, no ' +
      'connection, no confirmation, only a part was ordered, or a result that is not known.',
  ],
  guide: 'first-purchase.md',
  buys: true,
} as const satisfies Usage;

export const addon = {
  name: 'addon',
  summary: 'Buy an add-on for a legacy subscription',
  group: 'Orders',
  note: 'Every accepted add-on is a purchase. For new commerce, order an add-on like anything else, with create or cart.',
  forms: [
    '--customer ID --order ID --subscription ID --offer ID --quantity N',
    '--customer ID --order ID FILE',
  ],
  argument: {
    value: 'FILE',
    about: 'the add-ons as JSON, in camelCase or PascalCase; - for standard input',
  },
  options: {
    Options: {
      customer: customerId,
      order: { ...orderId, about: 'the order that bought the subscription' },
      subscription: { value: 'ID', about: 'the subscription to add to' },
      offer: { ...offer, about: 'the add-on to buy, a legacy offer id' },
      ...ofItem,
      ...ofCall,
    },
    'Before it buys': { yes, 'unknown-members': unknownMembers },
    'Where to send it': service,
  },
  examples: [
    'partner-center-orders addon --customer "$CUSTOMER_ID" --order "$ORDER_ID" --subscription "$SUBSCRIPTION_ID" \\\n' +
      '  --offer 2828BE95-46BA-4F91-B2FD-0BEF192ECF60 --quantity 1',
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
    'To cancel new commerce, marketplace products or an Azure plan, use subscription cancel. Reservations are cancelled here, ' +
    'but only in a sandbox account of Partner Center.',
  options: {
    Options: {
      customer: customerId,
      order: orderId,
      item: {
        value: 'N',
        number: 'whole',
        about: 'cancel only the line item with this number',
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
  summary: 'Change the quantity, name, renewal or status of a subscription',
  group: 'Subscriptions',
  note: 'A higher quantity buys licences at once.',
  forms: ['--customer ID --subscription ID [options]', '--customer ID --subscription ID FILE'],
  argument: {
    value: 'FILE',
    about: 'what to set as JSON, such as scheduledNextTermInstructions; - for standard input',
  },
  options: {
    'What to set': {
      customer: customerId,
      subscription: subscriptionId,
      quantity: { value: 'N', number: 'whole', from: 1, about: 'the new number of licences' },
      name: { value: 'TEXT', about: 'the new friendly name' },
      'auto-renew': {
        value: 'WHETHER',
        choices: ['on', 'off'],
        about: 'whether it renews automatically at the end of the term',
      },
      status: { value: 'STATUS', choices: ['active', 'suspended'], about: 'resume or suspend it' },
      ...ofCall,
    },
    'Before it changes': { yes },
    'Where to send it': service,
  },
  examples: [
    'partner-center-orders subscription set --customer "$CUSTOMER_ID" --subscription "$SUBSCRIPTION_ID" --auto-renew on',
  ],
  remarks: [
    'It reads the subscription, changes it and sends it whole, since the service resets what a request leaves out. If nothing ' +
      'would change, it sends nothing, so you can safely run it again.',
    exitStatus,
  ],
  guide: 'change-and-cancel.md',
  buys: true,
} as const satisfies Usage;

export const subscriptionCancel = {
  name: 'subscription cancel',
  summary: 'Cancel a subscription',
  group: 'Subscriptions',
  note: 'New commerce can be cancelled only in the first days after purchase or renewal. To cancel a reservation or perpetual software, use order cancel.',
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
