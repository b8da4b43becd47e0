import { filled } from './fill-order.js';
import { isGuid } from './shared/guid.js';
import {
  validateAddOnRequest,
  validateOrderRequest,
  type ValidationError,
  type ValidationResult,
} from './validate/index.js';

/** Every fault that keeps an order from being sent, in words. Loaded only when there is one. */
export const faultsOfOrder = (given: unknown, customerId: string): readonly ValidationError[] =>
  faultsOf(filled(given, customerId), customerId, validateOrderRequest);

/** The same for add-ons. */
export const faultsOfAddOn = (given: unknown, customerId: string): readonly ValidationError[] =>
  faultsOf(filled(given, customerId), customerId, validateAddOnRequest);

function faultsOf(
  order: unknown,
  customerId: string,
  validate: (value: unknown) => ValidationResult,
): ValidationError[] {
  const checked = validate(order);
  return [...customerFaults(order, customerId), ...(checked.valid ? [] : checked.errors)];
}

// The path's customer and the order's are one; the contract can only say so in words.
function customerFaults(order: unknown, customerId: string): ValidationError[] {
  const path = '/referenceCustomerId';
  if (!isGuid(customerId)) {
    return [
      {
        path,
        message: "can't be taken from byId(): a customer id is a GUID, 8-4-4-4-12 hexadecimal digits",
        keyword: 'format',
      },
    ];
  }
  if (typeof order !== 'object' || order === null || !('referenceCustomerId' in order)) return [];
  const { referenceCustomerId } = order;
  if (!isGuid(referenceCustomerId) || referenceCustomerId.toLowerCase() === customerId.toLowerCase())
    return [];
  return [{ path, message: `names another customer than byId('${customerId}')`, keyword: 'customer' }];
}
