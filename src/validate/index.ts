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
import { addOnRequestMembers, orderRequestMembers } from '../../generated/validators/members.js';
import { orderRequest } from '../../generated/validators/order-request.js';
import { checkBody, checkValue, type RequestValidationOptions } from './check.js';
import { lineNumberErrors } from './line-numbers.js';
import type { ValidationResult } from './result.js';

export type { RequestValidationOptions } from './check.js';
export type { UnknownMembers } from './data-errors.js';
export type { ValidationError, ValidationResult } from './result.js';

/** Checks whether a value can be sent as a new order. Never throws. */
export function validateOrderRequest(value: unknown, options?: RequestValidationOptions): ValidationResult {
  const body = { validator: orderRequest, members: orderRequestMembers };
  return checkBody(value, body, options, lineNumberErrors(value));
}

/** Checks whether a value can be sent as add-ons to an order, whose line item numbers start again at 0. Never throws. */
export function validateAddOnRequest(value: unknown, options?: RequestValidationOptions): ValidationResult {
  const body = { validator: addOnRequest, members: addOnRequestMembers };
  return checkBody(value, body, options, lineNumberErrors(value));
}

/** Checks whether a value is an order as the service answers it. */
export const validateOrder = (value: unknown): ValidationResult => checkValue(value, order);

/** Checks whether a value is an error body as the service, or a gateway in front of it, answers it. */
export const validateFault = (value: unknown): ValidationResult => checkValue(value, fault);
