import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const subscription = await partnerCenter.customers
  .byId(CUSTOMER_ID)
  .subscriptions.byId('968BA1CF-C146-4ADF-A300-308DCF718EEE')
  .get();

console.log(subscription.offerName, subscription.parentSubscriptionId);
