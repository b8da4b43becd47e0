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

/** The context in which to read products. */
export interface CatalogueOptions extends CallOptions {
  /** `AzurePlan` for reservations of an Azure plan, whose availabilities have other ids. @default none */
  readonly reservationScope?: 'AzurePlan' | (string & {}) | undefined;
}

/** Which products, SKUs or availabilities to list. */
export interface CatalogueListOptions extends CatalogueOptions {
  /** The segment: `commercial`, `education`, `government` or `nonprofit`. @default all but nonprofit */
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

/** A part of the catalogue, such as `OnlineServices` for new commerce. */
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

/** The modern catalogue: products, their SKUs, and the availabilities of SKUs, whose ids an order names. */
export interface Catalogue {
  /** Lists the products in one part of the catalogue. */
  list(targetView: TargetView, options?: CatalogueListOptions): ApiPromise<ProductCollection>;
  /** One product, by its id. */
  byId(productId: string): ProductOperations;
}

/** One product. */
export interface ProductOperations {
  /** Reads the product. */
  get(options?: CatalogueOptions): ApiPromise<Product>;
  /** The SKUs of the product. */
  readonly skus: Skus;
}

/** The SKUs of one product. */
export interface Skus {
  /** Lists the SKUs of the product. */
  list(options?: CatalogueListOptions): ApiPromise<SkuCollection>;
  /** One SKU, by its id. */
  byId(skuId: string): SkuOperations;
}

/** One SKU. */
export interface SkuOperations {
  /** Reads the SKU: the limits of its quantity, and what it requires of an order. */
  get(options?: CatalogueOptions): ApiPromise<Sku>;
  /** The availabilities of the SKU. */
  readonly availabilities: Availabilities;
}

/** The availabilities of one SKU. `purchaseOptions` lists the ways to buy one. */
export interface Availabilities {
  /** Lists the availabilities. Read them just before ordering: `catalogItemId` can change from day to day. */
  list(options?: CatalogueListOptions): ApiPromise<AvailabilityCollection>;
  /** One availability, by its id. */
  byId(availabilityId: string): { get(options?: CallOptions): ApiPromise<Availability> };
}
