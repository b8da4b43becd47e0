import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const subscription = await partnerCenter.customers
  .byId(CUSTOMER_ID)
  .subscriptions.byId('A356AC8C-E310-44F4-BF85-C7F29044AF99')
  .get();

console.log(subscription.status, subscription.friendlyName, subscription.entitlementId);
