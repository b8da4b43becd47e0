import type { Operation } from '../../openapi/operation.js';
import type { JsonValue } from '../../openapi/json.js';
import type { Case, Expectation } from '../types.js';
import { sending, type Difference } from './request.js';

/** A case of one request. */
export function single(
  name: string,
  operation: Operation,
  expect: Expectation,
  body?: JsonValue,
  difference?: Difference,
): Case {
  return {
    name: `${operation.id} ${name}`,
    operation,
    steps: [{ operation, expect, ...sending(operation, body, difference) }],
  };
}

/** Valid data, and where the contract says so. */
export const accepted = (contract: string, pointer: string): Expectation => ({
  kind: 'accepted',
  contract,
  pointer,
});

/** Data that breaks the contract, and where the contract says so. */
export const refused = (contract: string, pointer: string): Expectation => ({
  kind: 'refused',
  contract,
  pointer,
});
