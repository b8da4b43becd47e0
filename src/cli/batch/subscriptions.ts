import type { Order } from '../../index.js';

/** The subscriptions that an order bought, as far as its answer names them: some come only with provisioning. */
export function subscriptionsOf(order: Order): string[] {
  // An answer is what a server says, and may be odd.
  const items: unknown = order.lineItems;
  return Array.isArray(items) ? items.flatMap(subscriptionOf) : [];
}

function subscriptionOf(item: unknown): string[] {
  const id: unknown =
    typeof item === 'object' && item !== null ? Reflect.get(item, 'subscriptionId') : undefined;
  return typeof id === 'string' ? [id] : [];
}
