import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const order = await partnerCenter.customers.byId(CUSTOMER_ID).orders.create({
  billingCycle: 'monthly',
  partnerOnRecordAttestationAccepted: true,
  lineItems: [
    {
      offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971',
      friendlyName: 'Contoso mail',
      quantity: 10,
      termDuration: 'P1Y',
      renewsTo: { termDuration: 'P1M' },
    },
  ],
});

console.log(order.id, order.status, order.lineItems[0]?.subscriptionId);
