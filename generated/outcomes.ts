// Generated from openapi.yaml by `npm run generate`. Do not edit.

export type DocumentedOutcome = 'created' | 'rejected' | 'unknown';
export type Retry = 'never' | 'same-request-id' | 'after-retry-after' | 'fresh-token';

export interface StatusOutcome {
  /** Was the order placed? */
  readonly outcome: DocumentedOutcome;
  /** May the call be repeated, and how? */
  readonly retry: Retry;
  /** The outcome when the answer has a `Retry-After`, where that makes a difference; whatever the body is. */
  readonly outcomeWithRetryAfter?: DocumentedOutcome;
  /** The answer comes before anything is processed, whatever its body is and whoever sent it. */
  readonly beforeProcessing?: true;
}

/** By status: `x-outcome`, `x-retry` and `x-processed` of createOrder's answers. */
export const outcomes: Readonly<Record<number, StatusOutcome>> = {
  201: { outcome: 'created', retry: 'never' },
  400: { outcome: 'rejected', retry: 'never' },
  401: { outcome: 'rejected', retry: 'fresh-token', beforeProcessing: true },
  403: { outcome: 'rejected', retry: 'never' },
  404: { outcome: 'rejected', retry: 'never' },
  406: { outcome: 'rejected', retry: 'never' },
  408: { outcome: 'unknown', retry: 'same-request-id' },
  409: { outcome: 'rejected', retry: 'never' },
  412: { outcome: 'rejected', retry: 'never' },
  417: { outcome: 'rejected', retry: 'never' },
  429: { outcome: 'rejected', retry: 'after-retry-after', beforeProcessing: true },
  500: { outcome: 'unknown', retry: 'same-request-id' },
  501: { outcome: 'unknown', retry: 'never' },
  502: { outcome: 'unknown', retry: 'same-request-id' },
  503: { outcome: 'unknown', retry: 'same-request-id', outcomeWithRetryAfter: 'rejected' },
  504: { outcome: 'unknown', retry: 'same-request-id' },
};

/** Error codes that leave open whether the order was placed, whatever their status. */
export const codeOutcomes: Readonly<Record<string, 'unknown'>> = {
  '0': 'unknown',
  '800003': 'unknown',
  '800005': 'unknown',
  '800031': 'unknown',
  '800060': 'unknown',
  '800083': 'unknown',
  '800084': 'unknown',
  '800087': 'unknown',
  '800094': 'unknown',
  '900192': 'unknown',
};

/** Error codes of a 401 that a fresh token meets as well, and what helps against each instead. */
export const freshTokenFails: Readonly<Record<string, string>> = {
  '900421': "Have the user sign in again with multi-factor authentication (the secure application model), then get tokens with the refresh token of that sign-in.",
};
