import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const order = await partnerCenter.customers
  .byId(CUSTOMER_ID)
  .orders.byId('074bd849-9106-405c-9923-fa061839d487')
  .get();

console.log(order.creationDate, order.lineItems[0]?.subscriptionId);
