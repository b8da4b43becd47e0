import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

// The token must be one of app + user.
const statuses = await partnerCenter.customers
  .byId(CUSTOMER_ID)
  .orders.byId('Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1')
  .provisioningStatus.get();

console.log(statuses.items.map(({ lineItemNumber, status }) => `${lineItemNumber}: ${status}`));
