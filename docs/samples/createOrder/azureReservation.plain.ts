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
} = await client.POST('/v1/customers/{customerId}/orders', {
  params: { path: { customerId: CUSTOMER_ID }, header: { 'MS-RequestId': requestId } },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
  body: {
    billingCycle: 'one_time',
    lineItems: [
      {
        lineItemNumber: 0,
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
  },
  // fetch would follow a redirect with a GET and drop the order.
  redirect: 'error',
});

// Ask for the order, not for the error: an error without a body is ''.
if (order === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

console.log(order.id);
