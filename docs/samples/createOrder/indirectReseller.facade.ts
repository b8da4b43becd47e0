import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const order = await partnerCenter.customers.byId(CUSTOMER_ID).orders.create({
  lineItems: [
    {
      offerId: '031C9E47-4802-4248-838E-778FB1D2CC05',
      friendlyName: 'New offer purchase.',
      quantity: 5,
      // The reseller's id, never your own.
      partnerIdOnRecord: '4848383',
    },
  ],
});

console.log(order.id, order.lineItems[0]?.partnerIdOnRecord);
