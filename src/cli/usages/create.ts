import type { Options, Usage } from '../usage.js';
import { service } from './service.js';

export const yes = {
  about: "don't ask for confirmation on a real cloud",
} as const;

export const unknownMembers = {
  value: 'WHAT',
  choices: ['refuse', 'send'],
  about: "what to do with members of the order that the contract doesn't know",
  default: 'refuse',
} as const;

export const offer = {
  value: 'ID',
  about: 'what to buy: a catalogue item product:sku:availability, or a legacy offer id',
} as const;

/** What a FILE has in itself. */
export const ofItem = {
  quantity: {
    value: 'N',
    number: 'whole',
    from: 1,
    about: 'how many licences',
    otherwise: 'left to the service',
  },
  name: { value: 'TEXT', about: 'the friendly name of the subscription' },
  'partner-id': {
    value: 'ID',
    about: 'the Partner Center id of the indirect reseller; the command resellers lists them',
  },
  context: {
    value: 'KEY=VALUE',
    about: 'a provisioning value that the SKU needs, such as scope=shared',
    repeatable: true,
  },
  term: {
    value: 'DURATION',
    about: 'the term, such as P1M, P1Y or P3Y; availabilities lists what is offered',
  },
  'billing-cycle': { value: 'CYCLE', about: 'the billing cycle, such as monthly, annual or one_time' },
  'end-date': {
    value: 'TIME',
    about: 'when the first term ends, to align it with another subscription, such as 2027-01-31T00:00:00Z',
  },
  promotion: { value: 'ID', about: 'the promotion to apply' },
  currency: { value: 'CODE', about: 'the currency, such as USD', otherwise: 'left to the service' },
  'accept-attestation': {
    about:
      'confirm that the customer accepted the attestation that the SKU requires; without it the order is refused (900203)',
  },
  'attest-partner': {
    about: 'confirm the partner on record, which some accounts must do (900206)',
  },
} as const satisfies Options;

/** What makes one call repeatable. */
export const ofCall = {
  'request-id': {
    value: 'GUID',
    about: 'repeat the earlier call that printed this id, when its result is not known',
  },
  'request-key': {
    value: 'KEY',
    about:
      'make the request id from a key of your own, such as purchase-2026-0117: the same key gives the same id on every ' +
      'machine, so that a repeat does nothing twice',
  },
} as const satisfies Options;

/** What only a file of orders has. */
export const ofFile = {
  rate: {
    value: 'N',
    number: 'whole',
    from: 1,
    to: 100_000,
    about: 'send at most N requests a minute; the documented limit is 500',
    default: 500,
  },
  concurrency: {
    value: 'N',
    number: 'whole',
    from: 1,
    about: 'how many orders to send at a time',
    default: 8,
  },
  'skip-invalid': { about: 'place the valid lines even when others are invalid' },
  settle: {
    value: 'LINE=ID',
    about:
      'settle a line whose result is not known, by the order that you found for it; or, if you found none, with ' +
      'LINE=not-placed, so that the next run sends it; this run sends nothing',
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
  argument: { value: 'FILE', about: 'the order as JSON, in camelCase or PascalCase; - for standard input' },
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
        about:
          'a file with one order as JSON in each line; each has its referenceCustomerId, or all are for --customer',
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
    'Before it buys on a real cloud, it shows the price and asks. To get the price it makes a cart of the same items, which ' +
      'buys nothing and expires after a week. It makes none with --yes, or without a terminal to ask on. Legacy offers have ' +
      'no price in the API.',
    'Before it sends an order, it prints the request id on standard error. If the result is not known, repeating the call ' +
      'with that id buys nothing twice. Ctrl+C gives up the call and tells whether the order may have been placed; a second ' +
      'Ctrl+C ends at once.',
    'With --from, it keeps a journal beside the file: stop the run at any moment and start it again, and each order is placed ' +
      'exactly once (docs/many-orders.md).',
    'Exit status: 0 the order was placed; 1 it was refused, and nothing was bought; 2 anything else: wrong usage, no ' +
      'connection, a result that is not known, an order that was placed but could not be printed (standard error names it), ' +
      'or a refusal of an order that an earlier call with the same id may have placed.',
  ],
  guide: 'place-an-order.md',
  buys: true,
} as const satisfies Usage;
