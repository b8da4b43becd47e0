import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const order = await partnerCenter.customers.byId(CUSTOMER_ID).orders.create({
  lineItems: [
    { offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', friendlyName: 'new offer purchase', quantity: 5 },
  ],
});

console.log(order.id, order.lineItems[0]?.subscriptionId);
