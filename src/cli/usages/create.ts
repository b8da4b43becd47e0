import type { Options, Usage } from '../usage.js';
import { service } from './service.js';

export const yes = { about: "don't ask on a real cloud" } as const;

export const unknownMembers = {
  value: 'WHAT',
  choices: ['refuse', 'send'],
  about: "what to do with members that the contract doesn't know",
  default: 'refuse',
} as const;

export const offer = {
  value: 'ID',
  about: 'a catalogue item product:sku:availability, or a legacy offer',
} as const;

/** What a FILE says itself. */
export const ofItem = {
  quantity: { value: 'N', number: 'whole', from: 1, about: 'how many', otherwise: 'left to the service' },
  name: { value: 'TEXT', about: "the subscription's friendly name" },
  'partner-id': { value: 'ID', about: "the indirect reseller's Partner Center id" },
  context: { value: 'KEY=VALUE', about: "what the SKU's provisioning asks for", repeatable: true },
  term: { value: 'DURATION', about: 'the term, such as P1Y' },
  'billing-cycle': { value: 'CYCLE', about: 'the billing cycle, such as monthly, annual, one_time' },
  'end-date': { value: 'DATE', about: 'end the first term then, to align it with another subscription' },
  promotion: { value: 'ID', about: 'a promotion to apply' },
  currency: { value: 'CODE', about: 'the currency, such as USD', otherwise: 'left to the service' },
  'accept-attestation': {
    about: "say that the customer attests to what the SKU asks for; else it's refused (900203)",
  },
  'attest-partner': {
    about: 'say that you attest to the partner on record, as some accounts must (900206)',
  },
} as const satisfies Options;

/** What makes one call repeatable. */
export const ofCall = {
  'request-id': {
    value: 'GUID',
    about: 'repeat an earlier call whose result is open; its id stands in what it wrote',
  },
  'request-key': {
    value: 'KEY',
    about:
      'make the request id from a key of your own that names this purchase, such as purchase-2026-0117: the same id on ' +
      'every machine, so that it is bought once',
  },
} as const satisfies Options;

/** What only a file of orders has. */
export const ofFile = {
  rate: {
    value: 'N',
    number: 'whole',
    from: 1,
    about: 'at most N requests a minute; 500 is the documented limit',
    default: 500,
  },
  concurrency: { value: 'N', number: 'whole', from: 1, about: 'orders under way at a time', default: 8 },
  'skip-invalid': { about: "place the other lines when some can't be right" },
  settle: {
    value: 'LINE=ID',
    about:
      'close an open line by the order that you have found, or with LINE=not-placed open it for the next run, once you ' +
      'have seen that it was not placed; sends nothing',
    repeatable: true,
  },
} as const satisfies Options;

export const create = {
  name: 'create',
  summary: 'Place an order, or a file of thousands',
  group: 'Orders',
  note: 'Every accepted order is a purchase.',
  forms: [
    '--customer ID --offer ID --quantity N [options]',
    '--customer ID FILE',
    '--from ORDERS.jsonl [options]',
  ],
  argument: { value: 'FILE', about: 'the order, as JSON, in camelCase or PascalCase; - for standard input' },
  options: {
    'One order': {
      customer: { value: 'ID', about: "the customer's GUID" },
      offer,
      ...ofItem,
      ...ofCall,
    },
    'Many orders': {
      from: {
        value: 'FILE',
        about: 'an order in each line, as JSON; each names its referenceCustomerId, or all go to --customer',
      },
      ...ofFile,
    },
    'Before it buys': {
      yes,
      'unknown-members': unknownMembers,
    },
    'Where to send it': service,
  },
  examples: [
    '# Five licences for a year, billed monthly:\n' +
      'partner-center-orders create --customer "$CUSTOMER_ID" \\\n' +
      '  --offer CFQ7TTC0LH18:0001:CFQ7TTC0K971 --quantity 5 --term P1Y --billing-cycle monthly',
    '# An order in each line of a file:\npartner-center-orders create --from orders.jsonl',
  ],
  remarks: [
    'Beside the FILE of --from a journal is kept: stop the run at any moment, ' +
      'start it again, and each order is placed exactly once (docs/many-orders.md).',
    'Before a person is asked, the price is: a cart of the same items is made for it, which buys nothing and is gone after a ' +
      'week. With --yes, and where nobody is there to ask, none is made. Legacy offers have no price in the API.',
    'Before an order is sent, its request id stands on standard error. Ctrl+C ends the call and says whether the order may ' +
      'have been placed, and how to repeat it; a second one ends at once.',
    'Exit status: 0 the order was placed, and the answer written; 1 it was refused, and nothing was bought; 2 everything ' +
      'else: wrong usage, nobody there, a result that is open, an order that was placed but could not be shown (a full ' +
      'disk, a closed pipe: standard error then names it), or a refusal of what an earlier call under the same id may have ' +
      'bought.',
  ],
  guide: 'place-an-order.md',
  buys: true,
} as const satisfies Usage;
