import createClient from 'openapi-fetch';
import type { paths } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const client = createClient<paths>({ baseUrl: 'https://api.partnercenter.microsoft.com' });

// Keep this id: to repeat the purchase, send the same one.
const requestId = crypto.randomUUID();

const {
  data: order,
  error,
  response,
} = await client.PATCH('/v1/customers/{customerId}/orders/{orderId}', {
  params: {
    // The order that bought the subscription.
    path: { customerId: CUSTOMER_ID, orderId: '074bd849-9106-405c-9923-fa061839d487' },
    header: { 'MS-RequestId': requestId },
  },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
  body: {
    lineItems: [
      {
        lineItemNumber: 0,
        offerId: '2828BE95-46BA-4F91-B2FD-0BEF192ECF60',
        parentSubscriptionId: '1DA3295E-C59A-476C-A7E7-D7E981FE79BE',
        friendlyName: 'Some friendly name',
        quantity: 2,
      },
    ],
  },
  // A purchase goes to the host that it was meant for, and to no other.
  redirect: 'error',
});

// Ask for the order, not for the error: an error without a body is ''.
if (order === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

console.log(order.id);
