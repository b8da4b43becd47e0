import { describe, expect, expectTypeOf, test } from 'vitest';
import type {
  BillingCycleType,
  Order,
  OrderLineItemRequest,
  OrderRequest,
  ResourceAttributesRequest,
} from '../../generated/models.js';
import type { components } from '../../generated/types.js';

const lineItems: OrderLineItemRequest[] = [{ lineItemNumber: 0, offerId: 'a', quantity: 1 }];

describe('the request variants', () => {
  test('need what a request needs, and no more', () => {
    expectTypeOf<{ lineItems: OrderLineItemRequest[] }>().toExtend<OrderRequest>();
    expectTypeOf<Order['id']>().toEqualTypeOf<string>();
  });

  test('refuse read-only members at every depth', () => {
    // @ts-expect-error id is read-only
    const withId: OrderRequest = { id: 'x', lineItems };
    // @ts-expect-error links is read-only
    const withLinks: OrderLineItemRequest = { lineItemNumber: 0, offerId: 'a', links: {} };
    // @ts-expect-error etag is read-only
    const withEtag: ResourceAttributesRequest = { etag: 'x' };
    expect([withId, withLinks, withEtag]).toHaveLength(3);
  });

  test('refuse misspelt members, and an order that was read', () => {
    // @ts-expect-error it is billingCycle
    const misspelt: OrderRequest = { lineItems, billingcycle: 'monthly' };
    expect(misspelt).toBeDefined();
    expectTypeOf<Order>().not.toExtend<OrderRequest>();
  });

  test('take renewsTo in both forms', () => {
    expectTypeOf<{ termDuration: string }>().toExtend<NonNullable<OrderLineItemRequest['renewsTo']>>();
    expectTypeOf<{ termDuration: string }[]>().toExtend<NonNullable<OrderLineItemRequest['renewsTo']>>();
  });
});

describe('open enums', () => {
  test('know their values and take others', () => {
    expectTypeOf<'monthly'>().toExtend<BillingCycleType>();
    expectTypeOf<string>().toExtend<BillingCycleType>();
    // The union has not collapsed to `string`, so that editors suggest the known values.
    expectTypeOf<Extract<BillingCycleType, 'monthly'>>().toEqualTypeOf<'monthly'>();
  });

  test('are plain text for the plain client', () => {
    expectTypeOf<components['schemas']['BillingCycleType']>().toEqualTypeOf<string>();
  });
});
