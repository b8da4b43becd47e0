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

/** What to do after a purchase or a change has failed. For a change, read "change" for "order". */
export interface NextStep {
  /**
   * - `repeat`: send the same order again with the same request id, after a pause. If the error has a `cartId`, check that cart
   *   out again instead.
   * - `refused`: the order was refused for good, and nothing was bought. A corrected order is a new purchase, with a new id.
   * - `stop`: the cause is not the order and will affect other orders too: the token, the address, a gateway in between, a service
   *   that can't be reached. Keep the order as it is; after a few of these, stop until somebody has mended the cause.
   * - `look`: the order may have been placed, and a repeat won't tell. Find out with `orders.reconcile`; after a change, read what
   *   it changes. The client's own changes read that first, so calling them again is such a look.
   */
  readonly action: 'repeat' | 'refused' | 'stop' | 'look';
  /** Whether the order may have been placed, by this call or an earlier one. Never `true` with `refused`. */
  readonly isOpen: boolean;
  /** How long the service asks to wait before the next call, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** What is known of a purchase from earlier calls. */
export interface Purchase {
  /**
   * Whether an earlier call with the same request id may have placed the order: its outcome was `unknown`, or was lost.
   * @default false
   */
  readonly isOpen?: boolean | undefined;
}

/**
 * What to do after a purchase has failed, for queues, files of orders and loops of your own. Once an order may have been placed,
 * only the order itself in an answer, or a certain result of `orders.reconcile`, settles it.
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
