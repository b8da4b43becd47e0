/** The handler of each operation: a file a tag of the contract, in it an export an operation, named by its `operationId`. */
import type { OperationId } from '../../openapi/contract.js';
import * as agreements from './agreements.js';
import * as carts from './carts.js';
import * as catalogue from './catalogue.js';
import * as customers from './customers.js';
import type { OperationHandler } from '../operation-handler.js';
import * as orders from './orders.js';
import * as relationships from './relationships.js';
import * as subscriptions from './subscriptions.js';

export const handlers: Readonly<Record<OperationId, OperationHandler>> = {
  ...agreements,
  ...carts,
  ...catalogue,
  ...customers,
  ...orders,
  ...relationships,
  ...subscriptions,
};
