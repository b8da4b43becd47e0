import {
  purchaseOptions,
  type Availability,
  type Catalogue,
  type ProductCollection,
  type PurchaseOption,
} from '../../index.js';
import type { Run } from '../command.js';
import { UsageError, type Io } from '../io.js';
import { reportFailure } from '../output/failure.js';
import { jsonText } from '../output/json-text.js';
import { looseItems, membersOf } from '../output/loose.js';
import { table, textOf } from '../output/table.js';
import { serviceFrom } from '../service.js';
import type { Given } from '../usage.js';
import type { availabilities as usage } from '../usages/reads.js';

type Options = Given<typeof usage>['options'];

/** `partner-center-orders availabilities` */
export const run: Run<typeof usage> = async ({ options, named }, io) => {
  const { customer, product, sku, view, json } = options;
  if (product === undefined && sku !== undefined)
    throw new UsageError('--sku needs --product: the product that has this SKU.');
  if (product !== undefined && named.has('view'))
    throw new UsageError("--view lists products and can't be used with --product.");
  const { partnerCenter } = await serviceFrom(options, io);
  const { products } = partnerCenter.customers.byId(customer);
  try {
    if (product === undefined) {
      const found = await products.list(view, restrictionsOf(options));
      io.stdout(json ? jsonText(found) : showProducts(found));
      return 0;
    }
    const items = await availabilitiesOf(products, product, options);
    io.stdout(json ? jsonText({ totalCount: items.length, items }) : showAvailabilities(items, io));
    return 0;
  } catch (error) {
    return reportFailure(error, io, json);
  }
};

const restrictionsOf = ({ segment, 'reservation-scope': reservationScope }: Options) => ({
  ...(segment !== undefined && { targetSegment: segment }),
  ...(reservationScope !== undefined && { reservationScope }),
});

/** Those of one SKU, or of all SKUs of a product, each with its SKU. */
async function availabilitiesOf(
  products: Catalogue,
  productId: string,
  options: Options,
): Promise<Availability[]> {
  const restrictions = restrictionsOf(options);
  const { skus } = products.byId(productId);
  const read =
    options.sku === undefined ? (await skus.list(restrictions)).items : [await skus.byId(options.sku).get()];
  const all: Availability[] = [];
  for (const sku of read) {
    const { items } = await skus.byId(textOf(membersOf(sku)['id'])).availabilities.list(restrictions);
    for (const availability of items) all.push({ sku, ...availability });
  }
  return all;
}

const showProducts = (products: ProductCollection): string =>
  table([
    ['product', 'type', 'title'],
    ...looseItems(products, 'items').map(({ id, productType, title }) => [
      id,
      membersOf(productType)['id'],
      title,
    ]),
  ]);

/** A row for each way to buy, in the spelling of an order. */
function showAvailabilities(items: readonly Availability[], io: Io): string {
  const rows = items.flatMap((availability) => {
    const { segment, sku } = membersOf(availability);
    const { minimumQuantity, maximumQuantity, title } = membersOf(sku);
    const quantity = `${textOf(minimumQuantity)} to ${textOf(maximumQuantity)}`;
    const what = [title, ...marksOf(sku)].map(textOf).join(', ');
    return waysToBuy(availability).map(({ catalogItemId, termDuration, billingCycle }) => [
      catalogItemId,
      termDuration,
      billingCycle,
      quantity,
      segment,
      what,
    ]);
  });
  const closed = items.filter((availability) => waysToBuy(availability).length === 0).length;
  if (closed > 0)
    io.stderr(`Not shown, since they can't be bought now: ${closed} of ${items.length} availabilities.
`);
  return table([['offer', 'term', 'billing cycle', 'quantity', 'segment', 'what it is'], ...rows]);
}

/** None of what the server made no availability. */
function waysToBuy(availability: Availability): PurchaseOption[] {
  try {
    return purchaseOptions(availability);
  } catch {
    return [];
  }
}

/** What somebody who buys it must know. */
function marksOf(sku: unknown): string[] {
  const { isTrial, attestationProperties, dynamicAttributes } = membersOf(sku);
  return [
    ...(isTrial === true ? ['a trial'] : []),
    ...(membersOf(dynamicAttributes)['isAddon'] === true ? ['an add-on'] : []),
    ...(membersOf(attestationProperties)['enforceAttestation'] === true
      ? ['needs --accept-attestation']
      : []),
  ];
}
