import { samplesOf } from '../contract.js';
import { uriOf } from '../model/links.js';
import { sampled } from '../sampled.js';
import { sameId } from '../model/items.js';
import { provisioningStatus } from '../model/provisioning.js';
import { subscriptionOf } from '../model/subscription.js';
import { refusal } from '../refusal.js';
import type { OperationHandler } from '../operation-handler.js';
import { accepted, ok, refused } from '../operation-response.js';

/** Known are the subscriptions of the orders held, and the contract's samples. */
export const getSubscription: OperationHandler = ({ param }, state) => {
  const [customerId, subscriptionId] = [param('customerId'), param('subscriptionId')];
  for (const entry of state.orders.ofCustomer(customerId)) {
    const index = entry.held.order.lineItems.findIndex((line) => sameId(line.subscriptionId, subscriptionId));
    const [line, facts] = [entry.held.order.lineItems[index], entry.facts[index]];
    if (line === undefined || facts === undefined) continue;
    const provisioning = provisioningStatus(facts, state.clock(), state.provisioningMs);
    const status = provisioning === 'prefulfillment_pending' ? 'pending' : 'active';
    return ok({ ...subscriptionOf(line, facts, entry.held), status });
  }
  const sample = samplesOf('getSubscription').find(
    ({ parameters }) =>
      sameId(parameters['customerId'], customerId) && sameId(parameters['subscriptionId'], subscriptionId),
  );
  return sample === undefined ? refused(refusal(20003)) : ok(sample.body);
};

export const listSubscriptions = sampled('listSubscriptions', 200, 1000);
export const updateSubscription = sampled('updateSubscription', 200, 20003);
export const listCustomTermEndDates = sampled('listCustomTermEndDates', 200, 1000);
export const getSubscriptionActivationLinks = sampled('getSubscriptionActivationLinks', 200, 20003);
export const getRegistrationStatus = sampled('getRegistrationStatus', 200, 20003);
export const registerSubscription: OperationHandler = ({ param }) => {
  const [customerId, subscriptionId] = [param('customerId'), param('subscriptionId')];
  return accepted(uriOf('getRegistrationStatus', { customerId, subscriptionId }));
};
