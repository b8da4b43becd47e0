import {
  isPartnerCenterError,
  UnexpectedError,
  type CallIds,
  type FailedCall,
  type PartnerCenterError,
} from './errors.js';
import { readableIds, type CallOptions } from './call-options.js';

/** What a call is rejected with, whatever was thrown: an error of this package that tells of this call. */
export function failureOf(
  thrown: unknown,
  call: FailedCall | undefined,
  { effect }: Pick<FailedCall, 'effect'>,
  options: CallOptions,
): PartnerCenterError {
  return isOwn(thrown, call) ? thrown : new UnexpectedError(thrown, call ?? unmade(effect, options));
}

/** Whether it tells of this call. One of another call, thrown by a fetch that is a client itself, says nothing of this one. */
export function isOwn(thrown: unknown, call: CallIds | undefined): thrown is PartnerCenterError {
  try {
    return isPartnerCenterError(thrown) && (call === undefined || thrown.requestId === call.requestId);
  } catch {
    return false;
  }
}

/** A call that failed before it began. */
const unmade = (effect: FailedCall['effect'], options: CallOptions): FailedCall => ({
  effect,
  ...readableIds(options),
  attempts: 0,
  sent: false,
  outcome: 'not-sent',
  secrets: [],
});
