import { tokenSource } from './credential.js';
import { createObserver } from './observer.js';
import { settingsOf, type PartnerCenterOptions } from './options.js';
import { agreementsOf, complianceOf, type Agreements, type Compliance } from './resources/agreements.js';
import { customersOf, type Customers } from './resources/customers.js';
import { offersOf, type Offers } from './resources/offers.js';
import { productsOf, type Products } from './resources/products.js';
import { promotionsOf, type Promotions } from './resources/promotions.js';
import type { ApiPromise } from './api-promise.js';
import type { Api } from './api.js';
import { follow, type Followable } from './resources/follow.js';
import { relationshipsOf, type Relationships } from './resources/relationships.js';
import type { Link } from '../../generated/models.js';
import type { CallOptions } from './call-options.js';
import { lazyFetch } from './fetch/lazy-fetch.js';
import { createTransport } from './transport/pipeline.js';

/**
 * A client of Microsoft's Partner Center.
 *
 * ```ts
 * const partnerCenter = new PartnerCenter({ credential: process.env.PARTNER_CENTER_TOKEN ?? '' });
 * const order = await partnerCenter.customers.byId(customerId).orders.create({
 *   billingCycle: 'monthly',
 *   lineItems: [{ offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 5, termDuration: 'P1Y' }],
 * });
 * ```
 *
 * Create one client and use it throughout a program: its calls share tokens, the rate limit and the waits that the service asks
 * for.
 */
export class PartnerCenter {
  /** The customers of the partner. */
  readonly customers: Customers;
  /** The agreements that exist for customers to accept. */
  readonly agreements: Agreements;
  /** Which agreements partners have signed. */
  readonly compliance: Compliance;
  /** The offers of the legacy catalogue. */
  readonly offers: Offers;
  /** The products of the modern catalogue. */
  readonly products: Products;
  /** The promotions of new commerce. */
  readonly promotions: Promotions;
  /** The partners that the signed-in partner has a relationship with, such as indirect resellers. */
  readonly relationships: Relationships;
  /** The address that requests are sent to, without `/v1` and without a trailing slash. */
  readonly baseUrl: string;
  /**
   * A `fetch` for operations that have no method here, and for clients that other tools generate. Like every call, it adds the
   * token and the ids, repeats where that is safe, and keeps the time limits and the rate. It sends to the base URL only. An error
   * that the service answers is a `Response`; without an answer it rejects with a `PartnerCenterError`. **It does not check what
   * is sent.**
   */
  readonly fetch: typeof globalThis.fetch;
  readonly #api: Api;

  /** @throws {TypeError} when an option can't be used; the message names it. */
  constructor(options: PartnerCenterOptions) {
    const settings = settingsOf(options);
    const observer = createObserver(options);
    const tokens = tokenSource(options.credential, settings.scope, settings.clock);
    const send = createTransport({ ...settings, tokens, observer });
    const api: Api = { send, settings, tokens, observer };
    this.#api = api;
    this.customers = customersOf(api);
    this.agreements = agreementsOf(api);
    this.compliance = complianceOf(api);
    this.offers = offersOf(api);
    this.products = productsOf(api);
    this.promotions = promotionsOf(api);
    this.relationships = relationshipsOf(api);
    this.baseUrl = settings.baseUrl;
    this.fetch = lazyFetch(api);
  }

  /**
   * Reads what a link in an answer points to, on the same host: `follow<Subscription>(line.links.subscription)`. You name the
   * type, since a link does not say what it leads to. Rejects with an `InvalidOptionError` for a link to another host, or one
   * that is not for `GET`.
   */
  follow<T extends Followable = Followable>(link: Link, options?: CallOptions): ApiPromise<T> {
    return follow<T>(this.#api, link, options);
  }
}
