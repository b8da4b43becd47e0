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
    path: { offerId: '2828BE95-46BA-4F91-B2FD-0BEF192ECF60' },
    query: { country: 'US' },
  },
  headers: { Authorization: `Bearer ${PARTNER_CENTER_TOKEN}` },
});

// Ask for the offer, not for the error: an error without a body is ''.
if (offer === undefined) throw new Error(`Status ${response.status}: ${JSON.stringify(error)}`);

// An add-on is bought with a PATCH of the order that bought one of these.
if (offer.isAddOn) console.log(offer.name, offer.prerequisiteOffers);
