import type {
  Availability,
  AvailabilityCollection,
  Product,
  ProductCollection,
  Sku,
  SkuCollection,
} from '../../../generated/models.js';
import type { ApiPromise } from '../api-promise.js';
import type { CallOptions } from '../call-options.js';
import type { Added } from '../own-options.js';
import { text } from '../read-options.js';

/** In which context products are looked at. */
export interface CatalogueOptions extends CallOptions {
  /** `AzurePlan` for the reservations that are bought for an Azure plan: their availabilities have other ids. @default none */
  readonly reservationScope?: 'AzurePlan' | (string & {}) | undefined;
}

/** For whom products are listed. */
export interface CatalogueListOptions extends CatalogueOptions {
  /** `commercial`, `education`, `government` or `nonprofit`. @default all but those of nonprofit */
  readonly targetSegment?:
    'commercial' | 'education' | 'government' | 'nonprofit' | (string & {}) | undefined;
}

/** What `CatalogueOptions` adds. */
export const catalogueOptions = {
  reservationScope: { rule: text, parameter: 'reservationScope' },
} as const satisfies Added<CatalogueOptions>;

/** What `CatalogueListOptions` adds. */
export const catalogueListOptions = {
  ...catalogueOptions,
  targetSegment: { rule: text, parameter: 'targetSegment' },
} as const satisfies Added<CatalogueListOptions>;

/** A kind of products, such as `OnlineServices` for new commerce. */
export type TargetView =
  | 'Azure'
  | 'AzureReservations'
  | 'AzureReservationsVM'
  | 'AzureReservationsSQL'
  | 'AzureReservationsCosmosDb'
  | 'MicrosoftAzure'
  | 'OnlineServices'
  | 'Software'
  | 'SoftwareSUSELinux'
  | 'SoftwarePerpetual'
  | 'SoftwareSubscriptions'
  | 'SpecializedOffers'
  | 'MarketplaceSaaS'
  | (string & {});

/** The modern catalogue: products, their SKUs, and the availabilities of those, which are what an order names. */
export interface Catalogue {
  /** Lists the products of one kind. */
  list(targetView: TargetView, options?: CatalogueListOptions): ApiPromise<ProductCollection>;
  /** One product, by its id. */
  byId(productId: string): ProductOperations;
}

/** One product. */
export interface ProductOperations {
  get(options?: CatalogueOptions): ApiPromise<Product>;
  readonly skus: Skus;
}

/** The SKUs of one product. */
export interface Skus {
  list(options?: CatalogueListOptions): ApiPromise<SkuCollection>;
  byId(skuId: string): SkuOperations;
}

/** One SKU. */
export interface SkuOperations {
  /** Reads it: limits of the quantity, what it asks of an order. */
  get(options?: CatalogueOptions): ApiPromise<Sku>;
  readonly availabilities: Availabilities;
}

/** The availabilities of one SKU. `purchaseOptions` gives what of one an order can take. */
export interface Availabilities {
  /** Lists them. Read them just before ordering: `catalogItemId` may change from day to day. */
  list(options?: CatalogueListOptions): ApiPromise<AvailabilityCollection>;
  byId(availabilityId: string): { get(options?: CallOptions): ApiPromise<Availability> };
}
