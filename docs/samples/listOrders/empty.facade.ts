import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const orders = await partnerCenter.customers.byId(CUSTOMER_ID).orders.list();

// None yet, or one of the last 15 minutes that is not listed yet.
console.log(orders.items.length === 0 ? 'no orders' : `${orders.items.length} orders`);
