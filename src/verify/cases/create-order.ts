/** What only the words of the contract say about creating orders. */
import { withValue, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { memberPointer } from '../schema.js';
import type { Case } from './case.js';
import { accepted, refused } from './expectation.js';
import { orderOfLines, orderOfTwoOffers } from './order-of-lines.js';
import { ordinaryBody } from './ordinary-body.js';
import { singleRequest } from './single-request.js';

const MANY = 50;

export function createOrderCases(operation: Operation): Case[] {
  const order = ordinaryBody(operation);
  if (operation.id !== 'createOrder' || operation.body === undefined || order === undefined) return [];
  const numbered = (...numbers: readonly number[]): JsonValue => orderOfLines(order, numbers);
  const twoOffers = orderOfTwoOffers(operation);
  return [
    ...lineNumberCases(operation, numbered),
    ...(twoOffers === undefined ? [] : [ofTwoOffers(operation, twoOffers)]),
    ...memberCases(operation, order),
  ];
}

const ofTwoOffers = (operation: Operation, order: JsonValue): Case =>
  singleRequest(
    'accepts line items of two offers',
    operation,
    accepted('What to buy, one offer in each item.', memberPointer('OrderRequest', 'lineItems')),
    order,
  );

const RULE = 'Line item numbers are unique and run from 0 to the number of items minus 1.';
const WRONG_NUMBERS: readonly [words: string, numbers: readonly number[]][] = [
  ['twice the same', [0, 0]],
  ['with a gap', [0, 2]],
  ['that begin with 1', [1, 2]],
  ['of a single item that is not 0', [1]],
];

function lineNumberCases(
  operation: Operation,
  numbered: (...numbers: readonly number[]) => JsonValue,
): Case[] {
  const pointer = memberPointer('OrderLineItemRequest', 'lineItemNumber');
  const many = accepted(
    'At least one line item; no maximum is documented.',
    memberPointer('OrderRequest', 'lineItems'),
  );
  return [
    singleRequest('accepts line items in reverse order', operation, accepted(RULE, pointer), numbered(1, 0)),
    singleRequest(`accepts ${MANY} line items`, operation, many, numbered(...Array(MANY).keys())),
    ...WRONG_NUMBERS.map(([words, numbers]) =>
      singleRequest(
        `refuses line item numbers ${words}`,
        operation,
        { ...refused(`${RULE} Anything else is refused with 800071.`, pointer), codes: ['800071'] },
        numbered(...numbers),
      ),
    ),
  ];
}

function memberCases(operation: Operation, order: JsonValue): Case[] {
  const anotherCustomer = withValue(order, ['referenceCustomerId'], '00000000-0000-4000-8000-000000000000');
  const addOn = withValue(
    order,
    ['lineItems', 0, 'parentSubscriptionId'],
    '1DA3295E-C59A-476C-A7E7-D7E981FE79BE',
  );
  return [
    singleRequest(
      'refuses a referenceCustomerId that is not the customer of the path',
      operation,
      refused(
        'referenceCustomerId, when sent, is the customer of the path.',
        memberPointer('OrderRequest', 'referenceCustomerId'),
      ),
      anotherCustomer,
      { verbatim: true },
    ),
    singleRequest(
      'refuses an add-on',
      operation,
      {
        // The same place as the schema's own case has, so that both find one fault.
        ...refused(
          'parentSubscriptionId belongs to PATCH; refused here with code 2000.',
          `${memberPointer('OrderLineItemRequest', 'parentSubscriptionId')}/not`,
        ),
        codes: ['2000'],
      },
      addOn,
    ),
    singleRequest(
      'refuses the status none',
      operation,
      {
        ...refused(
          'A request that sends status none is refused with code 0.',
          memberPointer('Order', 'status'),
        ),
        codes: ['0'],
      },
      withValue(order, ['status'], 'none'),
    ),
    singleRequest(
      'refuses or ignores an id',
      operation,
      {
        kind: 'either',
        contract: 'The service sets read-only members and refuses or ignores them in a request.',
        pointer: memberPointer('Order', 'id'),
      },
      withValue(order, ['id'], 'an-id-of-the-callers-own'),
    ),
  ];
}
