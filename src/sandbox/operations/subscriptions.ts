import type {
  CustomTermEndDateCollection,
  SubscriptionCollection,
  SubscriptionRegistrationStatus,
} from '../../../generated/models.js';
import { samplesOf } from '../contract.js';
import { activationLinkList, activationLinks } from '../model/activation-links.js';
import { customTermEnds, isOneOf } from '../model/custom-term-ends.js';
import { isDuration } from '../model/duration.js';
import { sameId } from '../model/items.js';
import { link, uriOf } from '../model/links.js';
import { changed } from '../model/subscription-change.js';
import { readSubscription } from '../model/subscription-request.js';
import { unreadable } from '../query.js';
import { refusal } from '../refusal.js';
import type { OperationHandler, OperationRequest } from '../operation-handler.js';
import { accepted, isRefused, ok, refused } from '../operation-response.js';

/** Known are the subscriptions of the orders held, and the contract's samples. */
export const getSubscription: OperationHandler = ({ param }, state) => {
  const found = state.subscriptions.find(param('customerId'), param('subscriptionId'));
  return found === undefined ? refused(refusal(20003)) : ok(found.subscription);
};

export const listSubscriptions: OperationHandler = ({ param, query }, state) => {
  const [orderId, partnerId] = ['order_id', 'mpn_id'].map((name) => query().get(name));
  if (orderId === '') return unreadable('order_id', 'given a value or left out');
  if (partnerId === '') return unreadable('mpn_id', 'given a value or left out');
  const customerId = param('customerId').toLowerCase();
  const now = state.clock().getTime();
  const items = state.subscriptions
    .ofCustomer(customerId)
    .filter(({ placed }) => now - placed >= state.listLagMs)
    .map(({ subscription }) => subscription)
    .filter((each) => typeof orderId !== 'string' || sameId(each.orderId, orderId))
    .filter((each) => typeof partnerId !== 'string' || each.partnerId === partnerId);
  const isWhole = typeof orderId !== 'string' && typeof partnerId !== 'string';
  const list: SubscriptionCollection = {
    totalCount: items.length,
    items,
    ...(isWhole && { links: { self: link(uriOf('listSubscriptions', { customerId })) } }),
    attributes: { objectType: 'Collection' },
  };
  return ok(list);
};

export const updateSubscription: OperationHandler = (request, state) => {
  const [customerId, subscriptionId] = idsOf(request);
  const resource = `subscription ${customerId} ${subscriptionId}`.toLowerCase();
  return state.idempotency.once(resource, request.requestId, () => {
    const found = state.subscriptions.find(customerId, subscriptionId);
    if (found === undefined) return refused(refusal(20003));
    const asked = readSubscription(request);
    if (isRefused(asked)) return asked;
    const { etag } = found.subscription.attributes ?? {};
    const match = request.http.header('if-match')?.trim() ?? '*';
    if (match !== '*' && etag !== undefined && match !== `"${etag}"`) return refused(refusal(2055));
    const after = changed(found, asked, (date, start, term) =>
      isOneOf(customTermEnds(state.subscriptions, customerId, term, start), date),
    );
    if ('fault' in after) return refused(after);
    state.subscriptions.change(found, after, request.changesInMs);
    return request.changesInMs === undefined
      ? ok(after)
      : accepted(uriOf('getSubscription', { customerId, subscriptionId }));
  });
};

export const listCustomTermEndDates: OperationHandler = ({ param, query, http }, state) => {
  const asked = query();
  const term = asked.get('term_duration') ?? '';
  if (!isDuration(term)) return unreadable('term_duration', 'given, as an ISO 8601 duration such as P1M');
  const startDate = asked.get('term_start_date');
  const start = startDate === null ? state.clock() : new Date(startDate);
  if (Number.isNaN(start.getTime())) return unreadable('term_start_date', 'a date');
  const customerId = param('customerId').toLowerCase();
  const alignedWith = asked.get('target_coterm_subscription_id') ?? undefined;
  const items = customTermEnds(state.subscriptions, customerId, term, start, alignedWith);
  const list: CustomTermEndDateCollection = {
    totalCount: items.length,
    items,
    links: { self: link(`${uriOf('listCustomTermEndDates', { customerId })}?${http.query}`) },
    attributes: { objectType: 'Collection' },
  };
  return ok(list);
};

/** Of what is bought of a marketplace publisher, and the contract's sample. */
export const getSubscriptionActivationLinks: OperationHandler = (request, state) => {
  const [customerId, subscriptionId] = idsOf(request);
  const sample = samplesOf('getSubscriptionActivationLinks').find(
    ({ parameters }) =>
      sameId(parameters['customerId'], customerId) && sameId(parameters['subscriptionId'], subscriptionId),
  );
  if (sample !== undefined) return ok(sample.body);
  const found = state.subscriptions.find(customerId, subscriptionId);
  if (found === undefined) return refused(refusal(20003));
  const order = state.orders.find(customerId, found.subscription.orderId ?? '')?.held.order;
  const line = order?.lineItems.find((each) => sameId(each.subscriptionId, subscriptionId));
  const items = order === undefined ? [] : activationLinks(order);
  return ok(
    activationLinkList(
      items.filter(({ lineItemNumber }) => lineItemNumber === line?.lineItemNumber),
      uriOf('getSubscriptionActivationLinks', { customerId, subscriptionId }),
    ),
  );
};

export const registerSubscription: OperationHandler = (request, state) => {
  const [customerId, subscriptionId] = idsOf(request);
  const { subscriptions } = state;
  if (subscriptions.registration(customerId, subscriptionId) === 'NotRegistered') {
    const found = subscriptions.find(customerId, subscriptionId);
    if (found === undefined) return refused(refusal(20003));
    if (found.subscription.billingType !== 'usage') return refused(refusal(800011));
    subscriptions.register(customerId, subscriptionId);
  }
  return accepted(uriOf('getRegistrationStatus', { customerId, subscriptionId }));
};

export const getRegistrationStatus: OperationHandler = (request, { subscriptions }) => {
  const [customerId, subscriptionId] = idsOf(request);
  const status = subscriptions.registration(customerId, subscriptionId);
  if (status === 'NotRegistered' && subscriptions.find(customerId, subscriptionId) === undefined) {
    return refused(refusal(20003));
  }
  const registration: SubscriptionRegistrationStatus = {
    subscriptionId,
    status,
    attributes: { objectType: 'SubscriptionRegistrationStatus' },
  };
  return ok(registration);
};

const idsOf = ({ param }: OperationRequest): readonly [customerId: string, subscriptionId: string] => [
  param('customerId'),
  param('subscriptionId'),
];
