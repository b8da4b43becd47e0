/** The line items of a cart: what each costs, what is wrong with it, and which of them become one order. */
import type {
  CartAddOn,
  CartAddOnRequest,
  CartError,
  CartLineItem,
  CartLineItemRequest,
  CartRequest,
} from '../../../generated/models.js';
import { errorCode } from '../contract.js';
import { bare } from '../query.js';
import type { State } from '../state.js';
import { itemWithId } from './catalogue/index.js';
import { isCatalogueItem } from './items.js';
import { DEFAULT_CURRENCY } from './new-order.js';
import { pricingOf } from './prices.js';
import { appliedPromotion } from './promotions.js';
import { problemOf, type Purchase } from './purchase-rules.js';

/**
 * The line items as the service answers them.
 *
 * @param lineError what is wrong with each, whatever it is
 */
export function cartLines(
  { lineItems }: CartRequest,
  customerId: string,
  state: State,
  lineError?: number,
): CartLineItem[] {
  const all = lineItems.map(purchaseOf);
  const groups = new Map<string, string>();
  const numbers = numbersFor(lineItems);
  const answered = <T extends CartAddOnRequest>(line: T, orderGroup: string): T & CartAddOn => {
    const promotionId = line.promotionId ?? appliedPromotion(purchaseOf(line), customerId, state);
    const purchase = { ...purchaseOf(line), promotionId };
    const problem =
      lineError === undefined
        ? problemOf(purchase, { customerId, all, state })
        : { cartCode: lineError, detail: '' };
    const isModern = isCatalogueItem(line.catalogItemId);
    return {
      ...line,
      id: line.id ?? numbers(),
      currencyCode: line.currencyCode ?? DEFAULT_CURRENCY,
      billingCycle: line.billingCycle.toLowerCase(),
      ...(promotionId !== undefined && { promotionId }),
      ...((isModern || line.provisioningContext !== undefined) && {
        provisioningContext: asAnswered(line.provisioningContext),
      }),
      orderGroup,
      ...(problem === undefined
        ? { pricing: pricingOf(purchase) }
        : { error: errorOf(problem.cartCode, problem.detail) }),
    };
  };
  return lineItems.map(({ addonItems, ...line }): CartLineItem => {
    const orderGroup = groupOf(line, groups);
    const base = answered(line, orderGroup);
    return addonItems === undefined
      ? base
      : { ...base, addonItems: addonItems.map((addOn) => answered(addOn, orderGroup)) };
  });
}

export const purchaseOf = (line: CartAddOnRequest): Purchase & { readonly quantity: number } => ({
  itemId: line.catalogItemId,
  quantity: line.quantity,
  termDuration: line.termDuration,
  billingCycle: line.billingCycle,
  promotionId: line.promotionId,
  customTermEndDate: line.customTermEndDate,
  attestationAccepted: line.attestationAccepted,
  provisioningContext: line.provisioningContext,
  purchaseCommitment: line.purchaseCommitment,
});

/** Numbers for those that have none, counted on from the greatest. */
function numbersFor(lineItems: readonly CartLineItemRequest[]): () => number {
  const given = lineItems.flatMap(({ id = -1, addonItems = [] }) => [
    id,
    ...addonItems.map((each) => each.id ?? -1),
  ]);
  let last = given.reduce((most, id) => Math.max(most, id), -1);
  return () => (last += 1);
}

/** One order has one billing cycle, one currency and items of one kind. */
function groupOf(line: CartAddOnRequest, groups: Map<string, string>): string {
  const isLegacy = !isCatalogueItem(line.catalogItemId);
  const kind = isLegacy ? 'legacy' : (itemWithId(line.catalogItemId)?.kind ?? 'unknown');
  const key = [kind, bare(line.billingCycle), line.currencyCode ?? DEFAULT_CURRENCY].join(' ');
  const known = groups.get(key);
  if (known !== undefined) return known;
  const prefix = isLegacy ? 'OMS-' : '';
  const count = [...groups.values()].filter((group) => group.startsWith('OMS-') === isLegacy).length;
  groups.set(key, `${prefix}${count}`);
  return `${prefix}${count}`;
}

const PARENT = /^parentSubscriptionId$/i;

/** The one key that is answered in another case than it may be sent. */
const asAnswered = (context: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(context).map(([key, value]) => [PARENT.test(key) ? 'parentSubscriptionId' : key, value]),
  );

const errorOf = (code: number, detail: string): CartError => ({
  errorCode: code,
  errorDescription: `${errorCode(code).meaning} ${detail}`.trimEnd(),
});
