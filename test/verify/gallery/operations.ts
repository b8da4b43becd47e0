/** Ways to break one of the operations around an order, and leave the others as they are. */
import { operations } from '../../../src/openapi/contract.js';
import type { Check } from '../../../src/verify/index.js';
import { json, server, type Asked, type BrokenServer, type Loose, type Reply } from './spoil.js';

/** Whether a request is for this operation of the contract. */
function isFor(id: string): (asked: Asked) => boolean {
  const operation = operations.find((one) => one.id === id);
  const path = new RegExp(`^${(operation?.path ?? '').replaceAll(/\{[^}]*\}/g, '[^/]+')}$`);
  return ({ method, url }) => method === operation?.method && path.test(url.pathname);
}

type Handle = Parameters<typeof server>[2];

export interface Breaking {
  /** Every answer is spoilt. */
  readonly reply: (
    name: string,
    check: Check,
    spoil: (reply: Reply, asked: Asked) => Partial<Reply>,
  ) => BrokenServer;
  /** Every accepted answer's JSON is spoilt. */
  readonly body: (name: string, check: Check, spoil: (body: Loose, asked: Asked) => unknown) => BrokenServer;
  readonly handle: (name: string, check: Check, handle: Handle) => BrokenServer;
  /** What is asked is changed before it is answered. */
  readonly asked: (name: string, check: Check, change: (asked: Asked) => Asked) => BrokenServer;
}

/** Ways to break this operation. */
export function breaking(operation: string): Breaking {
  const isAsked = isFor(operation);
  const named = (name: string, check: Check, handle: Handle): BrokenServer => ({
    ...server(`${operation}: ${name}`, check, (asked, answer) =>
      isAsked(asked) ? handle(asked, answer) : answer(asked),
    ),
    operation,
  });
  return {
    handle: named,
    reply: (name, check, spoil) =>
      named(name, check, async (asked, answer) => {
        const whole = await answer(asked);
        return { ...whole, ...spoil(whole, asked) };
      }),
    body: (name, check, spoil) =>
      named(name, check, async (asked, answer) => {
        const whole = await answer(asked);
        if (whole.status >= 300) return whole;
        const body = json(whole.text);
        spoil(body, asked);
        return { ...whole, text: JSON.stringify(body) };
      }),
    asked: (name, check, change) => named(name, check, (asked, answer) => answer(change(asked))),
  };
}

/** The request with other parts of its path. */
export const elsewhere = (asked: Asked, part: RegExp, other: string): Asked => {
  const url = new URL(asked.url);
  url.pathname = url.pathname.replace(part, other);
  return { ...asked, url };
};

/** The request without a parameter of its query, or with another value. */
export const withQuery = (asked: Asked, name: string, value: string | undefined): Asked => {
  const url = new URL(asked.url);
  if (value === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return { ...asked, url };
};

/** The request with a token, whether it had one or not. */
export const withToken = (asked: Asked): Asked => {
  const headers = new Headers(asked.headers);
  headers.set('Authorization', 'Bearer guest');
  return { ...asked, headers };
};

export const withoutHeader = ({ headers }: Reply, name: string): Partial<Reply> => {
  const rest = new Headers(headers);
  rest.delete(name);
  return { headers: rest };
};

export const withHeader = ({ headers }: Reply, name: string, value: string): Partial<Reply> => {
  const changed = new Headers(headers);
  changed.set(name, value);
  return { headers: changed };
};
