/** The catalogue: what the contract's samples show, and invented products beside. Ids come in either case. */
import type { CatalogueItem, ProductEntry, SkuEntry } from './entries.js';
import { inventedProducts } from './invented.js';
import { sampledProducts } from './sampled.js';

export type { AvailabilityEntry, CatalogueItem, ProductEntry, ProductKind, SkuEntry } from './entries.js';

export const products: readonly ProductEntry[] = [...sampledProducts, ...inventedProducts];

const productsById = new Map(products.map((entry) => [entry.product.id.toLowerCase(), entry]));

const itemsById = new Map(
  products.flatMap((entry) =>
    entry.skus.flatMap(({ sku, price, availabilities }) =>
      availabilities.map(({ availability }): [string, CatalogueItem] => [
        availability.catalogItemId.toLowerCase(),
        { kind: entry.kind, entry, sku, price, availability },
      ]),
    ),
  ),
);

export const productWithId = (id: string): ProductEntry | undefined => productsById.get(id.toLowerCase());

export const skuWithId = (entry: ProductEntry, id: string): SkuEntry | undefined =>
  entry.skus.find(({ sku }) => sku.id.toLowerCase() === id.toLowerCase());

/** @param id `product:sku:availability` */
export const itemWithId = (id: string): CatalogueItem | undefined => itemsById.get(id.toLowerCase());
