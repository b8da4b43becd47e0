import type { Operation } from '../../generated/operations.js';
import type { Effect } from './call-state.js';

/** What comes of an operation of the contract. */
export function effectOf({ buys, reads }: Operation<unknown, unknown>): Effect {
  if (buys) return 'purchase';
  return reads ? 'none' : 'change';
}
