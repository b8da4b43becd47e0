/** All that one sandbox remembers, with the clock and the chance that it goes by. */
import type { Order } from '../../generated/models.js';
import type { NewId } from './ids.js';
import { createHeldOrders, type HeldOrders } from './model/held-orders.js';
import { createIdempotency, type Idempotency } from './model/idempotency.js';

export interface State extends Settings {
  readonly orders: HeldOrders;
  readonly idempotency: Idempotency;
}

export interface Settings {
  readonly clock: () => Date;
  readonly newId: NewId;
  /** How long provisioning takes, in milliseconds. */
  readonly provisioningMs: number;
  /** How long a new order stays out of the list of orders, in milliseconds. */
  readonly listLagMs: number;
  readonly maxBodyBytes: number;
}

/** @param orders those that are there from the start */
export const createState = (settings: Settings, orders: readonly Order[]): State => ({
  ...settings,
  orders: createHeldOrders(orders, settings.newId),
  idempotency: createIdempotency(),
});
