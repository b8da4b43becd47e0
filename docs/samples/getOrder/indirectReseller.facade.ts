import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const order = await partnerCenter.customers
  .byId(CUSTOMER_ID)
  .orders.byId('3eddcac6-63b2-4c40-b0b6-f47e18301492')
  .get();

console.log(order.lineItems[0]?.partnerIdOnRecord);
