/** What only the words of the contract say about creating orders. */
import type { Operation } from '../document.js';
import { isRecord, parseJson, textOf, valueAt, withValue, type JsonValue } from '../json.js';
import { schemaAt } from '../schema.js';
import type { Case, Exchange, Expectation, Problem, Check, Step } from '../types.js';
import { sending, type Difference } from './request.js';
import { accepted, refused, single } from './single.js';
import { sample } from './values.js';

const ORDER = '/components/schemas/Order/properties';
const LINE = '/components/schemas/OrderLineItem/properties';
const REQUEST_ID = '/components/parameters/RequestId';

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
  const pointer = `${LINE}/lineItemNumber`;
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
      accepted('At least one line item; no maximum is documented.', `${ORDER}/lineItems`),
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
      refused('referenceCustomerId, when sent, is the customer of the path.', `${ORDER}/referenceCustomerId`),
      another,
      { verbatim: true },
    ),
    single(
      'refuses an add-on',
      operation,
      {
        ...refused(
          'parentSubscriptionId belongs to PATCH; refused here with code 2000.',
          addOnPointer(operation),
        ),
        codes: ['2000'],
      },
      addOn,
    ),
    single(
      'refuses the status none',
      operation,
      {
        ...refused('A request that sends status none is refused with code 0.', `${ORDER}/status`),
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
        pointer: `${ORDER}/id`,
      },
      withValue(least, ['id'], 'an-id-of-the-callers-own'),
    ),
  ];
}

/** The same place as the schema's own case has, so that both find one fault. */
function addOnPointer({ body }: Operation): string {
  return `${body?.schema.pointer ?? ''}/properties/lineItems/items/properties/parentSubscriptionId/not`;
}

/** Repeating an order, by accident and on purpose. */
function repeatCases(operation: Operation, order: JsonValue, other: JsonValue): Case[] {
  const same: Expectation = {
    ...accepted('The same MS-RequestId gives the same order, and no second one.', REQUEST_ID),
    check: 'same_request_id_same_order',
    inProgress: true,
  };
  const fresh = accepted('A fresh MS-RequestId is a new purchase.', REQUEST_ID);
  const first = { ...fresh, inProgress: true };
  const step = (body: JsonValue, expect: Expectation, difference: Difference): Step => ({
    operation,
    expect,
    ...sending(operation, body, difference),
  });
  const repeated = { requestId: 'repeated' };

  const sameOrder = (exchanges: readonly Exchange[]): Problem[] => {
    const [first, ...repeats] = exchanges.map(orderId);
    const exchange = repeats.findIndex((id) => id !== first) + 1;
    // An answer without an id is another finding.
    if (exchange === 0 || first === undefined || repeats.includes(undefined)) return [];
    const received = `order ${first}, then order ${repeats[exchange - 1] ?? ''} for the same MS-RequestId`;
    return [problem('same_request_id_same_order', same.contract, received, exchange)];
  };
  const newOrder = (exchanges: readonly Exchange[]): Problem[] => {
    const [first, another, again] = exchanges.map(orderId);
    if (first === undefined || another === undefined || again === undefined) return [];
    if (first === another || again === another) {
      const received = `order ${another} for two different orders`;
      return [
        {
          ...problem('order_ids_differ', 'Each order has an id of its own.', received, 1),
          pointer: `${ORDER}/id`,
        },
      ];
    }
    if (first !== again) return [];
    const received = `order ${first} again for another MS-RequestId`;
    return [problem('new_request_id_new_order', fresh.contract, received, 2)];
  };

  return [
    {
      name: 'createOrder gives the same order for the same MS-RequestId',
      operation,
      mainCheck: 'same_request_id_same_order',
      steps: [step(order, fresh, repeated), step(order, same, repeated)],
      across: sameOrder,
    },
    {
      name: 'createOrder gives the same order for the same MS-RequestId twice at once',
      operation,
      mainCheck: 'same_request_id_same_order',
      steps: [step(order, first, repeated), step(order, same, repeated)],
      atOnce: true,
      across: sameOrder,
    },
    {
      name: 'createOrder gives a new order for a new MS-RequestId',
      operation,
      mainCheck: 'new_request_id_new_order',
      steps: [order, other, order].map((body, index) => step(body, fresh, { requestId: String(index) })),
      across: newOrder,
    },
  ];
}

function problem(check: Check, contract: string, received: string, exchange: number): Problem {
  return { check, severity: 'critical', contract, pointer: REQUEST_ID, received, exchange };
}

function orderId({ answer }: Exchange): string | undefined {
  const order = parseJson(answer?.body ?? '');
  const id = isRecord(order) ? order['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}
