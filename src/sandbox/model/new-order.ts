/** The order that the service makes of a request, in the three generations that its documents show. */
import type {
  AddOnLineItemRequest,
  Order,
  OrderLineItem,
  OrderLineItemLinks,
  OrderLineItemRequest,
  OrderRequest,
} from '../../../generated/models.js';
import { isGuid } from '../../shared/guid.js';
import type { NewId } from '../ids.js';
import { isActivated } from './activation-links.js';
import { itemWithId } from './catalogue/index.js';
import { itemLinks, kindOf, type ItemKind } from './items.js';
import { link, uriOf } from './links.js';

export const DEFAULT_CURRENCY = 'USD';
const HOUR = 3_600_000;

/** @param customerId the customer of the path */
export function newOrder(request: OrderRequest, customerId: string, now: Date, newId: NewId): Order {
  const customer = customerId.toLowerCase();
  const lineItems = request.lineItems.map((line) => newLineItem(line, customer, newId));
  switch (orderKindOf(request)) {
    case 'legacy':
      return legacyOrder(request, customer, lineItems, now, newId);
    case 'oneTime':
      return oneTimeOrder(request, customer, lineItems, now, newId);
    case 'newCommerce':
      return newCommerceOrder(request, customer, lineItems, now, newId);
  }
}

type MakeOrder = (
  request: OrderRequest,
  customer: string,
  lineItems: OrderLineItem[],
  now: Date,
  newId: NewId,
) => Order;

const legacyOrder: MakeOrder = (request, customer, lineItems, now, newId) => {
  const id = newId('legacyOrder');
  const order: Order = {
    id,
    referenceCustomerId: customer,
    billingCycle: billingCycleOf(request),
    lineItems,
    // The documents' answers have Pacific time. Daylight saving is left out: the instant is right all the same.
    creationDate: new Date(now.getTime() - 7 * HOUR).toISOString().replace('Z', '-07:00'),
    links: { self: link(orderUri(customer, id)) },
    attributes: { etag: etagOf(id, 1), objectType: 'Order' },
  };
  // Legacy answers have no currency in the documents, so it is there only if it was asked for.
  if (request.currencyCode !== undefined) order.currencyCode = request.currencyCode;
  return order;
};

/** Reservations and perpetual software. */
const oneTimeOrder: MakeOrder = (request, customer, lineItems, now, newId) => {
  const id = newId('oneTimeOrder');
  const uri = orderUri(customer, id);
  return {
    id,
    referenceCustomerId: customer,
    billingCycle: billingCycleOf(request),
    currencyCode: request.currencyCode ?? DEFAULT_CURRENCY,
    lineItems,
    creationDate: withDecimals(now, 6, newId),
    status: lineItems.some(asksForPurchaseOrder) ? 'pending_po_upload' : 'pending',
    links: { provisioningStatus: link(statusUri(customer, id)), self: link(uri) },
    attributes: { objectType: 'Order' },
  };
};

const asksForPurchaseOrder = ({ offerId }: OrderLineItem): boolean =>
  itemWithId(offerId)?.entry.asksForPurchaseOrder === true;

const newCommerceOrder: MakeOrder = (request, customer, lineItems, now, newId) => {
  const id = newId('newCommerceOrder');
  const uri = orderUri(customer, id);
  const currencyCode = request.currencyCode ?? DEFAULT_CURRENCY;
  return {
    id,
    alternateId: id,
    referenceCustomerId: customer,
    billingCycle: billingCycleOf(request),
    currencyCode,
    currencySymbol: symbolOf(currencyCode),
    lineItems: lineItems.map((line) => withActivationLink(line, customer, id)),
    creationDate: withDecimals(now, 7, newId),
    status: 'completed',
    transactionType: 'UserPurchase',
    links: {
      self: link(uri),
      provisioningStatus: link(statusUri(customer, id)),
      patchOperation: link(uri, 'PATCH'),
    },
    attributes: { objectType: 'Order' },
  };
};

type Bought = OrderLineItemRequest | AddOnLineItemRequest;

/**
 * What the request said of the line item, and what became of it: what `x-kept` of the contract says, and of what no source
 * tells of, the attestation, the promotion and the custom end; its samples leave out the renewal, and an add-on's parent.
 */
export function newLineItem(line: Bought, customer: string, newId: NewId): OrderLineItem {
  const kind = kindOf(line);
  const subscriptionId = subscriptionOf(line, kind, newId);
  const filled: OrderLineItem = { lineItemNumber: line.lineItemNumber, offerId: line.offerId };
  if (subscriptionId !== undefined) filled.subscriptionId = subscriptionId;
  if (line.termDuration !== undefined) filled.termDuration = line.termDuration;
  if (kind === 'newCommerce') filled.transactionType = 'New';
  // The service fills in the product's title, which only its catalogue knows.
  filled.friendlyName = line.friendlyName ?? `Product ${line.offerId}`;
  if (line.quantity !== undefined) filled.quantity = line.quantity;
  if (line.partnerIdOnRecord !== undefined) filled.partnerIdOnRecord = line.partnerIdOnRecord;
  if (line.additionalPartnerIdsOnRecord !== undefined) {
    filled.additionalPartnerIdsOnRecord = line.additionalPartnerIdsOnRecord;
  }
  if (line.customTermEndDate !== undefined) filled.customTermEndDate = line.customTermEndDate;
  if (line.purchaseCommitment !== undefined) {
    // A savings plan. Answers to one repeat its context, those to a reservation don't.
    filled.purchaseCommitment = line.purchaseCommitment;
    if (line.provisioningContext !== undefined) filled.provisioningContext = line.provisioningContext;
  }
  if (line.attestationAccepted !== undefined) filled.attestationAccepted = line.attestationAccepted;
  if (line.promotionId !== undefined) filled.promotionId = line.promotionId;
  filled.links = lineLinks(line, customer, subscriptionId);
  return filled;
}

/** Legacy licences and new commerce have a subscription at once; Azure offers and one-time purchases have none yet. */
function subscriptionOf(line: Bought, kind: ItemKind, newId: NewId): string | undefined {
  if (kind === 'newCommerce') return newId('subscription').toLowerCase();
  const licences = kind === 'legacy' && isGuid(line.offerId) && line.quantity !== undefined;
  return licences ? newId('subscription').toUpperCase() : undefined;
}

function lineLinks(line: Bought, customerId: string, subscriptionId: string | undefined): OrderLineItemLinks {
  const links: OrderLineItemLinks = itemLinks(line);
  if (subscriptionId !== undefined) {
    links.subscription = link(uriOf('getSubscription', { customerId, subscriptionId }));
  }
  return links;
}

/** What a publisher has to activate says where. */
function withActivationLink(line: OrderLineItem, customerId: string, orderId: string): OrderLineItem {
  if (!isActivated(line)) return line;
  const lineItemNumber = String(line.lineItemNumber);
  const uri = uriOf('getLineItemActivationLinks', { customerId, orderId, lineItemNumber });
  return { ...line, links: { ...line.links, activationLinks: link(uri) } };
}

/** `unknown` is what the .NET SDK sends for unset. */
export function billingCycleOf(request: OrderRequest): string {
  const { billingCycle: asked } = request;
  if (asked !== undefined && asked.toLowerCase() !== 'unknown') return asked;
  return orderKindOf(request) === 'oneTime' ? 'one_time' : 'monthly';
}

/** An order is of one kind only; in a mixed one the first line item stands for it. */
function orderKindOf({ lineItems: [first] }: OrderRequest): ItemKind {
  return first === undefined ? 'legacy' : kindOf(first);
}

/** A clock has milliseconds; the service writes more decimals than that. */
export function withDecimals(now: Date, decimals: 6 | 7, newId: NewId): string {
  return `${now.toISOString().slice(0, -1)}${newId('ticks').slice(0, decimals - 3)}Z`;
}

const symbols = new Map([[DEFAULT_CURRENCY, '$']]);

function symbolOf(currency: string): string {
  const known = symbols.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const symbol = format.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency;
  symbols.set(currency, symbol);
  return symbol;
}

export const orderUri = (customerId: string, orderId: string): string =>
  uriOf('getOrder', { customerId, orderId });

const statusUri = (customerId: string, orderId: string): string =>
  uriOf('getOrderProvisioningStatus', { customerId, orderId });

/** Legacy things carry their version: the etags of the samples are this in Base64. */
export const etagOf = (id: string, version: number): string => btoa(JSON.stringify({ id, version }));
