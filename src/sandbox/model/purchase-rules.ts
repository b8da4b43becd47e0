/** What is refused at a purchase, be it of an order or of a cart: each rule with its code for either. */
import type { ProvisioningContext, PurchaseCommitment, Sku } from '../../../generated/models.js';
import { bare } from '../query.js';
import type { State } from '../state.js';
import { azureSubscription } from './azure-subscriptions.js';
import { itemWithId, productWithId, skuWithId, type CatalogueItem } from './catalogue/index.js';
import { customTermEnds, isOneOf } from './custom-term-ends.js';
import { needsInventory } from './inventory.js';
import { isCatalogueItem, sameId } from './items.js';
import { offerWithId } from './offers.js';
import { monthsBetweenCharges, monthsOf } from './prices.js';
import { mayHave } from './promotions.js';

/** What of a line item the rules look at. */
export interface Purchase {
  readonly itemId: string;
  readonly quantity: number | undefined;
  readonly termDuration: string | undefined;
  readonly billingCycle: string | undefined;
  readonly promotionId: string | undefined;
  readonly customTermEndDate: string | undefined;
  readonly attestationAccepted: boolean | undefined;
  readonly provisioningContext: ProvisioningContext | undefined;
  readonly purchaseCommitment: PurchaseCommitment | undefined;
}

export interface Problem {
  /** As an order is refused. */
  readonly code: number;
  /** As a cart's line item says it. */
  readonly cartCode: number;
  /** The member at fault, by the name that line items of orders have for it. */
  readonly member: string;
  readonly detail: string;
}

interface Circumstances {
  readonly customerId: string;
  /** What is bought together. */
  readonly all: readonly Purchase[];
  readonly state: State;
}

type Rule = (purchase: Purchase, item: CatalogueItem, circumstances: Circumstances) => Problem | undefined;

/** The first thing that is wrong. A sandbox that is not strict finds nothing. */
export function problemOf(purchase: Purchase, circumstances: Circumstances): Problem | undefined {
  if (!circumstances.state.strict) return undefined;
  const { itemId } = purchase;
  if (!isCatalogueItem(itemId)) return problemOfOffer(purchase);
  const item = itemWithId(itemId);
  if (item === undefined) return unknownItem(itemId);
  for (const rule of RULES) {
    const problem = rule(purchase, item, circumstances);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const problem = (code: number, cartCode: number, member: string, detail: string): Problem => ({
  code,
  cartCode,
  member,
  detail,
});

function unknownItem(itemId: string): Problem {
  const [productId = '', skuId = ''] = itemId.split(':');
  const product = productWithId(productId);
  const detail = `${itemId} is not in the sandbox's catalogue.`;
  if (product === undefined) return problem(400013, 10001, 'offerId', detail);
  const code = skuWithId(product, skuId) === undefined ? 400018 : 400019;
  return problem(code, 10001, 'offerId', detail);
}

/** Of the legacy catalogue. */
function problemOfOffer({ itemId, quantity }: Purchase): Problem | undefined {
  const offer = offerWithId(itemId);
  if (offer === undefined) {
    return problem(800004, 10001, 'offerId', `The sandbox has no offer ${itemId}.`);
  }
  if (offer['isAvailableForPurchase'] === false) {
    return problem(2091, 500600, 'offerId', 'Customers who have it can still add licences.');
  }
  const { minimumQuantity, maximumQuantity } = offer;
  return outsideOf(
    quantity,
    typeof minimumQuantity === 'number' ? minimumQuantity : undefined,
    typeof maximumQuantity === 'number' ? maximumQuantity : undefined,
  );
}

function outsideOf(quantity: number | undefined, least = 1, most = Infinity): Problem | undefined {
  if (quantity === undefined || (quantity >= least && quantity <= most)) return undefined;
  return problem(
    2002,
    quantity > most ? 10015 : 10019,
    'quantity',
    most === Infinity ? `The least is ${least}.` : `It can be from ${least} to ${most}.`,
  );
}

const isPurchasable: Rule = (_, { availability }) =>
  availability.isPurchasable === false
    ? problem(800020, 10001, 'offerId', 'isPurchasable is false for its availability.')
    : undefined;

const isInRange: Rule = ({ quantity }, { sku: { minimumQuantity, maximumQuantity } }) =>
  outsideOf(quantity, minimumQuantity, maximumQuantity);

const hasTerm: Rule = ({ termDuration, provisioningContext }, { kind, availability: { terms = [] } }) => {
  const durations = [...new Set(terms.map(({ duration = '' }) => duration))];
  const isNamed = termDuration !== undefined && termDuration !== '';
  if (durations.length === 0) {
    return isNamed ? problem(400039, 10010, 'termDuration', 'This item is sold without a term.') : undefined;
  }
  const detail = `The terms on offer are ${durations.join(', ')}.`;
  if (isNamed) {
    return durations.includes(termDuration) ? undefined : problem(400039, 10010, 'termDuration', detail);
  }
  // The context of a reservation may name it, in words of its own; where there is none, that is said first.
  const isSaid = (name: string): boolean => contextMember(provisioningContext, name) !== undefined;
  const isInContext = kind === 'reservation' && (isSaid('duration') || !isSaid('subscriptionId'));
  return isInContext ? undefined : problem(800121, 10010, 'termDuration', detail);
};

const hasBillingCycle: Rule = (
  { billingCycle, termDuration = '' },
  { sku, availability: { terms = [] } },
) => {
  if (billingCycle === undefined) return undefined;
  const ofTerm = terms.filter(({ duration }) => duration === termDuration);
  const offered = ofTerm.flatMap((term) => term.billingCycle ?? []);
  const cycles: readonly string[] = offered.length > 0 ? offered : (sku.supportedBillingCycles ?? []);
  if (cycles.length === 0 || cycles.some((cycle) => bare(cycle) === bare(billingCycle))) return undefined;
  const isLonger = (monthsBetweenCharges(billingCycle) ?? 0) > monthsOf(termDuration) && ofTerm.length > 0;
  const detail = `The billing cycles on offer are ${cycles.join(', ')}.`;
  return problem(isLonger ? 900270 : 900269, 10013, 'billingCycle', detail);
};

const hasAttestation: Rule = ({ attestationAccepted }, { sku: { attestationProperties } }) =>
  attestationProperties?.enforceAttestation === true && attestationAccepted !== true
    ? problem(900203, 10012, 'attestationAccepted', 'attestationAccepted must be true.')
    : undefined;

const hasBase: Rule = (_, { sku }, { all, customerId, state }) => {
  const bases = basesOf(sku);
  if (bases.length === 0) return undefined;
  const isBase = (offerId: string): boolean =>
    bases.some((base) => offerId.toLowerCase().startsWith(`${base}:`.toLowerCase()));
  const isThere =
    all.some(({ itemId }) => isBase(itemId)) ||
    state.orders
      .ofCustomer(customerId)
      .some(
        ({ held: { order } }) =>
          order.status !== 'cancelled' &&
          order.lineItems.some(({ offerId, quantity }) => isBase(offerId) && quantity !== 0),
      );
  // That an order is refused so is inferred: only the errors of carts have codes for it.
  return isThere ? undefined : problem(4018, 10018, 'offerId', `It is an add-on to ${bases.join(' or ')}.`);
};

function basesOf({ dynamicAttributes = {} }: Sku): string[] {
  const { isAddon, prerequisiteSkus } = dynamicAttributes;
  if (isAddon !== true || !Array.isArray(prerequisiteSkus)) return [];
  return prerequisiteSkus.filter((base) => typeof base === 'string');
}

const hasReservationContext: Rule = (
  { provisioningContext: context },
  { kind, sku },
  { customerId, state },
) => {
  if (kind !== 'reservation') return undefined;
  const [subscriptionId, scope] = ['subscriptionId', 'scope'].map((name) => contextMember(context, name));
  const member = 'provisioningContext';
  if (subscriptionId === undefined) {
    return problem(
      800011,
      10007,
      member,
      'provisioningContext needs the subscriptionId of an Azure subscription.',
    );
  }
  if (scope === undefined) return problem(800002, 10010, member, 'provisioningContext needs a scope.');
  const its = azureSubscription(subscriptionId, customerId, state);
  if (its === 'not-azure')
    return problem(800011, 10007, member, 'This subscription is not an Azure subscription.');
  if (its === 'another customer’s' && needsInventory(sku)) {
    return problem(800010, 10003, member, 'The Azure subscription belongs to another customer.');
  }
  const needsRegistration = sku.purchasePrerequisites?.includes('AzureSubscriptionRegistration') === true;
  const isRegistered = state.subscriptions.registration(customerId, subscriptionId) === 'registered';
  return its === 'own' && needsRegistration && !isRegistered
    ? problem(800030, 10011, member, 'Register the Azure subscription first.')
    : undefined;
};

const hasSavingsPlanContext: Rule = ({ provisioningContext: context, purchaseCommitment }, { kind }) => {
  if (kind !== 'savingsPlan') return undefined;
  const member = 'provisioningContext';
  const scope = contextMember(context, 'scope')?.toLowerCase();
  if (scope !== 'shared' && scope !== 'single') {
    return problem(900312, 10010, member, 'The scope must be shared or single.');
  }
  if (scope === 'single' && contextMember(context, 'entitlementId') === undefined) {
    return problem(900313, 10007, member, 'A single scope needs entitlementId.');
  }
  if (scope === 'shared' && contextMember(context, 'subscriptionId') === undefined) {
    return problem(900317, 10007, member, 'A shared scope needs subscriptionId.');
  }
  return purchaseCommitment === undefined
    ? problem(800002, 10010, 'purchaseCommitment', 'A savings plan needs purchaseCommitment.')
    : undefined;
};

/** Keys of a context come in either case. */
function contextMember(context: ProvisioningContext = {}, name: string): string | undefined {
  const [, value = ''] = Object.entries(context).find(([key]) => sameId(key, name)) ?? [];
  return value === '' ? undefined : value;
}

const hasPromotion: Rule = (purchase, _, { customerId, state }) => {
  const { promotionId, itemId, quantity = 1, termDuration, billingCycle } = purchase;
  if (promotionId === undefined) return undefined;
  return mayHave(promotionId, { itemId, quantity, termDuration, billingCycle }, customerId, state)
    ? undefined
    : problem(27007, 10014, 'promotionId', 'Check the customer’s eligibility with promotionEligibilities.');
};

const hasEndDate: Rule = ({ customTermEndDate, termDuration = '' }, { kind, sku }, circumstances) => {
  if (customTermEndDate === undefined) return undefined;
  const member = 'customTermEndDate';
  if (kind !== 'newCommerce' || sku.isTrial === true) {
    return problem(900242, 10016, member, 'Only new-commerce licences can have a custom end date.');
  }
  const { customerId, state } = circumstances;
  const dates = customTermEnds(state.subscriptions, customerId, termDuration, state.clock());
  return isOneOf(dates, customTermEndDate)
    ? undefined
    : problem(900242, 10017, member, 'customTermEndDates lists the dates that are allowed.');
};

const RULES: readonly Rule[] = [
  isPurchasable,
  isInRange,
  hasTerm,
  hasBillingCycle,
  hasAttestation,
  hasBase,
  hasReservationContext,
  hasSavingsPlanContext,
  hasPromotion,
  hasEndDate,
];
