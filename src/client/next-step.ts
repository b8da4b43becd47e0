import { codeOutcomes, outcomes } from '../../generated/outcomes.js';
import {
  ApiError,
  ConnectionError,
  InvalidRequestError,
  MismatchedAnswerError,
  RefusedCartError,
  TimeoutError,
  UnreadableAnswerError,
  type PartnerCenterError,
} from './errors.js';
import { mayRepeat } from './transport/outcome-of.js';

/** What to do next with a purchase, or a change, whose call failed. Of a change read "make" for "buy". */
export interface NextStep {
  /**
   * - `repeat`: send the same order again under the same request id, after a pause; make the same call again. Where
   *   the error has a `cartId`, check that cart out again.
   * - `refused`: it was refused for good, and nothing was bought. A corrected order is a new purchase.
   * - `stop`: the failure says nothing of this order and will meet others too: the token, the address, a gateway in between,
   *   nobody there. Leave the order as it was, and when a few have ended so, stop until somebody has looked.
   * - `look`: the order may have been placed, and a repeat won't tell. Look with `orders.reconcile`; of a change, read what it
   *   changes. The client's own changes read that first, so that calling them again is such a look.
   */
  readonly action: 'repeat' | 'refused' | 'stop' | 'look';
  /** Whether the order may have been placed, by this call or an earlier one. Never with `refused`. */
  readonly isOpen: boolean;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** What is known of a purchase from before the call. */
export interface Purchase {
  /**
   * Whether an earlier call with the same request id may have placed the order: it ended in `unknown`, or nobody knows how.
   * @default false
   */
  readonly isOpen?: boolean | undefined;
}

/**
 * What to do after a purchase has failed, for queues, files of orders and loops of your own. Only an order that comes back, or a
 * look that is sure, closes a purchase that was ever open.
 */
export function nextStep(error: PartnerCenterError, purchase: Purchase = {}): NextStep {
  const isOpen = purchase.isOpen === true || error.outcome === 'unknown';
  return {
    action: actionAfter(error, isOpen),
    isOpen,
    retryAfter: isAnswer(error) ? error.retryAfter : undefined,
  };
}

const isAnswer = (error: PartnerCenterError): error is ApiError | UnreadableAnswerError =>
  error instanceof ApiError || error instanceof UnreadableAnswerError;

function actionAfter(error: PartnerCenterError, isOpen: boolean): NextStep['action'] {
  if (error instanceof RefusedCartError || error instanceof InvalidRequestError)
    return isOpen ? 'look' : 'refused';
  if (error instanceof MismatchedAnswerError) return 'look';
  if (error instanceof TimeoutError) return 'repeat';
  if (error instanceof ConnectionError) return error.outcome === 'not-sent' ? 'stop' : 'repeat';
  return isAnswer(error) ? actionAfterAnswer(error, isOpen) : 'stop';
}

function actionAfterAnswer(error: ApiError | UnreadableAnswerError, isOpen: boolean): NextStep['action'] {
  const { status } = error;
  const { code, concerns } = error instanceof ApiError ? error : { code: undefined, concerns: undefined };
  if (mayRepeat(status) || (code !== undefined && Object.hasOwn(codeOutcomes, code))) return 'repeat';
  if (concerns === 'order' || concerns === 'customer') return isOpen ? 'look' : 'refused';
  if (status < 500) return 'stop';
  // A gateway's own, such as 520; those that the contract lists it judges.
  return outcomes[status] === undefined ? 'repeat' : 'look';
}
