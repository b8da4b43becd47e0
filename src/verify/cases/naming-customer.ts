import { operations } from '../../openapi/contract.js';
import { isRecord, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import { CUSTOMER_PARAMETER } from './build-request.js';

/** The customer that the contract's examples order for. */
export const ordinaryCustomer = operations
  .flatMap(({ parameters }) => parameters)
  .find(({ name }) => name === CUSTOMER_PARAMETER)?.example;

/** The order with its customer in it, as the strictest document has it. */
export function namingCustomer(order: JsonValue, customer = ordinaryCustomer): JsonRecord {
  const own = isRecord(order) ? order : {};
  return customer === undefined ? own : { ...own, referenceCustomerId: customer };
}
