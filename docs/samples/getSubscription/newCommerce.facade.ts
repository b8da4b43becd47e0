import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const subscription = await partnerCenter.customers
  .byId(CUSTOMER_ID)
  .subscriptions.byId('ebc0beef-7ffb-4044-c074-16f324432139')
  .get();

console.log(subscription.status, subscription.termDuration, subscription.commitmentEndDate);
