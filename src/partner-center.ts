import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/types.js';
import { tokenSource } from './credential.js';
import { createObserver } from './observer.js';
import { settingsOf, type PartnerCenterOptions } from './options.js';
import { ordersOf, type CustomerOrders } from './orders.js';
import { createTransport } from './transport/index.js';
import { LightRequest } from './transport/light-request.js';

/** One customer. */
export interface Customer {
  /** The customer's GUID, as given. */
  readonly id: string;
  /** The customer's orders. */
  readonly orders: CustomerOrders;
}

/**
 * A client of Microsoft's Partner Center.
 *
 * ```ts
 * const partnerCenter = new PartnerCenter({ credential: process.env.PARTNER_CENTER_TOKEN });
 * const order = await partnerCenter.customers.byId(customerId).orders.create({
 *   lineItems: [{ offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', friendlyName: 'Office for Fabrikam', quantity: 5 }],
 * });
 * ```
 *
 * One client serves a whole program: it shares tokens, the rate limit and the waits that the service asks for.
 */
export class PartnerCenter {
  /** The customers of the partner. */
  readonly customers: { byId(customerId: string): Customer };

  /** @throws {TypeError} when an option can't be used; the message names it. */
  constructor(options: PartnerCenterOptions) {
    const settings = settingsOf(options);
    const observer = createObserver(options);
    const tokens = tokenSource(options.credential, settings.scope, settings.clock);
    const send = createTransport({ ...settings, tokens, observer });
    const client: Client<paths> = createClient<paths>({ baseUrl: settings.baseUrl, Request: LightRequest });
    const api = { client, send, settings, observer };
    this.customers = { byId: (id) => ({ id, orders: ordersOf(api, id) }) };
  }
}
