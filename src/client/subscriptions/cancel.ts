import type { RefundOption, Subscription } from '../../../generated/models.js';
import { printable } from '../../shared/printable.js';
import type { Api } from '../api.js';
import { ApiError } from '../errors.js';
import { update, type ChangeOptions } from './update.js';

/** Until when a subscription can be cancelled, and what is refunded, as the subscription itself says. */
export interface CancellationTerms {
  /**
   * Until when, as the service writes it: `cancellationAllowedUntilDate`, else the latest end of a refund. `null` where it can't
   * be cancelled, `undefined` where the subscription doesn't say.
   */
  readonly allowedUntil: string | null | undefined;
  /** What is refunded, and until when; empty where the subscription doesn't say. */
  readonly refundOptions: readonly RefundOption[];
}

/** A subscription that has been cancelled. */
export interface Cancellation extends CancellationTerms {
  readonly subscription: Subscription;
}

export function cancellationTerms(subscription: Subscription): CancellationTerms {
  const { cancellationAllowedUntilDate, refundOptions = [] } = subscription;
  const ends = refundOptions.flatMap(({ expiresAt }) => expiresAt ?? []).sort();
  // Null says that it may not be cancelled.
  const allowedUntil =
    cancellationAllowedUntilDate === undefined ? ends.at(-1) : cancellationAllowedUntilDate;
  return { allowedUntil, refundOptions };
}

/** Cancels, and where that is refused says until when it was possible. */
export async function cancel(
  api: Api,
  path: { readonly customerId: string; readonly subscriptionId: string },
  options?: ChangeOptions,
): Promise<Cancellation> {
  let terms: CancellationTerms | undefined;
  const note = (subscription: Subscription) => {
    terms = cancellationTerms(subscription);
  };
  try {
    const after = await update(api, path, { status: 'deleted' }, options, note);
    return { subscription: after, ...(terms ?? cancellationTerms(after)) };
  } catch (error) {
    if (error instanceof ApiError && terms && error.outcome === 'rejected') error.message += inWords(terms);
    throw error;
  }
}

function inWords({ allowedUntil }: CancellationTerms): string {
  if (allowedUntil === null) return " According to the subscription, it can't be cancelled.";
  return allowedUntil === undefined
    ? ''
    : ` According to the subscription, it can be cancelled until ${printable(allowedUntil)}.`;
}
