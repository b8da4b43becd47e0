import type { NewId } from './ids.js';

/** What a sandbox is made with, defaults in place. */
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
