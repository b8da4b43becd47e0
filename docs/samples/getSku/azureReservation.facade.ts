import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const sku = await partnerCenter.products.byId('DZH318Z0BQ4B').skus.byId('0047').byCountry('US').get();

// The keys that an order's provisioningContext must have.
console.log(sku.title, sku.provisioningVariables);
