import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

const offer = await partnerCenter.offers.byId('031C9E47-4802-4248-838E-778FB1D2CC05').byCountry('US').get();

console.log(offer.name, offer.minimumQuantity, offer.maximumQuantity);
