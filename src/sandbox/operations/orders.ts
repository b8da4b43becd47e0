import type {
  Order,
  OrderAttachment,
  OrderAttachmentCollection,
  OrderCollection,
  OrderLineItemProvisioningStatusCollection,
} from '../../../generated/models.js';
import { activationLinkList, activationLinks } from '../model/activation-links.js';
import { withAddOns, wrongParent } from '../model/add-ons.js';
import { attachmentsIn } from '../model/attachments.js';
import { cycleChangeRefusal, withBillingCycle } from '../model/billing-cycle.js';
import { cancellationRefusal, cancelled } from '../model/cancellation.js';
import { factsOf, placedAt, type HeldEntry } from '../model/held-orders.js';
import { link, uriOf } from '../model/links.js';
import { placeOrder, refusalOf } from '../model/place-order.js';
import { priced } from '../model/prices.js';
import { asOf, provisioningStatus, statusItem } from '../model/provisioning.js';
import { readOrder, readOrderUpdate, type OrderUpdate } from '../model/request-bodies.js';
import { bare, flag, unreadable } from '../query.js';
import { refusal } from '../refusal.js';
import { sampled } from '../sampled.js';
import type { State } from '../state.js';
import type { OperationHandler, OperationRequest } from '../operation-handler.js';
import { isRefused, ok, refused, type Refused } from '../operation-response.js';

export const createOrder: OperationHandler = (request, state) => {
  const customerId = request.param('customerId');
  return state.idempotency.once(customerId.toLowerCase(), request.requestId, () => {
    const read = readOrder(request, state);
    if (isRefused(read)) return read;
    const reason = refusalOf(read, request, state);
    return reason === undefined ? ok(placeOrder(read, request, state), 201) : refused(reason);
  });
};

export const updateOrder: OperationHandler = (request, state) => {
  const customerId = request.param('customerId');
  const entry = state.orders.find(customerId, request.param('orderId'));
  if (entry === undefined) return refused(refusal(20000));
  const resource = `${customerId.toLowerCase()} ${entry.held.order.id}`;
  return state.idempotency.once(resource, request.requestId, () => {
    const read = readOrderUpdate(request, state);
    if (isRefused(read)) return read;
    const changed = updated(read, entry, request, state);
    if (isRefused(changed)) return changed;
    state.orders.change(entry, changed);
    return ok(changed.held.order);
  });
};

function updated(
  { use, body }: OrderUpdate,
  entry: HeldEntry,
  request: OperationRequest,
  state: State,
): HeldEntry | Refused {
  const order = asOf(state.clock(), entry, state.provisioningMs);
  const withOrder = (changed: Order): HeldEntry => ({ ...entry, held: { ...entry.held, order: changed } });
  switch (use) {
    case 'purchaseAddOn': {
      const reason = wrongParent(body.lineItems, entry, state.orders);
      if (reason !== undefined) return refused(reason);
      const facts = factsOf(body.lineItems, state.clock(), request.fulfils);
      const { newId } = state;
      const changed = withOrder(withAddOns(entry.held.order, body, request.param('customerId'), newId));
      return { ...changed, facts: [...entry.facts, ...facts] };
    }
    case 'cancelOrder': {
      const reason = cancellationRefusal(body, entry, state);
      return reason === undefined ? withOrder(cancelled(body, order)) : refused(reason);
    }
    case 'changeBillingCycle': {
      const reason = cycleChangeRefusal(body, order);
      return reason === undefined ? withOrder(withBillingCycle(body, order)) : refused(reason);
    }
  }
}

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
  if (billingType === '') return unreadable('billingType', 'given a value or left out');
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
  const ordered = asOf(state.clock(), entry, state.provisioningMs);
  const order = state.subscriptions.inOrder(ordered, entry.held.customerId);
  return withPrices ? priced(order) : order;
}

export const getOrderActivationLinks: OperationHandler = (request, state) => {
  const entry = held(request, state);
  if (entry === undefined) return sampleLinks(request, state);
  const orderId = entry.held.order.id;
  const self = uriOf('getOrderActivationLinks', { customerId: customerOf(request), orderId });
  return ok(activationLinkList(activationLinks(shown(entry, state, false)), self));
};

export const getLineItemActivationLinks: OperationHandler = (request, state) => {
  const entry = held(request, state);
  if (entry === undefined) return sampleLineLinks(request, state);
  const { order } = entry.held;
  const line = order.lineItems.find(
    (each) => String(each.lineItemNumber) === request.param('lineItemNumber'),
  );
  if (line === undefined) return refused(refusal(1000, { detail: 'The order has no such line item.' }));
  const { lineItemNumber } = line;
  const self = uriOf('getLineItemActivationLinks', {
    customerId: customerOf(request),
    orderId: order.id,
    lineItemNumber: String(lineItemNumber),
  });
  const items = activationLinks(shown(entry, state, false));
  return ok(
    activationLinkList(
      items.filter((item) => item.lineItemNumber === lineItemNumber),
      self,
    ),
  );
};

export const attachPurchaseOrder: OperationHandler = (request, state) => {
  const entry = held(request, state);
  if (entry === undefined) return sampleAttached(request, state);
  const { order } = entry.held;
  const resource = `${customerOf(request)} ${order.id} attachment`;
  return state.idempotency.once(resource, request.requestId, () => {
    const { header, body, bytes } = request.http;
    if (body === undefined) {
      return refused(
        refusal(2000, {
          detail: `The body is longer than the ${state.maxBodyBytes} bytes that the sandbox reads.`,
        }),
      );
    }
    const added = attachmentsIn(header('content-type') ?? '', bytes(), state.newId);
    if (isRefused(added)) return added;
    state.attachments.set(order.id, [...(state.attachments.get(order.id) ?? []), ...added]);
    if (order.status === 'pending_po_upload') {
      const changed = { ...entry.held, order: { ...order, status: 'po_upload_complete' } };
      state.orders.change(entry, { ...entry, held: changed });
    }
    return ok(attachmentList(added), 201);
  });
};

export const listOrderAttachments: OperationHandler = (request, state) => {
  const entry = held(request, state);
  return entry === undefined
    ? sampleAttachments(request, state)
    : ok(attachmentList(state.attachments.get(entry.held.order.id) ?? []));
};

// The contract's samples are of orders that none of its samples shows.
const sampleLinks = sampled('getOrderActivationLinks', 200, 20000);
const sampleLineLinks = sampled('getLineItemActivationLinks', 200, 20000);
const sampleAttached = sampled('attachPurchaseOrder', 201, 20000);
const sampleAttachments = sampled('listOrderAttachments', 200, 20000);

const held = ({ param }: OperationRequest, { orders }: State): HeldEntry | undefined =>
  orders.find(param('customerId'), param('orderId'));

const customerOf = ({ param }: OperationRequest): string => param('customerId').toLowerCase();

const attachmentList = (items: readonly OrderAttachment[]): OrderAttachmentCollection => ({
  totalCount: items.length,
  items: [...items],
  attributes: { objectType: 'Collection' },
});
