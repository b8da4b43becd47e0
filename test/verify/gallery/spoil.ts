/** Ways to break the sandbox at one place. */
import { createSandbox, sampleOrders } from '../../../src/sandbox/index.js';
import type { Check } from '../../../src/verify/index.js';

/** A server with exactly one fault. */
export interface BrokenServer {
  /** What is wrong with it. */
  readonly name: string;
  /** The one check that has to find it. */
  readonly check: Check;
  /** Where the fault is. Default: createOrder. */
  readonly operation?: string;
  /** The cases that are about it, where its operation has many others. Default: all of the operation. */
  readonly only?: readonly string[];
  /** A fresh one, with no orders. */
  readonly start: () => typeof fetch;
  /** What stands before the sandbox, a fresh one each time. */
  readonly make?: () => Handle;
}

export type Handle = (asked: Asked, answer: Answer) => Promise<Reply>;

const honest: Handle = (asked, answer) => answer(asked);

/** A server with the faults of both. */
export const withBoth = (one: BrokenServer, other: BrokenServer): typeof fetch => {
  const [outer, inner] = [one.make?.() ?? honest, other.make?.() ?? honest];
  return front((asked, answer) => outer(asked, (changed) => inner(changed, answer)));
};

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** The text of the body; empty for none. */
  readonly text: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Free-form JSON, to take apart and put together again. */
export type Loose = Record<string, unknown>;

export type Answer = (asked: Asked) => Promise<Reply>;

/** A server that stands before the sandbox. `answer` is the sandbox. */
export function server(name: string, check: Check, handle: Handle): BrokenServer {
  return { name, check, start: () => front(handle), make: () => handle };
}

/** The same, for a server that remembers something: `make` is called for each fresh one. */
export function stateful(name: string, check: Check, make: () => Handle): BrokenServer {
  return { name, check, start: () => front(make()), make };
}

export function front(handle: Handle): typeof fetch {
  const sandbox = createSandbox({ strict: false, orders: sampleOrders(), seed: 7 });
  const answer: Answer = async ({ method, url, headers, text }) => {
    const options = { method, headers };
    const response = await sandbox.fetch(url, text === '' ? options : { ...options, body: text });
    return { status: response.status, headers: new Headers(response.headers), text: await response.text() };
  };
  return async (input, init) => {
    const asked =
      input instanceof Request
        ? {
            method: input.method,
            url: new URL(input.url),
            headers: new Headers(input.headers),
            text: await input.text(),
          }
        : {
            method: init?.method ?? 'GET',
            url: new URL(input),
            headers: new Headers(init?.headers),
            text: typeof init?.body === 'string' ? init.body : '',
          };
    const { status, headers, text } = await handle(asked, answer);
    return new Response(text === '' ? null : text, { status, headers });
  };
}

/** Every order that it creates is spoilt; `sent` is the body of the request, whatever its spelling. */
export const order = (name: string, check: Check, spoil: (order: Loose, sent: Loose) => void): BrokenServer =>
  server(name, check, async (asked, answer) =>
    spoilJson(await answer(asked), 201, (body) => spoil(body, json(asked.text))),
  );

/** Every line item of an order is spoilt. */
export const line = (name: string, check: Check, spoil: (line: Loose, index: number) => void): BrokenServer =>
  order(name, check, (body) => lines(body).forEach(spoil));

/** Every error body of this status is spoilt. */
export const fault = (
  name: string,
  check: Check,
  status: number,
  spoil: (fault: Loose) => void,
): BrokenServer =>
  server(name, check, async (asked, answer) => spoilJson(await answer(asked), status, spoil));

/** Every answer of this status is replaced. */
export const reply = (
  name: string,
  check: Check,
  status: number,
  spoil: (reply: Reply, asked: Asked) => Partial<Reply>,
): BrokenServer =>
  server(name, check, async (asked, answer) => {
    const whole = await answer(asked);
    return whole.status === status ? { ...whole, ...spoil(whole, asked) } : whole;
  });

/** It takes what it should refuse: `mend` turns a bad order into a good one before the sandbox sees it. */
export const lenient = (name: string, mend: (body: Loose, asked: Asked) => void): BrokenServer =>
  server(name, 'negative_data_rejection', (asked, answer) => answer(mended(asked, mend)));

/** It refuses what it should take. */
export const strict = (
  name: string,
  refuses: (body: Loose, asked: Asked) => boolean,
  status = 400,
): BrokenServer =>
  server(name, 'positive_data_acceptance', async (asked, answer) => {
    const whole = await answer(asked);
    return whole.status === 201 && refuses(json(asked.text), asked) ? refusal(whole, status) : whole;
  });

/** An answer of the sandbox, turned into a documented refusal. */
export const refusal = ({ headers }: Reply, status: number): Reply => ({
  status,
  headers,
  text: JSON.stringify({
    code: 3000,
    description: 'A property is not valid.',
    data: [],
    source: 'PartnerFD',
  }),
});

/** The request with another body. What is no JSON object stays as it is. */
export function mended(asked: Asked, mend: (body: Loose, asked: Asked) => void): Asked {
  const body = json(asked.text);
  if (Object.keys(body).length === 0) return asked;
  mend(body, asked);
  return { ...asked, text: JSON.stringify(body) };
}

function spoilJson(whole: Reply, status: number, spoil: (body: Loose) => void): Reply {
  if (whole.status !== status) return whole;
  const body = json(whole.text);
  spoil(body);
  return { ...whole, text: JSON.stringify(body) };
}

/** A JSON object; an empty one for anything else. */
export function json(text: string): Loose {
  try {
    return loose(JSON.parse(text));
  } catch {
    return {};
  }
}

export const loose = (value: unknown): Loose => (isLoose(value) ? value : {});

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The line items of an order, in either spelling. Changing one changes the order. */
export function lines(order: Loose): Loose[] {
  const items = order['lineItems'] ?? order['LineItems'];
  return Array.isArray(items) ? items.filter(isLoose) : [];
}

/** A copy in which every member's name begins with a capital. */
export function pascal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pascal);
  if (!isLoose(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      pascal(inner),
    ]),
  );
}
