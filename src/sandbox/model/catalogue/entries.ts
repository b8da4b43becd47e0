/** What the catalogue is made of: products, their SKUs, and the availabilities of those. Links and countries come with the answer. */
import type { Availability, Product, Sku } from '../../../../generated/models.js';

/** What decides how something is bought, changed and cancelled. */
export type ProductKind =
  | 'newCommerce'
  | 'marketplace'
  | 'azurePlan'
  | 'reservation'
  | 'savingsPlan'
  | 'perpetualSoftware'
  | 'softwareSubscription';

export interface ProductEntry {
  readonly kind: ProductKind;
  readonly product: Product;
  /** The values of `targetView` that it is listed under. */
  readonly views: readonly string[];
  /** Listed for a customer only. Its links lead to the catalogue by country all the same, so there it can be read. */
  readonly isForCustomersOnly?: boolean;
  /** Whether an order of it waits for the customer's purchase order. */
  readonly asksForPurchaseOrder?: boolean;
  readonly skus: readonly SkuEntry[];
}

export interface SkuEntry {
  readonly sku: Sku;
  /** What a month of one costs, or all of it where there is no term. In the currency asked for, whichever that is. */
  readonly price: number;
  readonly availabilities: readonly AvailabilityEntry[];
}

export interface AvailabilityEntry {
  readonly availability: Availability;
  /** Reservations come in two: for Azure plans, and for MS-AZR-0145P only. */
  readonly reservationScope?: 'AzurePlan' | 'none';
}

/** All that is known of something that can be ordered. */
export interface CatalogueItem {
  readonly kind: ProductKind;
  readonly entry: ProductEntry;
  readonly sku: Sku;
  readonly price: number;
  readonly availability: Availability;
}
