import type { Customer, CustomerCollection } from '../../../generated/models.js';
import { getCustomer } from '../../../generated/operations.js';
import type { ApiPromise } from '../api-promise.js';
import type { Api } from '../api.js';
import { optionsAsGiven } from '../as-given.js';
import { call } from '../call.js';
import type { CallOptions } from '../call-options.js';
import type { ListCustomersOptions } from '../customers/list-options.js';
import { customerAgreementsOf, type CustomerAgreements } from './agreements.js';
import { cartsOf, type CustomerCarts } from './carts.js';
import type { Catalogue } from './catalogue.js';
import { customerProductsOf } from './customer-products.js';
import { ordersOf, type CustomerOrders } from './orders.js';
import { customerPromotionsOf, type CustomerPromotions } from './promotions.js';
import { subscriptionsOf, type CustomerSubscriptions } from './subscriptions.js';

/** An asynchronous list of customers. Pages are read as you iterate. */
export interface CustomerList extends AsyncIterable<Customer> {
  /** Iterates over the pages, as the service answers them, instead of the customers. */
  pages(): AsyncIterable<CustomerCollection>;
}

/** The customers of the partner. */
export interface Customers {
  /**
   * Lists or searches the customers, with company and relationship only; `get` reads the rest. Nothing is sent until you iterate:
   *
   * ```ts
   * const filter = { Field: 'Domain', Value: 'contoso.' };
   * for await (const { id, companyProfile } of partnerCenter.customers.list({ filter })) {
   *   console.log(id, companyProfile?.companyName);
   * }
   * ```
   *
   * Iterating rejects with a `PartnerCenterError`: an `UnexpectedError` where the links between pages form a loop.
   */
  list(options?: ListCustomersOptions): CustomerList;
  /** One customer, by its id. */
  byId(customerId: string): CustomerOperations;
}

/** One customer. */
export interface CustomerOperations {
  /** The customer's GUID, as given. */
  readonly id: string;
  /** Reads the customer: profiles, relationship, domains. */
  get(options?: CallOptions): ApiPromise<Customer>;
  /** The agreements that the customer accepted. */
  readonly agreements: CustomerAgreements;
  /** The customer's carts. */
  readonly carts: CustomerCarts;
  /** The customer's orders. */
  readonly orders: CustomerOrders;
  /** The products of the modern catalogue that this customer can be sold. */
  readonly products: Catalogue;
  /** Promotions for this customer. */
  readonly promotions: CustomerPromotions;
  /** The customer's subscriptions. */
  readonly subscriptions: CustomerSubscriptions;
}

export const customersOf = (api: Api): Customers => ({
  list: (options) => customerList(api, options),
  byId: (customerId) => customerOf(api, customerId),
});

const customerOf = (api: Api, customerId: string): CustomerOperations => ({
  id: customerId,
  get: (options) => call(api, getCustomer, { path: { customerId } }, options),
  agreements: customerAgreementsOf(api, customerId),
  carts: cartsOf(api, customerId),
  orders: ordersOf(api, customerId),
  products: customerProductsOf(api, customerId),
  promotions: customerPromotionsOf(api, customerId),
  subscriptions: subscriptionsOf(api, customerId),
});

function customerList(api: Api, given?: ListCustomersOptions): CustomerList {
  const options = optionsAsGiven(given);
  async function* pages() {
    const { pagesOf } = await import('../customers/pages.js');
    yield* pagesOf(api, options);
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages()) yield* items;
    },
  };
}
