/**
 * Checks of orders and faults against the contract, without sending anything. Runs wherever JavaScript runs.
 *
 * ```ts
 * const result = validateOrderRequest(order);
 * if (!result.valid) for (const { path, message } of result.errors) console.log(path, message);
 * ```
 */
import { addOnRequest } from '../../generated/validators/add-on-request.js';
import { fault, order } from '../../generated/validators/answers.js';
import {
  addOnRequestMembers,
  orderRequestMembers,
  type Members,
} from '../../generated/validators/members.js';
import { orderRequest } from '../../generated/validators/order-request.js';
import type { SchemaError, SchemaValidator } from '../../generated/validators/types.js';
import { closestBranches } from './closest.js';
import { dataErrors, type UnknownMembers } from './data-errors.js';
import { lineNumberErrors } from './line-numbers.js';
import { messageOf } from './messages.js';
import { below, valueAt } from '../openapi/pointer.js';
import type { ValidationError, ValidationResult } from './result.js';

export type { UnknownMembers } from './data-errors.js';
export type { ValidationError, ValidationResult } from './result.js';

/** How a request is judged. */
export interface RequestValidationOptions {
  /**
   * What becomes of members that the contract doesn't name: misspelt ones, or newer ones.
   * @default 'refuse'
   */
  readonly unknownMembers?: UnknownMembers | undefined;
}

/** More faults than this help nobody; the last entry then says that there are more. */
const MAX_ERRORS = 100;

/** May this be sent as a new order? */
export function validateOrderRequest(value: unknown, options?: RequestValidationOptions): ValidationResult {
  return requestResult(value, orderRequest, orderRequestMembers, options);
}

/** May this be sent as add-ons to an order? Numbers start again at 0. */
export function validateAddOnRequest(value: unknown, options?: RequestValidationOptions): ValidationResult {
  return requestResult(value, addOnRequest, addOnRequestMembers, options);
}

/** Is this an order as the service answers it? */
export function validateOrder(value: unknown): ValidationResult {
  return result(value, schemaErrors(order, value));
}

/** Is this an error body as the service, or the gateway in front of it, answers it? */
export function validateFault(value: unknown): ValidationResult {
  return result(value, schemaErrors(fault, value));
}

function requestResult(
  value: unknown,
  validator: SchemaValidator,
  members: Members,
  options?: RequestValidationOptions,
): ValidationResult {
  const errors = schemaErrors(validator, value);
  const told = new Set(errors.map(pathOf));
  // What has a fault already, such as a Date in place of a string, needs no second.
  const others = dataErrors(value, members, options?.unknownMembers === 'send' ? 'send' : 'refuse').filter(
    ({ path }) => !told.has(path),
  );
  return result(value, errors, [...others, ...lineNumberErrors(value)]);
}

function schemaErrors(validator: SchemaValidator, value: unknown): SchemaError[] {
  if (validator(value)) return [];
  const errors = closestBranches(validator.errors ?? []);
  // The next call overwrites the errors; this lets go of a caller's values at once.
  validator.errors = null;
  return errors;
}

function result(
  value: unknown,
  schemaErrors: SchemaError[],
  ownErrors: ValidationError[] = [],
): ValidationResult {
  if (schemaErrors.length + ownErrors.length === 0) return { valid: true };
  const unique = new Map<string, () => ValidationError>();
  for (const error of schemaErrors) {
    const path = pathOf(error);
    const { keyword } = error;
    // Words are made last, and only for what is reported.
    unique.set(`${path} ${keyword}`, () => ({
      path,
      message: messageOf(error, valueAt(value, path)),
      keyword,
    }));
  }
  for (const error of ownErrors) unique.set(`${error.path} ${error.keyword}`, () => error);
  const errors = [...unique.values()].slice(0, MAX_ERRORS).map((make) => make());
  const more = unique.size - errors.length;
  if (more > 0) errors.push({ path: '', message: `has at least ${more} more faults`, keyword: 'more' });
  return { valid: false, errors };
}

/** Ajv points at the object around a missing or unknown member; people look for the member. */
function pathOf({ instancePath, keyword, params }: SchemaError): string {
  const names = ['missingProperty', 'additionalProperty', 'unevaluatedProperty'];
  const name = names.map((key) => params[key]).find((value) => typeof value === 'string');
  return name === undefined || keyword === 'dependentRequired' ? instancePath : below(instancePath, name);
}
