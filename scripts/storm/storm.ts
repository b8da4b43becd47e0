/** Many creates through a failing service, by callers who do what the errors say. Used by `npm run storm` and the tests. */
import { randomUUID } from 'node:crypto';
import { isPartnerCenterError, PartnerCenter, type Clock, type Outcome } from '../../src/index.js';
import { seeded } from '../../src/sandbox/ids.js';
import { createSandbox, type HeldOrder } from '../../src/sandbox/index.js';
import { faultMix } from './fault-mix.js';

export interface StormOptions {
  /** Logical creates: purchases that somebody wants exactly once. */
  readonly creates: number;
  /** How many are under way at a time. */
  readonly concurrency: number;
  /** The share of attempts that fail, from 0 to 1. */
  readonly rate: number;
  readonly seed: number;
  /** Called now and then with the number of creates that are done. */
  readonly onProgress?: (done: number) => void;
}

export interface StormFigures {
  readonly creates: number;
  /** Requests that arrived at the service. */
  readonly attempts: number;
  /** Attempts that were spoilt, by kind of fault. */
  readonly faults: Readonly<Record<string, number>>;
  /** Calls of the client that ended in an error, by outcome. */
  readonly failures: Readonly<Record<Outcome, number>>;
  /** Orders that the service holds afterwards. */
  readonly orders: number;
  /** Creates without an order, with more than one, and errors whose outcome was not true. All must be empty. */
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly untrue: readonly string[];
  /** Milliseconds. */
  readonly elapsed: number;
}

const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
const order = { lineItems: [{ offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', quantity: 1 }] };

/** Waits pass twenty times as fast, or most of the storm would be back-off. */
const speed = 20;
const fastClock: Clock = {
  now: () => Date.now() * speed,
  schedule(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds / speed);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Milliseconds. Slow answers take longer than the client waits, so that they are lost ones. */
const timeout = 250;
const slow = 400;

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
  const sandbox = createSandbox({ seed, faults: faults.next });
  const server = await sandbox.listen({ port: 0 });
  const client = new PartnerCenter({
    credential: 'any',
    baseUrl: server.url,
    clock: fastClock,
    random,
    timeout: timeout * speed,
  });
  const { orders } = client.customers.byId(customerId);
  const failures: Record<Outcome, number> = { 'not-sent': 0, rejected: 0, unknown: 0 };
  const untrue: string[] = [];
  /** The request ids under which each create was tried. */
  const ids: string[][] = [];
  const held = heldById(sandbox.orders);

  /** One purchase, by a caller who repeats an open one with the same id, and a refused one with a new id. */
  const purchase = async (): Promise<void> => {
    const mine: string[] = [];
    ids.push(mine);
    let open = false;
    for (let requestId: string = randomUUID(); ;) {
      if (!mine.includes(requestId)) mine.push(requestId);
      try {
        const answer = await orders.create(order, { requestId });
        const stored = held(requestId);
        if (stored.length !== 1 || stored[0]?.order.id !== answer.id)
          untrue.push(`${requestId} answered another order`);
        return;
      } catch (error) {
        if (!isPartnerCenterError(error)) throw error;
        failures[error.outcome] += 1;
        if (error.requestId !== requestId) untrue.push(`${requestId} became ${error.requestId}`);
        open ||= error.outcome === 'unknown';
        // An earlier call under this id may have placed the order. A repeat that is throttled says nothing of that.
        if (open) continue;
        if (held(requestId).length > 0)
          untrue.push(`${requestId} was ${error.outcome}, but there is an order`);
        requestId = randomUUID();
      }
    }
  };

  let begun = 0;
  let done = 0;
  const caller = async (): Promise<void> => {
    while (begun < creates) {
      begun += 1;
      await purchase();
      done += 1;
      if (done % 500 === 0) onProgress?.(done);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, caller));
  } finally {
    await server.close();
  }

  const counts = ids.map((mine) => ({ mine, count: mine.flatMap(held).length }));
  const named = (wanted: (count: number) => boolean) =>
    counts.filter(({ count }) => wanted(count)).map(({ mine }) => mine.join(', '));
  return {
    creates,
    attempts: sandbox.calls,
    faults: faults.counts,
    failures,
    orders: sandbox.orders.length,
    lost: named((count) => count === 0),
    doubled: named((count) => count > 1),
    untrue,
    elapsed: Date.now() - start,
  };
}

/** Looks orders up by request id, reading each of the growing list once. */
function heldById(orders: readonly HeldOrder[]): (requestId: string) => readonly HeldOrder[] {
  const byId = new Map<string, HeldOrder[]>();
  let read = 0;
  return (requestId) => {
    for (; read < orders.length; read++) {
      const each = orders[read];
      if (each) byId.set(each.requestId, [...(byId.get(each.requestId) ?? []), each]);
    }
    return byId.get(requestId) ?? [];
  };
}
