import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const sku = await partnerCenter.products.byId('CFQ7TTC0LH18').skus.byId('0001').byCountry('US').get();

console.log(sku.title, sku.minimumQuantity, sku.maximumQuantity, sku.supportedBillingCycles);
