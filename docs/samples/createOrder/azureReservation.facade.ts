import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const order = await partnerCenter.customers.byId(CUSTOMER_ID).orders.create({
  billingCycle: 'one_time',
  lineItems: [
    {
      offerId: 'DZH318Z0BQ4B:0047:DZH318Z0DSM8',
      friendlyName: 'A_sample_Azure_RI',
      quantity: 1,
      provisioningContext: {
        subscriptionId: '3D5ECED6-1151-44C7-AEE6-70A4BB725666',
        scope: 'shared',
        duration: '1Year',
      },
    },
  ],
});

console.log(order.id, order.status);
