import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const order = await partnerCenter.customers.byId(CUSTOMER_ID).orders.byId('c403d91b21d2').get();

console.log(order.status, order.lineItems[0]?.termDuration);
