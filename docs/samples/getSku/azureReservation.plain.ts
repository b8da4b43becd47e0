import createClient from 'openapi-fetch';
import type { paths } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '' } = process.env;
const client = createClient<paths>({ baseUrl: 'https://api.partnercenter.microsoft.com' });

const {
  data: sku,
  error,
  response,
} = await client.GET('/v1/products/{productId}/skus/{skuId}', {
  params: {
    path: { productId: 'DZH318Z0BQ4B', skuId: '0047' },
    query: { country: 'US' },
  },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
});

// Ask for the SKU, not for the error: an error without a body is ''.
if (sku === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

// The keys that an order's provisioningContext must have.
console.log(sku.title, sku.provisioningVariables);
