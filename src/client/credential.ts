import type { Clock } from './clock.js';
import type { Secrets } from './redact.js';

/** A token, and when it expires. */
export interface AccessToken {
  readonly token: string;
  /** When the token expires, in milliseconds since 1970. It is renewed five minutes before. */
  readonly expiresOnTimestamp: number;
}

/** What a credential function is given. */
export interface TokenRequest {
  /** The scopes to request, which the cloud determines. */
  readonly scopes: readonly string[];
  /** `true` after the service refused the last token with 401: request a new one, without any cache. */
  readonly forceRefresh: boolean;
}

/** A token credential as in `@azure/identity`, app-only or app + user. */
export interface TokenCredential {
  getToken(scopes: string[]): Promise<AccessToken | null>;
}

/**
 * Where the token comes from: the token itself; a function that returns a token, with or without its expiry, or a promise of
 * one; or a credential of `@azure/identity`. A function that returns no expiry is called before each attempt.
 */
export type Credential =
  | string
  | ((request: TokenRequest) => string | AccessToken | Promise<string | AccessToken>)
  | TokenCredential;

/** Hands out tokens: concurrent calls share one request, and an expiring token is renewed ahead. */
export interface TokenSource {
  get(): string | Promise<string>;
  /** Asks past the cache, unless somebody else has replaced the refused token already. Absent for a fixed token. */
  readonly renew?: (refused: string) => Promise<string>;
  /** Forgets a token that the service has refused for good, so that the next call asks for another. */
  readonly forget?: (refused: string) => void;
  /** The latest tokens: what must not be shown. */
  known(): Secrets;
}

const renewAhead = 5 * 60_000;
/** With less left than this, in milliseconds, a token might end on the way. */
const leastLeft = 30_000;
/** So many tokens are remembered, to hide them: the one in use, the one before, and one that is being renewed. */
const mostKnown = 3;

export function tokenSource(credential: Credential, scope: string, clock: Clock): TokenSource {
  if (typeof credential === 'string') {
    const token = checked(credential);
    const only = [token];
    return { get: () => token, known: () => only };
  }
  if (!isAskable(credential)) {
    throw new TypeError('the credential must be a token, a function or an object with getToken');
  }
  let cached: AccessToken | undefined;
  let known: Secrets = [];
  let asking: { forced: boolean; answer: Promise<string> } | undefined;

  const ask = (forced: boolean): Promise<string> => {
    if (asking && (asking.forced || !forced)) return asking.answer;
    const mine = {
      forced,
      answer: request(forced)
        .then((given) => {
          // A request that was overtaken by a forced one brings an older token.
          if (asking === mine) cached = given.lasting;
          return given.token;
        })
        .finally(() => {
          if (asking === mine) asking = undefined;
        }),
    };
    asking = mine;
    return mine.answer;
  };

  const request = async (
    forceRefresh: boolean,
  ): Promise<{ token: string; lasting: AccessToken | undefined }> => {
    const scopes = [scope];
    const answer =
      typeof credential === 'function'
        ? await credential({ scopes, forceRefresh })
        : await credential.getToken(scopes);
    const token = checked(typeof answer === 'string' ? answer : answer?.token);
    if (!known.includes(token)) known = [token, ...known].slice(0, mostKnown);
    const lasts = typeof answer === 'object' && answer !== null && Number.isFinite(answer.expiresOnTimestamp);
    return { token, lasting: lasts ? answer : undefined };
  };

  return {
    get() {
      const left = cached ? cached.expiresOnTimestamp - clock.now() : 0;
      if (!cached || left < leastLeft) return ask(false);
      // The old one serves until the new one is there; a failure shows when it is needed.
      if (left < renewAhead) ask(false).catch(() => undefined);
      return cached.token;
    },
    renew(refused) {
      if (cached && cached.token !== refused) return Promise.resolve(cached.token);
      cached = undefined;
      return ask(true);
    },
    forget(refused) {
      if (cached?.token === refused) cached = undefined;
    },
    known: () => known,
  };
}

// Callers without types pass all sorts.
const isAskable = (credential: unknown): boolean =>
  typeof credential === 'function' ||
  (typeof credential === 'object' &&
    credential !== null &&
    'getToken' in credential &&
    typeof credential.getToken === 'function');

// Says nothing of the value, which is a secret even when it is wrong.
function checked(token: unknown): string {
  if (typeof token !== 'string' || token === '') throw new TypeError('the credential gave no token');
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new TypeError(
      "the credential's token holds a space, a line break or another character that a header can't carry",
    );
  }
  return token;
}
