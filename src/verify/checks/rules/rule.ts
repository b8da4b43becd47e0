import type { Check } from '../check.js';
import type { CheckedExchange } from '../checked-exchange.js';
import type { Severity } from '../violation.js';
import type { LineItems } from './line-items.js';

/** A sentence of the contract that no schema can say. openapi.yaml has its sources, at the pointer. */
export interface Rule {
  readonly check: Check;
  /** The operations that it belongs to. Default: all. */
  readonly operations?: readonly string[];
  readonly severity: Severity;
  /** What the contract says. */
  readonly contract: string;
  readonly pointer: string;
  /** The members of a response that it reads: where the form of one is wrong, it says nothing. */
  readonly reads: readonly string[];
  /** It holds for refusals too. Default: for accepted requests only. */
  readonly onRefusalsToo?: boolean;
  /** What came back, when it breaks the rule. */
  readonly broken: (input: RuleInput) => string | undefined;
}

export interface RuleInput extends CheckedExchange {
  readonly lineItems: LineItems;
}

/** The operations that answer with an order. */
export const ORDERS = ['createOrder', 'updateOrder', 'getOrder'];

/** Read by whatever is about line items. */
export const LINES = ['lineItems', 'items', 'lineItemNumber'];
