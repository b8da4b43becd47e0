import { PartnerCenter } from 'partner-center-orders';

const { PARTNER_CENTER_TOKEN = '' } = process.env;
const partnerCenter = new PartnerCenter({ credential: PARTNER_CENTER_TOKEN });

// The token must be one of app + user.
const partners = await partnerCenter.relationships.list('IsIndirectResellerOf');

console.log(partners.items.map(({ name, state }) => `${name} ${state}`));
