import createClient from 'openapi-fetch';
import type { paths } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const client = createClient<paths>({ baseUrl: 'https://api.partnercenter.microsoft.com' });

const {
  data: order,
  error,
  response,
} = await client.GET('/v1/customers/{customerId}/orders/{orderId}', {
  params: {
    path: { customerId: CUSTOMER_ID, orderId: '074bd849-9106-405c-9923-fa061839d487' },
  },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
});

// Ask for the order, not for the error: an error without a body is ''.
if (order === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

console.log(order.creationDate, order.lineItems[0]?.subscriptionId);
