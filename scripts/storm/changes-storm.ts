/**
 * Many carts and many changes of subscriptions through a failing service and a gateway that answers in its place, by programs
 * that are killed now and then and go on from what they have written down. Used by `npm run storm` and the tests.
 */
import { randomUUID } from 'node:crypto';
import {
  isPartnerCenterError,
  nextStep,
  PartnerCenter,
  type CustomerOperations,
  type Order,
  type OrderError,
  type Outcome,
  type PartnerCenterError,
  type Subscription,
  type SubscriptionChange,
} from '../../src/index.js';
import { seeded } from '../../src/sandbox/ids.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { fastClock, speed } from './fast-clock.js';
import { faultMix } from './fault-mix.js';
import { startGateway } from './gateway.js';
import { heldBy } from './held-by.js';
import { interferences, otherAnswers, otherResults, refusal } from './interference.js';
import { startLife, type Life } from './lives.js';

export interface ChangesStormOptions {
  /** Carts that somebody wants to buy exactly once. */
  readonly carts: number;
  /** Subscriptions that are changed again and again, and then cancelled. */
  readonly subscriptions: number;
  /** How many of either are under way at a time. */
  readonly concurrency: number;
  /** The share of attempts that the service fails, from 0 to 1; the gateway spoils a third of that. */
  readonly rate: number;
  readonly seed: number;
  /** Called now and then with the number of carts and subscriptions that are done. */
  readonly onProgress?: (done: number) => void;
}

export interface ChangesStormFigures {
  readonly carts: number;
  readonly subscriptions: number;
  /** Changes that were wanted of the subscriptions. */
  readonly changes: number;
  /** Requests that arrived at the gateway. */
  readonly attempts: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly interferences: Readonly<Record<string, number>>;
  /** Calls of the client that ended in an error, by outcome. */
  readonly failures: Readonly<Record<Outcome, number>>;
  /** Programs that were killed, and carts that two checked out at once. */
  readonly killed: number;
  readonly shared: number;
  /** Orders that the service holds afterwards, those of the subscriptions included. */
  readonly orders: number;
  /** What was not bought or not changed, what was bought twice, and what was said and is not true. All must be empty. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly untrue: readonly string[];
  /** Milliseconds. */
  readonly elapsed: number;
}

const customers = 50;
const customerOf = (index: number): string =>
  `4d3cf487-70f4-4e1e-9ff1-b2bfce8d${String(1000 + (index % customers))}`;

const licence = { offerId: 'SANDBOXSUITE:0001:SANDBOX00001', termDuration: 'P1Y' };
const legacy = { offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538' };

/** Two line items that become two orders. */
const ordersOfCart = 2;
const linesOf = (name: string) =>
  ['monthly', 'annual'].map((billingCycle) => ({
    catalogItemId: licence.offerId,
    friendlyName: name,
    quantity: 3,
    termDuration: licence.termDuration,
    billingCycle,
  }));

const isLegacy = (index: number): boolean => index % 4 === 3;
const changesOf = (index: number): readonly SubscriptionChange[] => [
  { quantity: 8 },
  { friendlyName: `Renamed ${index}`, autoRenewEnabled: true },
  { quantity: 6, autoRenewEnabled: true },
  { status: 'suspended' },
  { status: 'active' },
  // Legacy licences can't be cancelled so.
  ...(isLegacy(index) ? [] : [{ status: 'deleted' }]),
];

/** Of so many programs, one is killed, at one of its first requests. */
const killedOneIn = 8;
const mostRequests = 4;
/** Of so many carts, one is checked out by two programs at once. */
const sharedOneIn = 5;
/** Of so many changes, one is taken and done a while later, in milliseconds of the clock. */
const laterOneIn = 10;
const later = 'accepted;ms=3000';
/** So often, and whatever is wanted is lost. */
const mostTries = 200;

/** Milliseconds. Slow answers take longer than the client waits. */
const timeout = 1000;
const slow = 1500;

/** What a cart has become, as its buyer is told. */
interface Bought {
  readonly orders: readonly Order[];
  readonly orderErrors?: readonly OrderError[];
}

const hasChange = (change: SubscriptionChange, subscription: Subscription): boolean =>
  Object.entries(change).every(([name, value]) => Reflect.get(subscription, name) === value);

export async function changesStorm(options: ChangesStormOptions): Promise<ChangesStormFigures> {
  const { carts, subscriptions, concurrency, rate, seed, onProgress } = options;
  const start = Date.now();
  const random = seeded(seed);
  const oneIn = (count: number): boolean => random() * count < 1;
  const faults = faultMix(random, rate, slow);
  let isCalm = true;
  const sandbox = createSandbox({
    seed,
    clock: () => new Date(fastClock.now()),
    faults: () => (isCalm ? undefined : oneIn(laterOneIn) ? later : faults.next()),
  });
  const server = await sandbox.listen({ port: 0 });
  const gateway = await startGateway({
    target: server.url,
    random,
    rate: () => rate / 3,
    now: () => fastClock.now(),
    memory: Infinity,
    kinds: [...interferences.filter((group) => group !== otherAnswers), otherResults, [refusal]],
  });
  const clientOptions = {
    credential: 'any',
    baseUrl: gateway.url,
    clock: fastClock,
    random,
    timeout: timeout * speed,
  };
  const direct = new PartnerCenter({ credential: 'any', fetch: sandbox.fetch }).customers;
  const failures: Record<Outcome, number> = { 'not-sent': 0, rejected: 0, unknown: 0 };
  const lost: string[] = [];
  const doubled: string[] = [];
  const untrue: string[] = [];
  let [lives, killed, shared, changes, done] = [0, 0, 0, 0, 0];
  const held = heldBy(sandbox.orders, ({ order }) => order.lineItems[0]?.friendlyName);

  const begin = (): Life =>
    startLife(
      clientOptions,
      lives++ % killedOneIn === 0 ? 1 + (Math.floor(lives / killedOneIn) % mostRequests) : undefined,
    );
  /** A call by a program of its own: what it ends with, or how. */
  async function call<T>(
    index: number,
    work: (customer: CustomerOperations) => Promise<T>,
  ): Promise<{ readonly value: T } | { readonly error: PartnerCenterError } | 'killed'> {
    try {
      const ended = await begin().outlive(({ customers: all }) => work(all.byId(customerOf(index))));
      if (ended) return ended;
      killed += 1;
      return 'killed';
    } catch (error) {
      if (!isPartnerCenterError(error)) throw error;
      failures[error.outcome] += 1;
      return { error };
    }
  }

  async function buyCart(index: number): Promise<void> {
    const name = `Cart ${index}`;
    /** What the program has written down before it buys. */
    let cartId: string | undefined;
    let requestId: string = randomUUID();
    /** Whether an earlier call may have bought it, and so may do it yet. */
    let isOpen = false;
    const checkResult = ({ orders, orderErrors = [] }: Bought) => {
      const told = orders.map(({ id }) => id).sort();
      const there = held(name).map(({ order }) => order.id);
      if (orderErrors.length > 0 || String(told) !== String([...there].sort()))
        untrue.push(`${name} was told ${told.join(', ')}; held are ${there.join(', ')}`);
    };
    for (let tries = 0; tries < mostTries; tries++) {
      const before = held(name).length;
      const known = cartId;
      const ended = await call(index, async ({ carts: all }): Promise<Bought> => {
        if (known !== undefined) return all.byId(known).checkout({ requestId });
        const confirm = (_: unknown, cart: { readonly id: string }) => {
          cartId = cart.id;
          return true;
        };
        const bought = await all.buy(linesOf(name), { confirm, requestId });
        return bought.confirmed ? bought : { orders: [] };
      });
      if (ended === 'killed') isOpen = true;
      else if ('error' in ended) {
        isOpen ||= ended.error.outcome === 'unknown';
        if (!isOpen && held(name).length > before)
          untrue.push(`${name} was ${ended.error.outcome}, but there are orders: ${ended.error.message}`);
        if (cartId === undefined && (ended.error.outcome !== 'not-sent' || held(name).length > 0))
          untrue.push(`${name} has no cart, and was ${ended.error.outcome}: ${ended.error.message}`);
      } else {
        checkResult(ended.value);
        return;
      }
      // A checkout may be repeated under any request id.
      if (oneIn(2)) requestId = randomUUID();
    }
    lost.push(`${name} was tried ${mostTries} times`);
  }

  /** Two programs check one cart out at once, under one request id, each until it has an answer. */
  async function shareCart(index: number): Promise<void> {
    shared += 1;
    const name = `Cart ${index}`;
    const { id } = await direct.byId(customerOf(index)).carts.create({ lineItems: linesOf(name) });
    const requestId = randomUUID();
    const checkOut = async (): Promise<string> => {
      for (let tries = 0; tries < mostTries; tries++) {
        const ended = await call(index, ({ carts: all }) => all.byId(id).checkout({ requestId }));
        if (ended !== 'killed' && 'value' in ended)
          return ended.value.orders.map((order) => order.id).join(', ');
      }
      lost.push(`${name} was tried ${mostTries} times`);
      return '';
    };
    const [one, other] = await Promise.all([checkOut(), checkOut()]);
    const there = held(name).map(({ order }) => order.id);
    if (one !== other || one !== there.join(', '))
      untrue.push(`${name} was told ${one} and ${other}; held are ${there.join(', ')}`);
  }

  async function change(index: number, subscriptionId: string): Promise<void> {
    const name = `Subscription ${index}`;
    const read = () => direct.byId(customerOf(index)).subscriptions.byId(subscriptionId).get();
    for (const wanted of changesOf(index)) {
      changes += 1;
      let requestId: string = randomUUID();
      let isOpen = false;
      let isDone = false;
      for (let tries = 0; tries < mostTries && !isDone; tries++) {
        const before = JSON.stringify(await read());
        const ended = await call(index, ({ subscriptions: all }) => {
          const subscription = all.byId(subscriptionId);
          if (wanted.status === 'deleted')
            return subscription.cancel({ requestId }).then(({ subscription: after }) => after);
          return subscription.update(wanted, { requestId });
        });
        const now = await read();
        if (ended === 'killed') isOpen = true;
        else if ('value' in ended) {
          isDone = true;
          if (!hasChange(wanted, now) || !hasChange(wanted, ended.value))
            untrue.push(`${name} was told ${JSON.stringify(wanted)}; it is ${JSON.stringify(now)}`);
        } else {
          const { error } = ended;
          const step = nextStep(error, { isOpen });
          if (!step.isOpen && JSON.stringify(now) !== before)
            untrue.push(`${name} was ${error.outcome}, but has changed: ${error.message}`);
          ({ isOpen } = step);
          if (step.action === 'refused' || step.action === 'look') requestId = randomUUID();
        }
      }
      if (!isDone) lost.push(`${name} was never told of ${JSON.stringify(wanted)}`);
    }
  }

  const bought = await Promise.all(
    Array.from({ length: subscriptions }, async (_, index) => {
      const item = isLegacy(index) ? legacy : licence;
      const order = await direct.byId(customerOf(index)).orders.create({
        billingCycle: 'monthly',
        lineItems: [{ ...item, friendlyName: `Subscription ${index}`, quantity: 5 }],
      });
      return order.lineItems[0]?.subscriptionId ?? '';
    }),
  );
  isCalm = false;
  const work = [
    ...bought.map((id, index) => () => change(index, id)),
    ...Array.from({ length: carts }, (_, index) => () => {
      return index % sharedOneIn === 0 ? shareCart(index) : buyCart(index);
    }),
  ];
  let begun = 0;
  const caller = async (): Promise<void> => {
    for (let next = work[begun++]; next !== undefined; next = work[begun++]) {
      await next();
      done += 1;
      if (done % 50 === 0) onProgress?.(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, caller));
  } finally {
    await gateway.close();
    await server.close();
  }
  // What those sent that were killed has arrived by now, and what was taken is done.
  sandbox.advance(60_000);
  for (const [index, id] of bought.entries()) {
    const now = await direct.byId(customerOf(index)).subscriptions.byId(id).get();
    const end = { quantity: 6, status: isLegacy(index) ? 'active' : 'deleted' };
    if (!hasChange(end, now)) lost.push(`Subscription ${index} is ${JSON.stringify(now)}`);
    if (held(`Subscription ${index}`).length !== 1) doubled.push(`Subscription ${index}`);
  }
  for (let index = 0; index < carts; index++) {
    const cycles = held(`Cart ${index}`).map(({ order }) => order.billingCycle);
    if (new Set(cycles).size < ordersOfCart)
      lost.push(`Cart ${index} has ${cycles.join(', ') || 'no order'}`);
    if (cycles.length > ordersOfCart) doubled.push(`Cart ${index} has ${cycles.join(', ')}`);
  }
  return {
    carts,
    subscriptions,
    changes,
    attempts: gateway.calls,
    faults: faults.counts,
    interferences: gateway.counts,
    failures,
    killed,
    shared,
    orders: sandbox.orders.length,
    lost,
    doubled,
    untrue,
    elapsed: Date.now() - start,
  };
}
