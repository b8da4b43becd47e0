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
    lineItems: [
      {
        lineItemNumber: 0,
        offerId: '031C9E47-4802-4248-838E-778FB1D2CC05',
        friendlyName: 'New offer purchase.',
        quantity: 5,
        // The reseller's id, never your own.
        partnerIdOnRecord: '4848383',
      },
    ],
  },
  // fetch would follow a redirect with a GET and drop the order.
  redirect: 'error',
});

// Ask for the order, not for the error: an error without a body is ''.
if (order === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

console.log(order.id);
