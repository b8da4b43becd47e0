import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const customer = await partnerCenter.customers.byId(CUSTOMER_ID).get();

console.log(customer.companyProfile?.companyName, customer.customDomains);
