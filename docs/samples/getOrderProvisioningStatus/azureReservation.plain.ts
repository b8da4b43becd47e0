import createClient from 'openapi-fetch';
import type { paths } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const client = createClient<paths>({ baseUrl: 'https://api.partnercenter.microsoft.com' });

const {
  data: statuses,
  error,
  response,
} = await client.GET('/v1/customers/{customerId}/orders/{orderId}/provisioningstatus', {
  params: { path: { customerId: CUSTOMER_ID, orderId: 'Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1' } },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
});

// Ask for the statuses, not for the error: an error without a body is ''.
if (statuses === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

console.log(statuses.items.map(({ lineItemNumber, status }) => `${lineItemNumber}: ${status}`));
