import createClient from 'openapi-fetch';
import type { paths } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const client = createClient<paths>({ baseUrl: 'https://api.partnercenter.microsoft.com' });

const {
  data: orders,
  error,
  response,
} = await client.GET('/v1/customers/{customerId}/orders', {
  params: { path: { customerId: CUSTOMER_ID } },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
});

// Ask for the orders, not for the error: an error without a body is ''.
if (orders === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

// A new order can take up to 15 minutes to appear here.
console.log(orders.items.map(({ id, creationDate }) => `${id} ${creationDate}`));
