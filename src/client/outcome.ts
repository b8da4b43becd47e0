/**
 * Whether a failed call bought or changed anything, in all its attempts together. A call that only reads never did.
 *
 * - `not-sent`: nothing reached the service. Nothing was bought.
 * - `rejected`: the service itself refused. Nothing was bought.
 * - `unknown`: the order may have been placed. Repeat the call with the error's `requestId`, which buys nothing twice, or look in
 *   the customer's orders a few minutes later.
 *
 * A call knows nothing of earlier calls with the same `requestId`. What was `unknown` stays so until a repeat returns the order
 * or you find it, whatever other repeats are answered: see `nextStep`.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown';

const weight: Record<Outcome, number> = { 'not-sent': 0, rejected: 1, unknown: 2 };

/** The less certain of two outcomes: one attempt that may have bought makes the whole call `unknown`. */
export const lessCertain = (a: Outcome, b: Outcome): Outcome => (weight[a] >= weight[b] ? a : b);
