import { describe, expect, test } from 'vitest';
import { validateFault, validateOrder } from '../../src/validate/index.js';
import { examplesEnding } from './examples.js';

describe('validateOrder', () => {
  test.each(examplesEnding('Response'))('%s of the contract is valid', (_name, example) => {
    expect(validateOrder(example)).toEqual({ valid: true });
  });

  test('an order has an id and line items', () => {
    expect(validateOrder({})).toEqual({
      valid: false,
      errors: [
        { path: '/id', message: 'is required', keyword: 'required' },
        { path: '/lineItems', message: 'is required', keyword: 'required' },
      ],
    });
  });

  test('what a request must not send, an answer may have', () => {
    const order = {
      id: 'c403d91b21d2',
      lineItems: [{ lineItemNumber: 0, offerId: 'a', quantity: 0, links: {} }],
      attributes: { etag: 'x' },
      somethingNew: true,
    };
    expect(validateOrder(order)).toEqual({ valid: true });
  });

  test.each([
    '2017-03-30T10:43:07.157-07:00',
    '2018-03-15T22:30:02.085152Z',
    '2022-01-14T16:57:15.0966728Z',
    '2019-07-01t00:00:00.12+00:00',
  ])('%s is a date', (creationDate) => {
    expect(
      validateOrder({ id: 'a', lineItems: [{ lineItemNumber: 0, offerId: 'a' }], creationDate }).valid,
    ).toBe(true);
  });

  test.each(['yesterday', '2017-03-30', '2017-13-30T10:43:07Z', '2017-03-30T10:43:07'])(
    '%s is not',
    (creationDate) => {
      expect(
        validateOrder({ id: 'a', lineItems: [{ lineItemNumber: 0, offerId: 'a' }], creationDate }),
      ).toEqual({
        valid: false,
        errors: [
          {
            path: '/creationDate',
            message: `must be a date and time with a zone such as 2026-11-20T09:30:00Z, not "${creationDate}"`,
            keyword: 'format',
          },
        ],
      });
    },
  );
});

describe('validateFault', () => {
  test.each([
    ['a number as code', { code: 2093, description: 'No inventory.', data: [], source: 'PartnerFD' }],
    ['text as code', { code: '2093', description: 'No inventory.' }],
    ['the shape of throttling', { statusCode: 429, message: 'Rate limit is exceeded.' }],
    ['the shape of 2017', { code: 'InvalidInput', other_errors: [] }],
  ])('%s is valid', (_name, fault) => {
    expect(validateFault(fault)).toEqual({ valid: true });
  });

  test('of three shapes the closest is judged', () => {
    expect(validateFault({ statusCode: '429', message: 'Slow down.' })).toEqual({
      valid: false,
      errors: [{ path: '/statusCode', message: 'must be a whole number, not "429"', keyword: 'type' }],
    });
    expect(validateFault({ code: 2093 })).toEqual({
      valid: false,
      errors: [{ path: '/description', message: 'is required', keyword: 'required' }],
    });
    expect(validateFault('<html>')).toEqual({
      valid: false,
      errors: [{ path: '', message: 'must be an object, not "<html>"', keyword: 'type' }],
    });
  });

  test('a code of neither type is told as one fault', () => {
    expect(validateFault({ code: null, description: 'x' })).toEqual({
      valid: false,
      errors: [{ path: '/code', message: 'must be a whole number or a string, not null', keyword: 'type' }],
    });
  });
});
