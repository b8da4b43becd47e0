import createClient from 'openapi-fetch';
import type { paths } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '', CUSTOMER_ID = '' } = process.env;
const client = createClient<paths>({ baseUrl: 'https://api.partnercenter.microsoft.com' });

const {
  data: subscription,
  error,
  response,
} = await client.GET('/v1/customers/{customerId}/subscriptions/{subscriptionId}', {
  params: {
    path: { customerId: CUSTOMER_ID, subscriptionId: '968BA1CF-C146-4ADF-A300-308DCF718EEE' },
  },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
});

// Ask for the subscription, not for the error: an error without a body is ''.
if (subscription === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

console.log(subscription.offerName, subscription.parentSubscriptionId);
