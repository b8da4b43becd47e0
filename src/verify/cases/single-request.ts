import type { Operation } from '../../openapi/operation.js';
import type { JsonValue } from '../../openapi/json.js';
import { requestOf } from './build-request.js';
import type { Case } from './case.js';
import type { Expectation } from './expectation.js';
import type { RequestOverrides } from './request-overrides.js';

/** A case of one request. */
export function singleRequest(
  name: string,
  operation: Operation,
  expect: Expectation,
  body?: JsonValue,
  overrides?: RequestOverrides,
): Case {
  return {
    name: `${operation.id} ${name}`,
    operation,
    steps: [{ operation, expect, ...requestOf(operation, body, overrides) }],
  };
}
