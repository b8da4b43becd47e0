/**
 * Many creates through a failing service and a gateway that answers in its place, by callers who do what `nextStep` says. Used
 * by `npm run storm` and the tests.
 */
import { randomUUID } from 'node:crypto';
import {
  isPartnerCenterError,
  MismatchedAnswerError,
  nextStep,
  PartnerCenter,
  type NextStep,
  type Outcome,
} from '../../src/index.js';
import { seeded } from '../../src/sandbox/ids.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { fastClock, speed } from './fast-clock.js';
import { faultMix } from './fault-mix.js';
import { startGateway } from './gateway.js';
import { heldBy } from './held-by.js';
import { interferences, refusal } from './interference.js';

export interface StormOptions {
  /** Logical creates: purchases that somebody wants exactly once. */
  readonly creates: number;
  /** How many are under way at a time. */
  readonly concurrency: number;
  /** The share of attempts that the service fails, from 0 to 1; the gateway spoils a third of that. */
  readonly rate: number;
  readonly seed: number;
  /** Called now and then with the number of creates that are done. */
  readonly onProgress?: (done: number) => void;
}

export interface StormFigures {
  readonly creates: number;
  /** Creates that were first sent under the request id of another order. */
  readonly reused: number;
  /** Requests that arrived at the gateway. */
  readonly attempts: number;
  /** Attempts that were spoilt by the service and by the gateway, by kind. */
  readonly faults: Readonly<Record<string, number>>;
  readonly interferences: Readonly<Record<string, number>>;
  /** Calls of the client that ended in an error, by outcome and by what came next. */
  readonly failures: Readonly<Record<Outcome, number>>;
  readonly steps: Readonly<Record<NextStep['action'], number>>;
  /** Orders that a look found. */
  readonly found: number;
  /** Orders that the service holds afterwards. */
  readonly orders: number;
  /** Creates without an order, with more than one, and errors and next steps that were not true. All must be empty. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly untrue: readonly string[];
  /** Milliseconds. */
  readonly elapsed: number;
}

/** Looks read all orders of a customer, so each has few. */
const customerOf = (index: number): string =>
  `4d3cf487-70f4-4e1e-9ff1-b2bfce8d${String(1000 + (index % customers))}`;
const customers = 200;

const orderOf = (index: number) => ({
  lineItems: [{ offerId: 'MS-AZR-0145P', friendlyName: `Purchase ${index}`, quantity: 1 + (index % 7) }],
});

/** Of so many creates, one is sent under an id that another order has. */
const reuseEvery = 50;

/** Milliseconds. Slow answers take longer than the client waits, so that they are lost ones; others don't, on a busy machine too. */
const timeout = 1000;
const slow = 1500;

export async function storm({
  creates,
  concurrency,
  rate,
  seed,
  onProgress,
}: StormOptions): Promise<StormFigures> {
  const start = Date.now();
  const random = seeded(seed);
  const faults = faultMix(random, rate, slow);
  const sandbox = createSandbox({
    seed,
    clock: () => new Date(fastClock.now()),
    faults: faults.next,
  });
  const server = await sandbox.listen({ port: 0 });
  const gateway = await startGateway({
    target: server.url,
    random,
    rate: () => rate / 3,
    now: () => fastClock.now(),
    memory: Infinity,
    kinds: [...interferences, [refusal]],
  });
  const client = new PartnerCenter({
    credential: 'any',
    baseUrl: gateway.url,
    clock: fastClock,
    random,
    timeout: timeout * speed,
  });
  const failures: Record<Outcome, number> = { 'not-sent': 0, rejected: 0, unknown: 0 };
  const steps: Record<NextStep['action'], number> = { repeat: 0, refused: 0, stop: 0, look: 0 };
  const untrue: string[] = [];
  /** The request ids under which each create was tried, and those that placed one. */
  const ids: string[][] = [];
  const placed: { readonly requestId: string; readonly index: number }[] = [];
  const held = heldBy(sandbox.orders, ({ requestId }) => requestId);
  let [found, reused] = [0, 0];

  /** Whether a look finds the order, as the errors tell when it was sent. */
  const look = async (index: number, requestId: string, since: Date, sentUntil: Date): Promise<boolean> => {
    const { orders } = client.customers.byId(customerOf(index));
    const seen = await orders.reconcile(orderOf(index), { since, sentUntil }).catch((error: unknown) => {
      if (!isPartnerCenterError(error)) throw error;
    });
    if (seen?.state !== 'found') {
      if (seen?.state === 'not-found-yet' && seen.isSure && held(requestId).length > 0)
        untrue.push(`${requestId} was surely not found, but there is an order`);
      return false;
    }
    found += 1;
    if (held(requestId)[0]?.order.id !== seen.order.id)
      untrue.push(`${requestId} was found as another order`);
    return true;
  };

  /** One purchase, by a caller who does what comes next: repeats an open one, looks for it, or begins again after a refusal. */
  const purchase = async (index: number): Promise<void> => {
    const { orders } = client.customers.byId(customerOf(index));
    const mine: string[] = [];
    ids.push(mine);
    const borrowed = index % reuseEvery === 0 ? borrow(index) : undefined;
    if (borrowed !== undefined) reused += 1;
    let requestId = borrowed ?? randomUUID();
    let isOpen = false;
    let firstSent: Date | undefined;
    const beginAgain = (): void => {
      requestId = randomUUID();
      isOpen = false;
      firstSent = undefined;
    };
    for (;;) {
      const isBorrowed = requestId === borrowed;
      if (!isBorrowed && !mine.includes(requestId)) mine.push(requestId);
      try {
        const answer = await orders.create(orderOf(index), { requestId });
        const stored = held(requestId);
        if (isBorrowed || stored.length !== 1 || stored[0]?.order.id !== answer.id)
          untrue.push(`${requestId} answered another order`);
        placed.push({ requestId, index });
        return;
      } catch (error) {
        if (!isPartnerCenterError(error)) throw error;
        failures[error.outcome] += 1;
        if (error.requestId !== requestId) untrue.push(`${requestId} became ${error.requestId}`);
        const step = nextStep(error, { isOpen });
        steps[step.action] += 1;
        // An earlier call under this id may have placed the order. A repeat that is throttled says nothing of that.
        if (!step.isOpen && !isBorrowed && held(requestId).length > 0)
          untrue.push(`${requestId} was ${error.outcome}, but there is an order`);
        ({ isOpen } = step);
        firstSent ??= error.firstSent;
        if (isBorrowed) {
          // This order was not placed under the other one's id, whatever else is said of it.
          if (error instanceof MismatchedAnswerError || step.action === 'refused') beginAgain();
        } else if (step.action === 'refused') {
          if (held(requestId).length > 0) untrue.push(`${requestId} was refused, but there is an order`);
          beginAgain();
        } else if (step.action === 'look' && firstSent && error.lastSent) {
          if (await look(index, requestId, firstSent, error.lastSent)) return;
        }
      }
    }
  };
  /** The id of an order of the same customer with another quantity. */
  const borrow = (index: number): string | undefined =>
    placed.find((each) => (index - each.index) % customers === 0 && (index - each.index) % 7 !== 0)
      ?.requestId;

  let begun = 0;
  let done = 0;
  const caller = async (): Promise<void> => {
    while (begun < creates) {
      await purchase(begun++);
      done += 1;
      if (done % 500 === 0) onProgress?.(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, caller));
  } finally {
    await gateway.close();
    await server.close();
  }

  const counts = ids.map((mine) => ({ mine, count: mine.flatMap(held).length }));
  const named = (wanted: (count: number) => boolean) =>
    counts.filter(({ count }) => wanted(count)).map(({ mine }) => mine.join(', '));
  return {
    creates,
    reused,
    attempts: gateway.calls,
    faults: faults.counts,
    interferences: gateway.counts,
    failures,
    steps,
    found,
    orders: sandbox.orders.length,
    lost: named((count) => count === 0),
    doubled: named((count) => count > 1),
    untrue,
    elapsed: Date.now() - start,
  };
}
