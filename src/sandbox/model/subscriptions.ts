/** The subscriptions that there are: those of the orders held, and the contract's samples. */
import type { Order, OrderLineItem, Subscription } from '../../../generated/models.js';
import { subscription as validator } from '../../../generated/validators/subscription.js';
import { samplesOf } from '../contract.js';
import type { Settings } from '../settings.js';
import type { HeldEntry, HeldOrders, LineFacts } from './held-orders.js';
import { sameId } from './items.js';
import { provisioningStatus } from './provisioning.js';
import { subscriptionOf } from './subscription.js';
import { atTime } from './term.js';

export interface FoundSubscription {
  readonly customerId: string;
  /** As it is now. */
  readonly subscription: Subscription;
  /** The time that it lives in. */
  readonly now: Date;
  /** When it was bought, in milliseconds by the sandbox's clock; 0 for the samples. */
  readonly placed: number;
  /** Whether a change goes on. */
  readonly isChanging: boolean;
}

export interface Subscriptions {
  readonly find: (customerId: string, subscriptionId: string) => FoundSubscription | undefined;
  /** Those of the samples first, then in the order of their purchase. */
  readonly ofCustomer: (customerId: string) => readonly FoundSubscription[];
  /** @param inMs how long the change takes, by the sandbox's clock */
  readonly change: (found: FoundSubscription, changed: Subscription, inMs?: number) => void;
  /** The order with what became of its subscriptions: their quantity, and 0 for one that was cancelled. */
  readonly inOrder: (order: Order, customerId: string) => Order;
  /** Takes the registration for reservations, which takes as long as provisioning does. */
  readonly register: (customerId: string, subscriptionId: string) => void;
  readonly registration: (customerId: string, subscriptionId: string) => Registration;
}

export type Registration = 'NotRegistered' | 'registering' | 'registered';

interface Change {
  readonly subscription: Subscription;
  /** When it is there, in milliseconds. */
  readonly from: number;
  readonly before: Subscription;
}

export function createSubscriptions(
  orders: HeldOrders,
  { clock, started, provisioningMs }: Pick<Settings, 'clock' | 'started' | 'provisioningMs'>,
): Subscriptions {
  const changes = new Map<string, Change>();
  const registered = new Map<string, number>();

  const current = (
    customerId: string,
    first: Subscription,
    placed: number,
    // A sample was bought years ago. It lives in a time of its own that begins with its purchase.
    behind = 0,
  ): FoundSubscription => {
    const clocked = clock().getTime();
    const change = changes.get(keyOf(customerId, first.id));
    const isChanging = change !== undefined && clocked < change.from;
    const known = change === undefined ? first : isChanging ? change.before : change.subscription;
    const now = new Date(clocked - behind);
    return { customerId, subscription: atTime(known, now), now, placed, isChanging };
  };

  const ofSample = ({ customerId, subscription }: SampleSubscription): FoundSubscription => {
    const bought = Date.parse(subscription.creationDate ?? '');
    return current(customerId, subscription, 0, Number.isNaN(bought) ? 0 : started() - bought);
  };

  const ofLine = (entry: HeldEntry, line: OrderLineItem, facts: LineFacts): FoundSubscription => {
    const { customerId } = entry.held;
    const sample = sampleOf(customerId, line.subscriptionId ?? '');
    // An order that is a sample itself bought the sample.
    if (sample !== undefined && sameId(sample.subscription.orderId, entry.held.order.id))
      return ofSample(sample);
    const isPending = provisioningStatus(facts, clock(), provisioningMs) === 'prefulfillment_pending';
    const isCancelled = line.quantity === 0 || entry.held.order.status === 'cancelled';
    const status = isPending ? 'pending' : 'active';
    const found = current(customerId, { ...subscriptionOf(line, facts, entry.held), status }, facts.placed);
    return isCancelled ? { ...found, subscription: { ...found.subscription, status: 'deleted' } } : found;
  };

  const ofOrders = (customerId: string, isWanted: (id: string) => boolean): FoundSubscription[] =>
    orders.ofCustomer(customerId).flatMap((entry) =>
      entry.held.order.lineItems.flatMap((line, index) => {
        const facts = entry.facts[index];
        const isThere =
          facts !== undefined && line.subscriptionId !== undefined && isWanted(line.subscriptionId);
        return isThere ? [ofLine(entry, line, facts)] : [];
      }),
    );

  return {
    find(customerId, subscriptionId) {
      const [found] = ofOrders(customerId, (id) => sameId(id, subscriptionId));
      if (found !== undefined) return found;
      const sample = sampleOf(customerId, subscriptionId);
      return sample === undefined ? undefined : ofSample(sample);
    },
    ofCustomer(customerId) {
      const bought = ofOrders(customerId, () => true);
      const ids = new Set(bought.map(({ subscription: { id } }) => id.toLowerCase()));
      const samples = sampleSubscriptions().filter(
        (sample) => sameId(sample.customerId, customerId) && !ids.has(sample.subscription.id.toLowerCase()),
      );
      return [...samples.map(ofSample), ...bought];
    },
    change({ customerId, subscription: before }, changed, inMs = 0) {
      const from = clock().getTime() + inMs;
      changes.set(keyOf(customerId, before.id), { subscription: changed, from, before });
    },
    inOrder(order, customerId) {
      if (changes.size === 0) return order;
      const now = clock().getTime();
      const lineItems = order.lineItems.map((line) => {
        const change = changes.get(keyOf(customerId, line.subscriptionId ?? ''));
        if (change === undefined || now < change.from) return line;
        const { status, quantity = 1 } = change.subscription;
        return { ...line, quantity: status === 'deleted' ? 0 : quantity };
      });
      if (lineItems.every((line, index) => line === order.lineItems[index])) return order;
      const isCancelled = lineItems.every(({ quantity }) => quantity === 0);
      return { ...order, lineItems, ...(isCancelled && { status: 'cancelled' }) };
    },
    register(customerId, subscriptionId) {
      const key = keyOf(customerId, subscriptionId);
      if (!registered.has(key)) registered.set(key, clock().getTime());
    },
    registration(customerId, subscriptionId) {
      const at = registered.get(keyOf(customerId, subscriptionId));
      if (at === undefined)
        return isRegisteredSample(customerId, subscriptionId) ? 'registered' : 'NotRegistered';
      return clock().getTime() - at < provisioningMs ? 'registering' : 'registered';
    },
  };
}

const keyOf = (customerId: string, id: string): string => `${customerId} ${id}`.toLowerCase();

interface SampleSubscription {
  readonly customerId: string;
  readonly subscription: Subscription;
}

let samples: readonly SampleSubscription[] | undefined;

const sampleSubscriptions = (): readonly SampleSubscription[] =>
  (samples ??= samplesOf('getSubscription').flatMap(({ parameters, body }) =>
    isSubscription(body) ? [{ customerId: parameters['customerId'] ?? '', subscription: body }] : [],
  ));

const isSubscription = (value: unknown): value is Subscription => validator(value);

const sampleOf = (customerId: string, subscriptionId: string): SampleSubscription | undefined =>
  sampleSubscriptions().find(
    (sample) => sameId(sample.subscription.id, subscriptionId) && sameId(sample.customerId, customerId),
  );

const isRegisteredSample = (customerId: string, subscriptionId: string): boolean =>
  samplesOf('getRegistrationStatus').some(
    ({ parameters, body }) =>
      sameId(parameters['customerId'], customerId) &&
      sameId(parameters['subscriptionId'], subscriptionId) &&
      sameId(body['status'], 'registered'),
  );
