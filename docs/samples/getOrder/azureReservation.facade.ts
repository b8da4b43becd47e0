import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const order = await partnerCenter.customers
  .byId(CUSTOMER_ID)
  .orders.byId('Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1')
  .get();

console.log(order.status, order.links?.provisioningStatus?.uri);
