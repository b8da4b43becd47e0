/** Which SKUs there are enough of: all, but for an Azure subscription that is another customer’s. */
import type {
  InventoryCheckRequest,
  InventoryCheckResult,
  InventoryItem,
  Sku,
} from '../../../generated/models.js';
import type { State } from '../state.js';
import { azureSubscription } from './azure-subscriptions.js';
import { productWithId, skuWithId } from './catalogue/index.js';

/** What is not in the catalogue is left out. */
export function inventoryOf(
  { targetItems, inventoryContext = {} }: InventoryCheckRequest,
  state: State,
): InventoryCheckResult {
  const context = new Map(Object.entries(inventoryContext).map(([key, value]) => [key.toLowerCase(), value]));
  return targetItems.flatMap(({ productId = '', skuId }) => {
    const entry = productWithId(productId);
    if (entry === undefined) return [];
    const skus =
      skuId === undefined ? entry.skus : [skuWithId(entry, skuId)].filter((sku) => sku !== undefined);
    return skus.map(({ sku }) => inventoryItem(sku, context, state));
  });
}

export const needsInventory = ({ purchasePrerequisites = [] }: Sku): boolean =>
  purchasePrerequisites.includes('InventoryCheck');

function inventoryItem(sku: Sku, context: ReadonlyMap<string, string>, state: State): InventoryItem {
  const [customer = '', subscription] = ['customerid', 'azuresubscriptionid'].map((key) => context.get(key));
  const isRestricted =
    needsInventory(sku) &&
    subscription !== undefined &&
    azureSubscription(subscription, customer, state) === 'another customer’s';
  const found = { productId: sku.productId ?? '', skuId: sku.id, isRestricted };
  return isRestricted
    ? {
        ...found,
        restrictions: [
          {
            reasonCode: 'NotAvailableForSubscription',
            description: 'The SKU is not available for this Azure subscription.',
          },
        ],
      }
    : { ...found, restrictions: [] };
}
