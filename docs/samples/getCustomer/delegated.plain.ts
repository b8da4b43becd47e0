import createClient from 'openapi-fetch';
import type { paths } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const client = createClient<paths>({ baseUrl: 'https://api.partnercenter.microsoft.com' });

const {
  data: customer,
  error,
  response,
} = await client.GET('/v1/customers/{customerId}', {
  params: { path: { customerId: CUSTOMER_ID } },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
});

// Ask for the customer, not for the error: an error without a body is ''.
if (customer === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

console.log(customer.companyProfile?.companyName, customer.customDomains);
