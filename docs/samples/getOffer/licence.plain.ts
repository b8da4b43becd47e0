import createClient from 'openapi-fetch';
import type { paths } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '' } = process.env;
const client = createClient<paths>({ baseUrl: 'https://api.partnercenter.microsoft.com' });

const {
  data: offer,
  error,
  response,
} = await client.GET('/v1/offers/{offerId}', {
  params: {
    path: { offerId: '031C9E47-4802-4248-838E-778FB1D2CC05' },
    query: { country: 'US' },
  },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
});

// Ask for the offer, not for the error: an error without a body is ''.
if (offer === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

console.log(offer.name, offer.minimumQuantity, offer.maximumQuantity);
