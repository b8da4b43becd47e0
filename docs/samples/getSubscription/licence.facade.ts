import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const subscription = await partnerCenter.customers
  .byId(CUSTOMER_ID)
  .subscriptions.byId('1DA3295E-C59A-476C-A7E7-D7E981FE79BE')
  .get();

// orderId is the order to add add-ons to.
console.log(subscription.status, subscription.quantity, subscription.orderId);
