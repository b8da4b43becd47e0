/**
 * Place orders through Microsoft's Partner Center.
 *
 * @packageDocumentation
 */
export { PartnerCenter } from './partner-center.js';
export type { CustomerOperations, SubscriptionOperations } from './customers.js';
export type { CustomerOrders, ListOrdersOptions, ReconcileOptions } from './orders.js';
export type { OrderOperations, ReadOrderOptions } from './order.js';
export type { OrderProvisioning, WatchOptions } from './provisioning.js';
export type { Reconciliation } from './reconcile.js';
export type { Difference } from './same-order.js';
export type { ByCountry, Offers, Products } from './catalogue.js';
export type { Relationships, RelationshipType } from './relationships.js';
export type { Followable } from './follow.js';
export type { ApiPromise, ApiResponse } from './execute.js';
export type { NewAddOn, NewAddOnLineItem, NewOrder, NewOrderLineItem } from './prepare-order.js';
export type { CallOptions } from './new-call.js';
export type { CallLimits, Cloud, HeadersLike, PartnerCenterOptions } from './options.js';
export type { AccessToken, Credential, TokenCredential, TokenRequest } from './credential.js';
export type { Clock } from './clock.js';
export { requestIdFrom } from './request-id.js';
export { nextStep, type NextStep, type Purchase } from './next-step.js';
export {
  AbortedError,
  ApiError,
  ConnectionError,
  CredentialError,
  InvalidOptionError,
  InvalidOrderError,
  isPartnerCenterError,
  MismatchedAnswerError,
  PartnerCenterError,
  RedirectError,
  TimeoutError,
  UnexpectedError,
  UnreadableAnswerError,
  type Outcome,
} from './errors.js';
export {
  channelNames,
  type CallEvent,
  type ErrorEvent,
  type Logger,
  type LogLevel,
  type ObserverOptions,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from './observer.js';
export type { Concerns } from '../generated/concerns.js';
export type { UnknownMembers, ValidationError } from './validate/index.js';
export { clouds } from '../generated/clouds.js';
export type * from '../generated/models.js';
export type { components, operations, paths } from '../generated/types.js';
