import type {
  Order,
  OrderCollection,
  OrderLineItemProvisioningStatusCollection,
} from '../../../generated/models.js';
import { withAddOns, wrongParent } from '../model/add-ons.js';
import { factsOf, placedAt, type HeldEntry } from '../model/held-orders.js';
import { link, uriOf } from '../model/links.js';
import { newOrder } from '../model/new-order.js';
import { readAddOn, readOrder } from '../model/order-request.js';
import { priced } from '../model/prices.js';
import { asOf, provisioningStatus, statusItem } from '../model/provisioning.js';
import { bare, flag, unreadable } from '../query.js';
import { refusal } from '../refusal.js';
import { sampled } from '../sampled.js';
import type { State } from '../state.js';
import type { OperationHandler } from '../operation-handler.js';
import { isRefused, ok, refused } from '../operation-response.js';

export const createOrder: OperationHandler = (request, state) => {
  const customerId = request.param('customerId');
  const { requestId, correlationId, fulfils } = request;
  return state.idempotency.once(customerId.toLowerCase(), requestId, () => {
    const read = readOrder(request, state);
    if (isRefused(read)) return read;
    const now = state.clock();
    const order = newOrder(read, customerId, now, state.newId);
    state.orders.add({
      held: { customerId, requestId, correlationId, order },
      facts: factsOf(read.lineItems, now, fulfils),
    });
    return ok(order, 201);
  });
};

export const updateOrder: OperationHandler = (request, state) => {
  const customerId = request.param('customerId');
  const entry = state.orders.find(customerId, request.param('orderId'));
  if (entry === undefined) return refused(refusal(20000));
  const resource = `${customerId.toLowerCase()} ${entry.held.order.id}`;
  return state.idempotency.once(resource, request.requestId, () => {
    const read = readAddOn(request, state);
    if (isRefused(read)) return read;
    const reason = wrongParent(read.lineItems, entry, state.orders);
    if (reason !== undefined) return refused(reason);
    const order = withAddOns(entry.held.order, read, customerId, state.newId);
    state.orders.change(entry, {
      held: { ...entry.held, order },
      facts: [...entry.facts, ...factsOf(read.lineItems, state.clock(), request.fulfils)],
    });
    return ok(order);
  });
};

export const getOrder: OperationHandler = ({ param, query }, state) => {
  const withPrices = flag(query(), 'include_price');
  if (isRefused(withPrices)) return withPrices;
  const entry = state.orders.find(param('customerId'), param('orderId'));
  return entry === undefined ? refused(refusal(20000)) : ok(shown(entry, state, withPrices));
};

export const listOrders: OperationHandler = ({ param, query }, state) => {
  const withPrices = flag(query(), 'include_price');
  if (isRefused(withPrices)) return withPrices;
  const billingType = query().get('billingType');
  if (billingType === '') return unreadable('billingType', 'not empty');
  // The contract leaves the words open, so one that no order has is answered with an empty list.
  const cycle = billingType === null ? undefined : bare(billingType);
  const customerId = param('customerId').toLowerCase();
  const now = state.clock().getTime();
  const items = state.orders
    .ofCustomer(customerId)
    .filter((entry) => now - placedAt(entry) >= state.listLagMs)
    // The samples show the newest first. Turned round before, since sorting keeps what is equal in its order.
    .reverse()
    .sort((a, b) => placedAt(b) - placedAt(a))
    .map((entry) => shown(entry, state, withPrices))
    .filter((order) => cycle === undefined || bare(order.billingCycle ?? '') === cycle);
  const list: OrderCollection = {
    totalCount: items.length,
    items,
    links: { self: link(uriOf('listOrders', { customerId })) },
    attributes: { objectType: 'Collection' },
  };
  return ok(list);
};

export const getOrderProvisioningStatus: OperationHandler = ({ param, fulfils }, state) => {
  const entry = state.orders.find(param('customerId'), param('orderId'));
  if (entry === undefined) return refused(refusal(20000));
  const items = entry.held.order.lineItems.map((line, index) =>
    statusItem(
      line,
      fulfils ? provisioningStatus(entry.facts[index], state.clock(), state.provisioningMs) : 'unfulfilled',
    ),
  );
  const list: OrderLineItemProvisioningStatusCollection = {
    totalCount: items.length,
    items,
    attributes: { objectType: 'Collection' },
  };
  return ok(list);
};

function shown(entry: HeldEntry, state: State, withPrices: boolean): Order {
  const order = asOf(state.clock(), entry, state.provisioningMs);
  return withPrices ? priced(order) : order;
}

export const getOrderActivationLinks = sampled('getOrderActivationLinks', 200, 20000);
export const getLineItemActivationLinks = sampled('getLineItemActivationLinks', 200, 20000);
export const attachPurchaseOrder = sampled('attachPurchaseOrder', 201, 20000);
export const listOrderAttachments = sampled('listOrderAttachments', 200, 20000);
