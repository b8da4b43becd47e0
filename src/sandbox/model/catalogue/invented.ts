/**
 * Products to rehearse with. Their ids, terms, quantities and prices are invented, and nothing of the kind is sold; only the
 * ids of the Azure plan, of the two products that ask for a purchase order and of the software that the contract's samples
 * name are those of the documents.
 */
import type { AvailabilityTerm, Product, Sku } from '../../../../generated/models.js';
import type { AvailabilityEntry, ProductEntry, ProductKind, SkuEntry } from './entries.js';
import { availability, sku, term } from './make.js';

const ONE_TIME: AvailabilityTerm[] = [];
const LICENCE_TERMS = [
  term('sandboxterm1', 'P1M', 'Monthly'),
  term('sandboxterm2', 'P1Y', 'Monthly'),
  term('sandboxterm3', 'P1Y', 'Annual'),
  term('sandboxterm4', 'P3Y', 'Annual'),
  term('sandboxterm5', 'P3Y', 'Triennial'),
];
const SOFTWARE_TERMS = [
  { duration: 'P1Y', description: '1 Year', billingCycle: 'Annual' },
  { duration: 'P3Y', description: '3 Years', billingCycle: 'Triennial' },
  { duration: 'P3Y', description: '3 Years Prepaid', billingCycle: 'OneTime' },
];

const product = (id: string, title: string, type: string, subType?: string): Product => ({
  id,
  title,
  description: title,
  productType: {
    id: type,
    displayName: type,
    ...(subType !== undefined && { subType: { id: subType, displayName: subType } }),
  },
  isMicrosoftProduct: false,
  publisherName: 'Sandbox',
});

const skuEntry = (made: Sku, price: number, availabilities: readonly AvailabilityEntry[]): SkuEntry => ({
  sku: made,
  price,
  availabilities,
});

const SUITE = 'SANDBOXSUITE';
const MARKET = 'SANDBOXSAAS1';
const PLAN = 'DZH318Z0BPS6';

const licence = (id: string, title: string, more: Partial<Sku> = {}): Sku =>
  sku(SUITE, id, title, { supportedBillingCycles: ['monthly', 'annual', 'triennial'], ...more });

const suite: ProductEntry = {
  kind: 'newCommerce',
  product: product(SUITE, 'Sandbox Suite (invented)', 'OnlineServicesNCE'),
  views: ['OnlineServices'],
  skus: [
    skuEntry(licence('0001', 'Sandbox Suite (invented)'), 12, [
      { availability: availability(SUITE, '0001', 'SANDBOX00001', LICENCE_TERMS) },
      {
        availability: availability(SUITE, '0001', 'SANDBOX00011', LICENCE_TERMS, { segment: 'education' }),
      },
      {
        availability: availability(SUITE, '0001', 'SANDBOX00012', LICENCE_TERMS, { segment: 'nonprofit' }),
      },
    ]),
    skuEntry(
      licence('0002', 'Sandbox Suite Trial (invented)', {
        maximumQuantity: 25,
        isTrial: true,
        supportedBillingCycles: ['none'],
      }),
      0,
      [{ availability: availability(SUITE, '0002', 'SANDBOX00002', [term('sandboxterm6', 'P1M', 'None')]) }],
    ),
    skuEntry(
      licence('0003', 'Sandbox Suite Archive, an add-on (invented)', {
        dynamicAttributes: { isMicrosoftProduct: false, isAddon: true, prerequisiteSkus: [`${SUITE}:0001`] },
      }),
      3,
      [{ availability: availability(SUITE, '0003', 'SANDBOX00003', LICENCE_TERMS) }],
    ),
    skuEntry(
      licence('0004', 'Sandbox Suite Desktop, which wants an attestation (invented)', {
        attestationProperties: { attestationType: 'Windows365', enforceAttestation: true },
      }),
      30,
      [{ availability: availability(SUITE, '0004', 'SANDBOX00004', LICENCE_TERMS) }],
    ),
    skuEntry(licence('0005', 'Sandbox Suite Classic, no longer sold (invented)'), 9, [
      { availability: availability(SUITE, '0005', 'SANDBOX00005', LICENCE_TERMS, { isPurchasable: false }) },
    ]),
  ],
};

const marketplace: ProductEntry = {
  kind: 'marketplace',
  product: product(MARKET, 'Sandbox Helpdesk of a publisher (invented)', 'SaaS'),
  views: ['MarketplaceSaaS'],
  skus: [
    skuEntry(
      sku(MARKET, '0001', 'Sandbox Helpdesk of a publisher (invented)', {
        supportedBillingCycles: ['monthly', 'annual'],
      }),
      20,
      [
        {
          availability: availability(MARKET, '0001', 'SANDBOX00006', [
            term('sandboxterm7', 'P1M', 'Monthly'),
            term('sandboxterm8', 'P1Y', 'Annual'),
          ]),
        },
      ],
    ),
  ],
};

const azurePlan: ProductEntry = {
  kind: 'azurePlan',
  product: product(PLAN, 'Azure plan', 'Azure', 'AzurePlan'),
  views: ['Azure', 'MicrosoftAzure'],
  skus: [
    // Its use is billed later.
    skuEntry(sku(PLAN, '0001', 'Azure plan', { maximumQuantity: 1 }), 0, [
      { availability: availability(PLAN, '0001', 'SANDBOX00007', ONE_TIME) },
    ]),
  ],
};

/** Software with one SKU. */
function software(
  kind: ProductKind,
  ids: readonly [productId: string, skuId: string, ...availabilities: string[]],
  title: string,
  price: number,
): ProductEntry {
  const [productId, skuId, ...availabilities] = ids;
  const isPerpetual = kind === 'perpetualSoftware';
  const [cycles, terms] = isPerpetual
    ? [['one_time'], ONE_TIME]
    : [['one_time', 'annual', 'triennial'], SOFTWARE_TERMS];
  return {
    kind,
    product: product(
      productId,
      title,
      'Software',
      isPerpetual ? 'PerpetualSoftware' : 'SoftwareSubscription',
    ),
    views: ['Software', isPerpetual ? 'SoftwarePerpetual' : 'SoftwareSubscriptions'],
    skus: [
      skuEntry(
        sku(productId, skuId, title, { supportedBillingCycles: cycles, maximumQuantity: 999 }),
        price,
        availabilities.map((id) => ({ availability: availability(productId, skuId, id, terms) })),
      ),
    ],
  };
}

export const inventedProducts: readonly ProductEntry[] = [
  suite,
  marketplace,
  azurePlan,
  software('perpetualSoftware', ['SANDBOXSERVR', '0001', 'SANDBOX00008'], 'Sandbox Server (invented)', 700),
  {
    ...software('perpetualSoftware', ['DG7GMGF0D7FV', '0001', 'SANDBOX00009'], 'Access LTSC 2021', 180),
    asksForPurchaseOrder: true,
  },
  {
    ...software('perpetualSoftware', ['DG7GMGF0D7FT', '0001', 'SANDBOX00010'], 'Excel LTSC 2021', 180),
    asksForPurchaseOrder: true,
  },
  software(
    'softwareSubscription',
    ['DG7GMGF0FKZV', '0003', 'DG7GMGF0DQLM', 'DG7GMGF0DWMS'],
    'SQL Server Enterprise - 2 Core License Pack - 3 year',
    230,
  ),
  software(
    'softwareSubscription',
    ['DG7GMGF0DVT7', '000C', 'DG7GMGF0FVZM'],
    'Windows Server CAL - 1 Device CAL - 3 year',
    1,
  ),
];
