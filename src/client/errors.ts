/** Every error that a call can end in. */
export {
  advice,
  isPartnerCenterError,
  PartnerCenterError,
  type CallIds,
} from './errors/partner-center-error.js';
export {
  CredentialError,
  InvalidOptionError,
  InvalidOrderError,
  InvalidRequestError,
} from './errors/not-sent.js';
export {
  AbortedError,
  ConnectionError,
  RedirectError,
  TimeoutError,
  UnexpectedError,
  type FailedCall,
} from './errors/no-answer.js';
export {
  ApiError,
  isAnswered,
  UnreadableAnswerError,
  type FailedResponse,
  type Refusal,
} from './errors/failed-answer.js';
export { MismatchedAnswerError } from './errors/mismatched-answer.js';
export { RefusedCartError } from './errors/refused-cart.js';
export { toldOf } from './errors/told-of.js';
