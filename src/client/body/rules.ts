import type { ValidationError } from '../../validate/index.js';

/** What a kind of body needs besides the contract's check. */
export interface BodyRules {
  /** Fills in what follows from elsewhere. It is given a copy, and may change it. */
  readonly complete: (copy: unknown) => unknown;
  /** Whether it is right in what the contract has no word for. Quick, as is the contract's check. */
  readonly isRight: (body: unknown) => boolean;
  /** What is wrong with it in that, in words. */
  readonly faults: (body: unknown) => Promise<readonly ValidationError[]>;
}

/** Those of a body that is sent as it is given. */
export const plainBody: BodyRules = {
  complete: (copy) => copy,
  isRight: () => true,
  faults: () => Promise.resolve([]),
};
