import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const orders = await partnerCenter.customers.byId(CUSTOMER_ID).orders.list({ billingType: 'onetime' });

console.log(orders.items.map(({ id, billingCycle }) => `${id} ${billingCycle}`));
