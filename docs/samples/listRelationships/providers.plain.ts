import createClient from 'openapi-fetch';
import type { paths } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '' } = process.env;
const client = createClient<paths>({ baseUrl: 'https://api.partnercenter.microsoft.com' });

const {
  data: partners,
  error,
  response,
} = await client.GET('/v1/relationships', {
  params: { query: { relationship_type: 'IsIndirectResellerOf' } },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
});

// Ask for the partners, not for the error: an error without a body is ''.
if (partners === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

console.log(partners.items.map(({ name, state }) => `${name} ${state}`));
