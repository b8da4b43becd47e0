import { describe, expect, test } from 'vitest';
import {
  validateAddOnRequest,
  validateOrderRequest,
  type ValidationError,
} from '../../src/validate/index.js';
import { examplesEnding } from './examples.js';

const line = { lineItemNumber: 0, offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', quantity: 5 };

function errorsOf(order: unknown): ValidationError[] {
  const result = validateOrderRequest(order);
  return result.valid ? [] : result.errors;
}

/** The errors of an order with one line item that is a good one but for `changes`. */
const lineErrors = (changes: object): ValidationError[] => errorsOf({ lineItems: [{ ...line, ...changes }] });

describe('an order that may be sent', () => {
  test('is valid', () => {
    expect(validateOrderRequest({ lineItems: [line] })).toEqual({ valid: true });
  });

  const examples = examplesEnding('OrderRequest');

  test('has examples in the contract', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  test.each(examples)('%s of the contract is valid', (_name, example) => {
    expect(validateOrderRequest(example)).toEqual({ valid: true });
  });

  test.each([
    ['renewsTo as one object', { renewsTo: { termDuration: 'P1Y' } }],
    ['renewsTo as an array', { renewsTo: [{ termDuration: 'P1M' }] }],
    ['the empty term of perpetual software', { termDuration: '' }],
    ['a billing context with names of its own', { provisioningContext: { 'Scope/x~y': 'shared' } }],
    [
      'members that are undefined, which JSON leaves out',
      { friendlyName: undefined, links: undefined, somethingNew: undefined },
    ],
  ])('may have %s', (_name, changes) => {
    expect(lineErrors(changes)).toEqual([]);
  });

  test('may have a billing cycle that came up after this was written', () => {
    expect(errorsOf({ billingCycle: 'weekly', lineItems: [line] })).toEqual([]);
  });
});

describe('every fault is told with its place and what to do', () => {
  test.each<[string, unknown, ValidationError[]]>([
    ['nothing', undefined, [{ path: '', message: 'must be an object, not undefined', keyword: 'type' }]],
    ['an array', [], [{ path: '', message: 'must be an object, not an array', keyword: 'type' }]],
    ['no line items', {}, [{ path: '/lineItems', message: 'is required', keyword: 'required' }]],
    [
      'an empty list of line items',
      { lineItems: [] },
      [{ path: '/lineItems', message: 'must have at least 1 item', keyword: 'minItems' }],
    ],
    [
      'a line item that is none',
      { lineItems: [null] },
      [{ path: '/lineItems/0', message: 'must be an object, not null', keyword: 'type' }],
    ],
    [
      'a customer that is no GUID',
      { referenceCustomerId: 'contoso', lineItems: [line] },
      [
        {
          path: '/referenceCustomerId',
          message: 'must be a GUID such as 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04, not "contoso"',
          keyword: 'format',
        },
      ],
    ],
    [
      'an empty billing cycle',
      { billingCycle: '', lineItems: [line] },
      [{ path: '/billingCycle', message: 'must not be empty', keyword: 'minLength' }],
    ],
  ])('%s', (_name, order, errors) => {
    expect(errorsOf(order)).toEqual(errors);
  });

  test.each<[string, object, string, string, string]>([
    ['no offer', { offerId: undefined }, '/offerId', 'is required', 'required'],
    ['quantity 0', { quantity: 0 }, '/quantity', 'must be at least 1, not 0', 'minimum'],
    ['quantity 1.5', { quantity: 1.5 }, '/quantity', 'must be a whole number, not 1.5', 'type'],
    ['quantity NaN', { quantity: NaN }, '/quantity', 'must be a whole number, not NaN', 'type'],
    ['quantity as text', { quantity: '5' }, '/quantity', 'must be a whole number, not "5"', 'type'],
    ['quantity as a BigInt', { quantity: 5n }, '/quantity', 'must be a whole number, not a BigInt', 'type'],
    [
      'a term in words',
      { termDuration: '1 year' },
      '/termDuration',
      'must look like "P1Y", not "1 year"',
      'pattern',
    ],
    [
      'renewsTo as text',
      { renewsTo: 'P1Y' },
      '/renewsTo',
      'must be an object or an array, not "P1Y"',
      'type',
    ],
    [
      'six partners',
      { additionalPartnerIdsOnRecord: Array(6).fill('1') },
      '/additionalPartnerIdsOnRecord',
      'must have at most 5 items',
      'maxItems',
    ],
    [
      'a context value that is no text',
      { provisioningContext: { 'a/b~c': 1 } },
      '/provisioningContext/a~1b~0c',
      'must be a string, not 1',
      'type',
    ],
  ])('%s', (_name, changes, path, message, keyword) => {
    expect(lineErrors(changes)).toEqual([{ path: `/lineItems/0${path}`, message, keyword }]);
  });

  test('all of them at once', () => {
    const order = { id: 'x', lineItems: [{ quantity: 0 }, { ...line, lineItemNumber: 1, offerId: 7 }] };
    expect(errorsOf(order).map(({ path, keyword }) => `${path} ${keyword}`)).toEqual([
      '/id readOnly',
      '/lineItems/0/lineItemNumber required',
      '/lineItems/0/offerId required',
      '/lineItems/0/quantity minimum',
      '/lineItems/1/offerId type',
    ]);
  });
});

describe('what the contract does not name is refused', () => {
  test.each([
    [
      'in an order',
      { billingCycel: 'monthly', lineItems: [line] },
      '/billingCycel',
      'an order; did you mean billingCycle?',
    ],
    [
      'in an item',
      { lineItems: [{ ...line, qantity: 5 }] },
      '/lineItems/0/qantity',
      'a line item; did you mean quantity?',
    ],
    [
      'in an item',
      { lineItems: [{ ...line, termDuraton: 'P1Y' }] },
      '/lineItems/0/termDuraton',
      'a line item; did you mean termDuration?',
    ],
    [
      'in an item',
      { lineItems: [{ ...line, partnerIdOnRecrod: '1' }] },
      '/lineItems/0/partnerIdOnRecrod',
      'a line item; did you mean partnerIdOnRecord?',
    ],
    [
      'in PascalCase',
      { lineItems: [{ ...line, Quantity: 5 }] },
      '/lineItems/0/Quantity',
      'a line item; did you mean quantity, in camelCase?',
    ],
    [
      'in the renewal',
      { lineItems: [{ ...line, renewsTo: { termDurations: 'P1Y' } }] },
      '/lineItems/0/renewsTo/termDurations',
      'renewsTo; did you mean termDuration?',
    ],
    [
      'in a list of renewals',
      { lineItems: [{ ...line, renewsTo: [{ termDuration: 'P1Y' }, { term: 'P1Y' }] }] },
      '/lineItems/0/renewsTo/1/term',
      'renewsTo; did you mean termDuration?',
    ],
    [
      'in the commitment',
      { lineItems: [{ ...line, purchaseCommitment: { ammount: 1 } }] },
      '/lineItems/0/purchaseCommitment/ammount',
      'purchaseCommitment; did you mean amount?',
    ],
    [
      'in the attributes',
      { attributes: { objecttype: 'Order' }, lineItems: [line] },
      '/attributes/objecttype',
      'attributes; did you mean objectType, in camelCase?',
    ],
    [
      'of the service',
      { Status: 'none', lineItems: [line] },
      '/Status',
      'an order; status is, and must be left out',
    ],
    [
      'new',
      { attestationOfTomorrow: true, lineItems: [line] },
      '/attestationOfTomorrow',
      "an order; unknownMembers: 'send' lets through what is newer than this package",
    ],
    [
      'of every object',
      { lineItems: [{ ...line, constructor: 1 }] },
      '/lineItems/0/constructor',
      "a line item; unknownMembers: 'send' lets through what is newer than this package",
    ],
    [
      '__proto__',
      JSON.parse(`{ "__proto__": 1, "lineItems": ${JSON.stringify([line])} }`) as object,
      '/__proto__',
      "an order; unknownMembers: 'send' lets through what is newer than this package",
    ],
  ])('%s: %j', (_name, order, path, words) => {
    expect(errorsOf(order)).toEqual([
      { path, message: `is not a member of ${words}`, keyword: 'additionalProperties' },
    ]);
    expect(validateOrderRequest(order, { unknownMembers: 'send' })).toEqual({ valid: true });
  });

  test('in add-ons as well', () => {
    const parentSubscriptionId = '1DA3295E-C59A-476C-A7E7-D7E981FE79BE';
    const addOn = { lineItems: [{ ...line, parentSubscriptionId }] };
    expect(validateAddOnRequest(addOn)).toEqual({ valid: true });
    expect(
      validateAddOnRequest({ lineItems: [{ ...line, parentSubscriptionID: parentSubscriptionId }] }),
    ).toEqual({
      valid: false,
      errors: [
        { path: '/lineItems/0/parentSubscriptionId', message: 'is required', keyword: 'required' },
        {
          path: '/lineItems/0/parentSubscriptionID',
          message: 'is not a member of a line item; did you mean parentSubscriptionId, in camelCase?',
          keyword: 'additionalProperties',
        },
      ],
    });
  });

  test('and let through, it keeps no fault of another member', () => {
    const lineItems = Array.from({ length: 3000 }, (_, lineItemNumber) => ({
      ...line,
      lineItemNumber,
      new: 1,
    }));
    const result = validateOrderRequest(
      { lineItems: [...lineItems, { ...line, lineItemNumber: 3000, quantity: -5 }] },
      { unknownMembers: 'send' },
    );
    expect(result).toMatchObject({ errors: [{ path: '/lineItems/3000/quantity', keyword: 'minimum' }] });
  });
});

describe('what converts itself is refused, since JSON would say something else', () => {
  const toJSON = () => ({ lineItems: [{ ...line, quantity: -5 }] });
  const error = (path: string) => ({
    path,
    message: 'must be plain data, without a toJSON',
    keyword: 'toJSON',
  });

  test.each([
    ['an order', { lineItems: [line], toJSON }, ''],
    [
      'an order that inherits it',
      Object.assign(Object.create({ toJSON }) as object, { lineItems: [line] }),
      '',
    ],
    ['a list', { lineItems: Object.assign([line], { toJSON }) }, '/lineItems'],
    ['an item', { lineItems: [{ ...line, toJSON }] }, '/lineItems/0'],
    [
      'a context',
      { lineItems: [{ ...line, provisioningContext: Object.create({ toJSON }) as object }] },
      '/lineItems/0/provisioningContext',
    ],
  ])('%s', (_name, order, path) => {
    expect(errorsOf(order)).toEqual([error(path)]);
  });

  test('also in what the contract does not name', () => {
    const order = { lineItems: [line], tomorrow: [[{ on: new Date() }]] };
    expect(validateOrderRequest(order, { unknownMembers: 'send' })).toEqual({
      valid: false,
      errors: [error('/tomorrow/0/0/on')],
    });
  });

  test('a Date has one fault', () => {
    expect(lineErrors({ customTermEndDate: new Date() }).map(({ keyword }) => keyword)).toEqual(['type']);
  });
});

describe('what only the service sets is refused', () => {
  const message = 'is read-only: the service sets it, leave it out';

  test.each(['id', 'alternateId', 'creationDate', 'status', 'links', 'totalPrice', 'transactionType'])(
    '%s',
    (name) => {
      expect(errorsOf({ [name]: null, lineItems: [line] })).toEqual([
        { path: `/${name}`, message, keyword: 'readOnly' },
      ]);
    },
  );

  test('also inside: the links of a line item, the etag of the attributes', () => {
    const order = { attributes: { etag: 'x', objectType: 'Order' }, lineItems: [{ ...line, links: {} }] };
    expect(errorsOf(order).map(({ path }) => path)).toEqual(['/lineItems/0/links', '/attributes/etag']);
  });

  test('parentSubscriptionId belongs to PATCH, and the message says so', () => {
    expect(lineErrors({ parentSubscriptionId: '1DA3295E-C59A-476C-A7E7-D7E981FE79BE' })).toEqual([
      {
        path: '/lineItems/0/parentSubscriptionId',
        message: expect.stringMatching(/^must be left out\. .*PATCH/) as string,
        keyword: 'refused',
      },
    ]);
  });
});

describe('renewsTo: the closest of its two forms is judged', () => {
  test('an object by what an object must be', () => {
    expect(lineErrors({ renewsTo: { termDuration: 1 } })).toEqual([
      { path: '/lineItems/0/renewsTo/termDuration', message: 'must be a string, not 1', keyword: 'type' },
    ]);
  });

  test('an array by what its items must be', () => {
    expect(lineErrors({ renewsTo: [{ termDuration: 'P1Y' }, 'P1Y'] })).toEqual([
      { path: '/lineItems/0/renewsTo/1', message: 'must be an object, not "P1Y"', keyword: 'type' },
    ]);
  });

  test('each line item for itself', () => {
    const lineItems = [
      { ...line, renewsTo: 1 },
      { ...line, lineItemNumber: 1, renewsTo: { termDuration: 1 } },
    ];
    expect(errorsOf({ lineItems }).map(({ path }) => path)).toEqual([
      '/lineItems/0/renewsTo',
      '/lineItems/1/renewsTo/termDuration',
    ]);
  });
});

describe('line items are numbered from 0, each number once', () => {
  const numbered = (...numbers: unknown[]): ValidationError[] =>
    errorsOf({ lineItems: numbers.map((lineItemNumber) => ({ ...line, lineItemNumber })) });
  const at = (index: number, message: string): ValidationError => ({
    path: `/lineItems/${index}/lineItemNumber`,
    message,
    keyword: 'lineItemNumbers',
  });

  test('in any order', () => {
    expect(numbered(2, 0, 1)).toEqual([]);
  });

  test('twice is refused where it is repeated', () => {
    expect(numbered(0, 1, 0)).toEqual([at(2, 'must be unique; 0 is already the number of /lineItems/0')]);
  });

  test('beyond the last is refused', () => {
    expect(numbered(0, 2)).toEqual([at(1, 'must be 0 to 1, as there are 2 line items; not 2')]);
    expect(numbered(1)).toEqual([at(0, 'must be 0, as the only line item; not 1')]);
  });

  test('what is no number at all is told once', () => {
    expect(numbered(0, -1).map(({ keyword }) => keyword)).toEqual(['minimum']);
    expect(numbered(0, 1.5).map(({ keyword }) => keyword)).toEqual(['type']);
  });
});
