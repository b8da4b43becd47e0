/** All that one sandbox remembers, with the clock and the chance that it goes by. */
import type { Customer, Order } from '../../generated/models.js';
import type { Attachments } from './model/attachments.js';
import { createCarts, type Carts } from './model/carts.js';
import { createAgreements, type Agreements } from './model/agreements.js';
import { createCustomers, type Customers } from './model/customers.js';
import { createHeldOrders, type HeldOrders } from './model/held-orders.js';
import { createIdempotency, type Idempotency } from './model/idempotency.js';
import { createSubscriptions, type Subscriptions } from './model/subscriptions.js';
import type { Settings } from './settings.js';

export interface State extends Settings {
  readonly orders: HeldOrders;
  readonly carts: Carts;
  readonly attachments: Attachments;
  readonly agreements: Agreements;
  readonly customers: Customers;
  readonly subscriptions: Subscriptions;
  readonly idempotency: Idempotency;
}

/** What is there from the start. */
export interface Start {
  readonly orders: readonly Order[];
  readonly customers: readonly Customer[];
  /** Whether an order needs an agreement of the customer. */
  readonly needsAgreement: boolean;
}

export function createState(settings: Settings, { orders, customers, needsAgreement }: Start): State {
  const held = createHeldOrders(orders, settings.newId);
  return {
    ...settings,
    orders: held,
    agreements: createAgreements(customers, needsAgreement),
    customers: createCustomers(customers),
    subscriptions: createSubscriptions(held, settings),
    carts: createCarts(),
    attachments: new Map(),
    idempotency: createIdempotency(),
  };
}
