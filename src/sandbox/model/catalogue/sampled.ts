/** The products that the contract shows, as it shows them. Only their prices are made up, and what no sample tells. */
import type { Availability, Product, Sku } from '../../../../generated/models.js';
import type { JsonRecord } from '../../../openapi/json.js';
import { samplesOf } from '../../contract.js';
import type { AvailabilityEntry, ProductEntry } from './entries.js';
import { availability, sku } from './make.js';

const isProduct = (body: JsonRecord): body is JsonRecord & Product => typeof body['id'] === 'string';

const isSku = (body: JsonRecord): body is JsonRecord & Sku => typeof body['id'] === 'string';

const isAvailabilities = (
  body: JsonRecord,
): body is JsonRecord & { readonly items: readonly Availability[] } => Array.isArray(body['items']);

function product(id: string): Product {
  const found = samplesOf('getProductForCustomer')
    .concat(samplesOf('getProduct'))
    .map(({ body }) => body)
    .filter(isProduct)
    .find((each) => each.id === id);
  if (found === undefined) throw new Error(`openapi.yaml shows no product ${id}`);
  return found;
}

function skuOf(productId: string): Sku {
  const found = samplesOf('getSku')
    .map(({ body }) => body)
    .filter(isSku)
    .find((each) => each.productId === productId);
  if (found === undefined) throw new Error(`openapi.yaml shows no SKU of ${productId}`);
  return found;
}

const availabilitiesOf = (productId: string): AvailabilityEntry[] =>
  samplesOf('listAvailabilitiesForCustomer')
    .concat(samplesOf('listAvailabilities').filter(({ parameters }) => 'reservationScope' in parameters))
    .map(({ body }) => body)
    .filter(isAvailabilities)
    .flatMap(({ items }) => items)
    .filter((each) => each.productId === productId)
    .map((each) => ({ availability: each }));

const [mail, reservation, savingsPlan] = ['CFQ7TTC0LH18', 'DZH318Z0BQ4B', 'DZH318Z09V6F'] as const;

export const sampledProducts: readonly ProductEntry[] = [
  {
    kind: 'newCommerce',
    product: product(mail),
    views: ['OnlineServices'],
    // The price that the samples of carts and orders have.
    skus: [{ sku: skuOf(mail), price: 6, availabilities: availabilitiesOf(mail) }],
  },
  {
    kind: 'reservation',
    product: product(reservation),
    views: ['Azure', 'AzureReservations', 'AzureReservationsVM'],
    skus: [
      {
        sku: skuOf(reservation),
        price: 40,
        availabilities: [
          ...availabilitiesOf(reservation).map((each) => ({
            ...each,
            reservationScope: 'AzurePlan' as const,
          })),
          {
            availability: availability(reservation, '0047', 'SANDBOXRSV01', [
              { duration: 'P1Y', description: '1 Year Prepaid' },
            ]),
            reservationScope: 'none',
          },
        ],
      },
    ],
  },
  {
    kind: 'savingsPlan',
    product: product(savingsPlan),
    views: ['Azure'],
    isForCustomersOnly: true,
    skus: [
      {
        // No sample shows it.
        sku: sku(savingsPlan, '0001', 'Azure savings plan', {
          supportedBillingCycles: ['monthly', 'one_time'],
          provisioningVariables: ['Scope', 'SubscriptionId'],
          minimumPurchaseCommitment: {
            grain: 'Hourly',
            currencyCode: { code: 'USD', symbol: '$' },
            amount: 0.001,
          },
        }),
        price: 0,
        availabilities: availabilitiesOf(savingsPlan),
      },
    ],
  },
];
