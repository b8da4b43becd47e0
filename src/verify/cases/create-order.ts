/** What only the words of the contract say about creating orders. */
import type { Operation } from '../../openapi/operation.js';
import { textOf, valueAt, withValue, type JsonValue } from '../../openapi/json.js';
import { placeOf, schemaAt } from '../schema.js';
import type { Case } from '../types.js';
import { repeatCases } from './idempotency.js';
import { accepted, refused, single } from './single.js';
import { sample } from './values.js';

const MANY = 50;

export function createOrderCases(operation: Operation): Case[] {
  if (operation.id !== 'createOrder' || operation.body === undefined) return [];
  const schema = schemaAt(operation.body.schema);
  const least = sample(schema, false);
  // Each line item differs from the others, so that a mix-up shows.
  const offers = operation.body.examples.map(({ value }) => offerOf(value));
  const numbered = (...numbers: readonly number[]): JsonValue => {
    const lineItems = numbers.map((lineItemNumber, index) => ({
      lineItemNumber,
      offerId: offers[index % offers.length] ?? 'offer',
      quantity: index + 1,
      friendlyName: `item ${index}`,
    }));
    return withValue(least, ['lineItems'], lineItems);
  };
  return [
    ...lineNumberCases(operation, numbered),
    ...memberCases(operation, least),
    ...repeatCases(operation, least, numbered(0, 1)),
  ];
}

const offerOf = (order: JsonValue): string => textOf(valueAt(order, ['lineItems', 0, 'offerId']));

function lineNumberCases(
  operation: Operation,
  numbered: (...numbers: readonly number[]) => JsonValue,
): Case[] {
  const pointer = placeOf('OrderLineItemRequest', 'lineItemNumber');
  const rule = 'Line item numbers are unique and run from 0 to the number of items minus 1.';
  const wrong: [words: string, numbers: readonly number[]][] = [
    ['twice the same', [0, 0]],
    ['with a gap', [0, 2]],
    ['that begin with 1', [1, 2]],
    ['of a single item that is not 0', [1]],
  ];
  return [
    single('accepts line items in reverse order', operation, accepted(rule, pointer), numbered(1, 0)),
    single(
      `accepts ${MANY} line items`,
      operation,
      accepted('At least one line item; no maximum is documented.', placeOf('OrderRequest', 'lineItems')),
      numbered(...Array(MANY).keys()),
    ),
    ...wrong.map(([words, numbers]) =>
      single(
        `refuses line item numbers ${words}`,
        operation,
        { ...refused(`${rule} Anything else is refused with 800071.`, pointer), codes: ['800071'] },
        numbered(...numbers),
      ),
    ),
  ];
}

function memberCases(operation: Operation, least: JsonValue): Case[] {
  const another = withValue(least, ['referenceCustomerId'], '00000000-0000-4000-8000-000000000000');
  const addOn = withValue(
    least,
    ['lineItems', 0, 'parentSubscriptionId'],
    '1DA3295E-C59A-476C-A7E7-D7E981FE79BE',
  );
  return [
    single(
      'refuses a referenceCustomerId that is not the customer of the path',
      operation,
      refused(
        'referenceCustomerId, when sent, is the customer of the path.',
        placeOf('OrderRequest', 'referenceCustomerId'),
      ),
      another,
      { verbatim: true },
    ),
    single(
      'refuses an add-on',
      operation,
      {
        ...refused('parentSubscriptionId belongs to PATCH; refused here with code 2000.', addOnPointer()),
        codes: ['2000'],
      },
      addOn,
    ),
    single(
      'refuses the status none',
      operation,
      {
        ...refused('A request that sends status none is refused with code 0.', placeOf('Order', 'status')),
        codes: ['0'],
      },
      withValue(least, ['status'], 'none'),
    ),
    single(
      'refuses or ignores an id',
      operation,
      {
        kind: 'either',
        contract: 'The service sets read-only members and refuses or ignores them in a request.',
        pointer: placeOf('Order', 'id'),
      },
      withValue(least, ['id'], 'an-id-of-the-callers-own'),
    ),
  ];
}

/** The same place as the schema's own case has, so that both find one fault. */
const addOnPointer = (): string => `${placeOf('OrderLineItemRequest', 'parentSubscriptionId')}/not`;
