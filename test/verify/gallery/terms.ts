/** Bought terms that vanish or change, member by member, wherever an order is answered. */
import { keptOfLineItem } from '../../../generated/kept.js';
import type { Check } from '../../../src/verify/index.js';
import { breaking } from './operations.js';
import { lines, loose, type BrokenServer, type Loose } from './spoil.js';

const CHECKS: Readonly<Record<string, Check>> = {
  offerId: 'offer_kept',
  quantity: 'quantity_kept',
  partnerIdOnRecord: 'partner_on_record_kept',
};

/** Other values of the same form. */
const OTHERS: Readonly<Record<string, unknown>> = {
  offerId: 'MS-AZR-0145P',
  friendlyName: 'Something else',
  quantity: 77,
  partnerIdOnRecord: '7654321',
  additionalPartnerIdsOnRecord: ['7654321'],
  termDuration: 'P5Y',
  customTermEndDate: '2031-01-31T00:00:00Z',
  promotionId: '39NFJQT1Q5KK:0001:39NFJQT1PZZZ',
  renewsTo: { termDuration: 'P5Y' },
  attestationAccepted: false,
  purchaseCommitment: { ProductId: 'another' },
};

const everywhere: readonly (readonly [string, (body: Loose) => Loose[]])[] = [
  ['createOrder', lines],
  ['getOrder', lines],
  [
    'listOrders',
    (body) => (Array.isArray(body['items']) ? body['items'].flatMap((order) => lines(loose(order))) : []),
  ],
];

const ofLineItems = keptOfLineItem.filter(({ name }) => name in OTHERS);

export const terms: readonly BrokenServer[] = everywhere.flatMap(([operation, linesIn]) => {
  const spoilt = breaking(operation);
  // What an answer must have, or is filled in, is not lost but changed.
  const lost = ofLineItems.filter(
    ({ name, kept }) =>
      kept === 'always' && !['offerId', 'friendlyName', 'purchaseCommitment'].includes(name),
  );
  const changed = ofLineItems.filter(
    ({ name }) => name !== 'purchaseCommitment' || operation === 'createOrder',
  );
  return [
    ...lost.map(({ name }) =>
      spoilt.body(`${name} is lost`, CHECKS[name] ?? 'order_kept', (body) => {
        for (const line of linesIn(body)) Reflect.deleteProperty(line, name);
      }),
    ),
    ...changed.map(({ name }) =>
      spoilt.body(`${name} changes`, CHECKS[name] ?? 'order_kept', (body) => {
        for (const line of linesIn(body)) if (name in line || name === 'renewsTo') line[name] = OTHERS[name];
      }),
    ),
  ];
});
