/**
 * What a call that has failed did, all its attempts together. A call that only reads has bought nothing in any case.
 *
 * - `not-sent`: nothing reached the service. The call bought nothing.
 * - `rejected`: the service itself answered no. The call bought nothing.
 * - `unknown`: it may have bought. Repeat it with the error's `requestId`, which is safe, or look in the customer's orders
 *   some minutes later.
 *
 * A call knows nothing of earlier ones with the same `requestId`. What was `unknown` stays so until a repeat brings the order
 * or a look finds it, whatever the repeats are answered: see `nextStep`.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown';

const weight: Record<Outcome, number> = { 'not-sent': 0, rejected: 1, unknown: 2 };

/** The less certain of two outcomes: one attempt that may have bought makes the whole call `unknown`. */
export const lessCertain = (a: Outcome, b: Outcome): Outcome => (weight[a] >= weight[b] ? a : b);
