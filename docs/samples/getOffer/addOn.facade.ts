import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const offer = await partnerCenter.offers.byId('2828BE95-46BA-4F91-B2FD-0BEF192ECF60').byCountry('US').get();

// An add-on is bought with a PATCH of the order that bought one of these.
if (offer.isAddOn) console.log(offer.name, offer.prerequisiteOffers);
