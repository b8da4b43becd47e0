/** All that one sandbox remembers, with the clock and the chance that it goes by. */
import type { Customer, Order } from '../../generated/models.js';
import type { NewId } from './ids.js';
import type { Attachments } from './model/attachments.js';
import { createCarts, type Carts } from './model/carts.js';
import { createAgreements, type Agreements } from './model/agreements.js';
import { createCustomers, type Customers } from './model/customers.js';
import { createHeldOrders, type HeldOrders } from './model/held-orders.js';
import { createIdempotency, type Idempotency } from './model/idempotency.js';
import { createSubscriptions, type Subscriptions } from './model/subscriptions.js';

export interface State extends Settings {
  readonly orders: HeldOrders;
  readonly carts: Carts;
  readonly attachments: Attachments;
  readonly agreements: Agreements;
  readonly customers: Customers;
  readonly subscriptions: Subscriptions;
  readonly idempotency: Idempotency;
}

export interface Settings {
  readonly clock: () => Date;
  /** When the time of the clock began, in milliseconds. */
  readonly started: () => number;
  readonly newId: NewId;
  /** How long provisioning takes, in milliseconds. */
  readonly provisioningMs: number;
  /** How long a new order stays out of the lists of orders and of subscriptions, in milliseconds. */
  readonly listLagMs: number;
  readonly maxBodyBytes: number;
  /** Whether purchases are held against the catalogue. */
  readonly strict: boolean;
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
