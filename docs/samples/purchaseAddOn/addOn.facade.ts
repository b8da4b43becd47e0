import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

// The order that bought the subscription.
const order = await partnerCenter.customers
  .byId(CUSTOMER_ID)
  .orders.byId('074bd849-9106-405c-9923-fa061839d487')
  .addOn({
    lineItems: [
      {
        offerId: '2828BE95-46BA-4F91-B2FD-0BEF192ECF60',
        parentSubscriptionId: '1DA3295E-C59A-476C-A7E7-D7E981FE79BE',
        friendlyName: 'Some friendly name',
        quantity: 2,
      },
    ],
  });

// The whole order: what was there comes first, the add-on last.
console.log(order.id, order.lineItems.at(-1)?.subscriptionId);
