/**
 * Place orders through Microsoft's Partner Center.
 *
 * @packageDocumentation
 */
export { PartnerCenter } from './client/partner-center.js';
export type { CustomerList, CustomerOperations, Customers } from './client/resources/customers.js';
export type { CustomerFilter, ListCustomersOptions } from './client/customers/list-options.js';
export type {
  Agreements,
  Compliance,
  CustomerAgreements,
  ListAgreementsOptions,
  Reseller,
} from './client/resources/agreements.js';
export type { CartOperations, CustomerCarts } from './client/resources/carts.js';
export type { BuyOptions, CartPurchase } from './client/carts/buy.js';
export type { CheckoutOptions } from './client/carts/checkout.js';
export type { CartPrice } from './client/carts/price.js';
export type {
  CustomerSubscriptions,
  CustomTermEndDatesOptions,
  ListSubscriptionsOptions,
  SubscriptionOperations,
} from './client/resources/subscriptions.js';
export type { Cancellation, CancellationTerms } from './client/subscriptions/cancel.js';
export type { SubscriptionChange } from './client/subscriptions/change.js';
export type { ChangeOptions } from './client/subscriptions/update.js';
export type { CreateOrderOptions, CustomerOrders, ListOrdersOptions } from './client/resources/orders.js';
export type {
  LineItemOperations,
  OrderAttachments,
  OrderOperations,
  ReadOrderOptions,
} from './client/resources/order.js';
export type { PurchaseOrder } from './client/orders/attach.js';
export type { CancelOrderOptions } from './client/orders/cancel-order.js';
export type { OrderProvisioning } from './client/resources/provisioning.js';
export type { WatchOptions } from './client/poll.js';
export type { ReconcileOptions, Reconciliation } from './client/orders/reconcile.js';
export type { Difference } from './client/orders/same-order.js';
export type {
  Availabilities,
  Catalogue,
  CatalogueListOptions,
  CatalogueOptions,
  ProductOperations,
  SkuOperations,
  Skus,
  TargetView,
} from './client/resources/catalogue.js';
export { purchaseOptions, type PurchaseOption } from './client/purchase-options.js';
export type { ByCountry, Offers } from './client/resources/offers.js';
export type { CountryProducts, Products } from './client/resources/products.js';
export type { CountryPromotions, CustomerPromotions, Promotions } from './client/resources/promotions.js';
export type {
  ListRelationshipsOptions,
  RelationshipFilter,
  Relationships,
  RelationshipType,
} from './client/resources/relationships.js';
export type { Followable } from './client/resources/follow.js';
export type { ApiPromise, ApiResponse } from './client/api-promise.js';
export type { NewAddOn, NewAddOnLineItem, NewOrder, NewOrderLineItem } from './client/orders/new-order.js';
export type { CallOptions } from './client/call-options.js';
export type { CallLimits, Cloud, PartnerCenterOptions } from './client/options.js';
export type { HeadersLike } from './client/headers.js';
export type { AccessToken, Credential, TokenCredential, TokenRequest } from './client/credential.js';
export type { Clock } from './client/clock.js';
export { requestIdFrom } from './client/orders/request-id.js';
export { nextStep, type NextStep, type Purchase } from './client/next-step.js';
export {
  AbortedError,
  ApiError,
  ConnectionError,
  CredentialError,
  InvalidOptionError,
  InvalidOrderError,
  InvalidRequestError,
  isPartnerCenterError,
  MismatchedAnswerError,
  PartnerCenterError,
  RedirectError,
  RefusedCartError,
  TimeoutError,
  UnexpectedError,
  UnreadableAnswerError,
} from './client/errors.js';
export type { Outcome } from './client/outcome.js';
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
} from './client/observer.js';
export type { Concerns } from '../generated/concerns.js';
export type { UnknownMembers, ValidationError } from './validate/index.js';
export { clouds } from '../generated/clouds.js';
export type * from '../generated/models.js';
export type { components, operations, paths } from '../generated/types.js';
