import type { ValidationError } from '../../validate/index.js';
import { InvalidRequestError, type CallIds } from '../errors.js';

/** What a kind of body needs besides the contract's check. */
export interface BodyRules {
  /** Fills in what follows from elsewhere. It is given a copy, and may change it. */
  readonly complete: (copy: unknown) => unknown;
  /** Whether it is right in what the contract has no word for. Quick, as is the contract's check. */
  readonly isRight: (body: unknown) => boolean;
  /** What is wrong with it in that, in words. */
  readonly faults: (body: unknown) => Promise<readonly ValidationError[]>;
  /** Whether a fault keeps it from being sent: not that of a member that goes back as the service gave it. */
  readonly counts: (fault: ValidationError) => boolean;
  /** The error of one that can't be right. */
  readonly error: (faults: readonly ValidationError[], call: CallIds) => InvalidRequestError;
}

/** Those of a body that is sent as it is given. */
export const plainBody: BodyRules = {
  complete: (copy) => copy,
  isRight: () => true,
  faults: () => Promise.resolve([]),
  counts: () => true,
  error: (faults, call) => new InvalidRequestError(faults, call),
};
