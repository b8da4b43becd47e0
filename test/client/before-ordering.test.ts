import { describe, expect, test } from 'vitest';
import { PartnerCenter, purchaseOptions, type Availability } from '../../src/index.js';
import { failureOf, fault, fetchThat } from './world.js';

describe('whether a reseller signed', () => {
  const statusWith = (answer: () => Response) =>
    new PartnerCenter({ credential: 't', fetch: fetchThat(answer).fetch }).compliance.agreementStatus({
      tenantId: 'a2898e3a-06ca-454e-a0d0-c73b0ee36bba',
    });

  test.each([2203, 2206])('is no, by the refusal %i', async (code) => {
    expect(await statusWith(fault(400, code))).toEqual({ isAgreementSigned: false });
  });

  test.each([2200, 2205, 2000])('is not known, by the refusal %i', async (code) => {
    expect(await failureOf(statusWith(fault(400, code)))).toMatchObject({
      name: 'ApiError',
      code: String(code),
    });
  });
});

describe('what an availability can be bought with', () => {
  const availability: Availability = { id: 'B', catalogItemId: 'A:0001:B' };

  test('is each of its terms, as an order spells it', () => {
    const terms = [
      { duration: 'P1M', billingCycle: 'Monthly' },
      { duration: 'P3Y', billingCycle: 'OneTime' },
      { duration: 'P3Y', billingCycle: 'one_time' },
      { duration: 'P1Y' },
    ];
    expect(purchaseOptions({ ...availability, terms })).toEqual([
      { catalogItemId: 'A:0001:B', termDuration: 'P1M', billingCycle: 'monthly' },
      { catalogItemId: 'A:0001:B', termDuration: 'P3Y', billingCycle: 'one_time' },
      { catalogItemId: 'A:0001:B', termDuration: 'P3Y', billingCycle: 'one_time' },
      { catalogItemId: 'A:0001:B', termDuration: 'P1Y' },
    ]);
  });

  test('is the item alone where there are no terms', () => {
    expect(purchaseOptions(availability)).toEqual([{ catalogItemId: 'A:0001:B' }]);
  });

  test('is nothing where it is not for sale', () => {
    expect(purchaseOptions({ ...availability, isPurchasable: false, terms: [{ duration: 'P1Y' }] })).toEqual(
      [],
    );
  });
});
