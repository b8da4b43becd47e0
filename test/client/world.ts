import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
// Loaded when a call fails; a test's clock would not wait for the disk.
import '../../generated/concerns.js';
import { PartnerCenter, type Clock, type NewOrder, type PartnerCenterOptions } from '../../src/index.js';

export const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
export const licences: NewOrder = {
  lineItems: [
    { offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', friendlyName: 'new offer purchase', quantity: 5 },
  ],
};
export const created = { id: 'c403d91b21d2', lineItems: [{ lineItemNumber: 0, ...licences.lineItems[0] }] };

/** A request as a handler sees it, its body already read. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

type Answer = Response | Promise<Response>;

/** A `fetch` that answers with real Responses to real Requests, and remembers what it saw. */
export function fetchThat(...answers: ((seen: Seen, signal: AbortSignal) => Answer)[]) {
  const seen: Seen[] = [];
  const fetch: typeof globalThis.fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const { method, url, headers, signal } = request;
    const each = { method, url, headers, body: await request.text() };
    seen.push(each);
    const answer = answers[Math.min(seen.length, answers.length) - 1];
    if (!answer) throw new Error('no answer prepared');
    return answer(each, signal);
  };
  return { fetch, seen };
}

/** An order of the items that were asked for, or the body given. */
export const ok = (body?: unknown) => (seen?: Seen) => Response.json(body ?? answerTo(seen), { status: 201 });

function answerTo(seen: Seen | undefined): unknown {
  const asked: unknown = seen?.body ? JSON.parse(seen.body) : undefined;
  const isOrder = typeof asked === 'object' && asked !== null && 'lineItems' in asked;
  return isOrder ? { ...created, lineItems: asked.lineItems } : created;
}

export const fault =
  (status: number, code: number | string, headers: Record<string, string> = {}) =>
  () =>
    Response.json({ code, description: 'No.', data: ['x'], source: 'PartnerFD' }, { status, headers });
export const text =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  () =>
    new Response(body, { status, headers });
export const networkError = (code: string) => () => {
  throw new TypeError('fetch failed', { cause: Object.assign(new Error(`something ${code}`), { code }) });
};
export const hang = (_: Seen, signal: AbortSignal) =>
  new Promise<Response>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
export const hangForEver = () => new Promise<Response>(() => undefined);

/** A client of one customer's orders, without a network. */
export function ordersWith(options: Partial<PartnerCenterOptions>, customer = customerId) {
  return new PartnerCenter({ credential: 'secret-token', random: () => 0.5, ...options }).customers.byId(
    customer,
  ).orders;
}

export interface TestClock extends Clock {
  /** The waits that were asked for, in milliseconds. */
  readonly timers: readonly { readonly at: number }[];
  /** Lets time pass whenever nothing else can happen, until the promise settles. */
  during<T>(promise: Promise<T>): Promise<T>;
}

/** Time that stands still until everybody waits, then jumps to the next timer. */
export function testClock(start = Date.UTC(2026, 0, 17, 12)): TestClock {
  let now = start;
  const timers: { at: number; callback: () => void }[] = [];
  return {
    timers,
    now: () => now,
    schedule(callback, milliseconds) {
      const timer = { at: now + milliseconds, callback };
      timers.push(timer);
      return () => {
        if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
      };
    },
    async during(promise) {
      const state = { settled: false };
      const settle = () => {
        state.settled = true;
      };
      promise.then(settle, settle);
      let idleSince = Date.now();
      for (;;) {
        for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
        if (state.settled) return promise;
        const next = [...timers].sort((a, b) => a.at - b.at)[0];
        if (!next) {
          if (Date.now() - idleSince > 2000) throw new Error('everybody waits, and no timer is set');
          continue;
        }
        timers.splice(timers.indexOf(next), 1);
        now = Math.max(now, next.at);
        next.callback();
        idleSince = Date.now();
      }
    },
  };
}

/** Time that passes evenly, and a wall clock beside it that can be set. */
export function wallClock(start = Date.UTC(2026, 0, 17, 12)) {
  const time = testClock(start);
  let shift = 0;
  return {
    ...time,
    now: () => time.now() + shift,
    elapsed: () => time.now() - start,
    set: (by: number) => {
      shift += by;
    },
  };
}

/** The error that a promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    (value) => {
      throw new Error(`expected a failure, got ${JSON.stringify(value)}`);
    },
    (error: unknown) => {
      if (error instanceof Error) return error;
      throw new TypeError('rejected with something that is no Error');
    },
  );
}

/** A real HTTP server for the length of a test. */
export async function serve(
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return `http://127.0.0.1:${address.port}`;
}
