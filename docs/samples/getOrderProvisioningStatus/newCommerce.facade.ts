import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

// The token must be one of app + user.
// To wait until it is over: provisioningStatus.waitFor().
const statuses = await partnerCenter.customers
  .byId(CUSTOMER_ID)
  .orders.byId('c403d91b21d2')
  .provisioningStatus.get();

console.log(statuses.items.map(({ lineItemNumber, status }) => `${lineItemNumber}: ${status}`));
