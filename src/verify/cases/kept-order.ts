/** Whether an order that came in another answer than that to getOrder keeps what was bought. */
import type { JsonRecord } from '../../openapi/json.js';
import { ruleViolations } from '../checks/rules/index.js';
import type { PriorExchange } from '../links.js';
import { operationNamed, type Conversation, type Said } from './conversation.js';

export const priorOf = ({ path, requestBody, responseBody }: Said): PriorExchange => ({
  path,
  requestBody,
  responseBody,
});

/** It keeps what one that is read alone keeps. */
export function compareWithOrder(
  conversation: Conversation,
  order: JsonRecord,
  bought: Said,
  prior: PriorExchange = priorOf(bought),
): void {
  const getOrder = operationNamed('getOrder');
  const documented = getOrder?.responses.get(200);
  if (getOrder === undefined || documented === undefined || conversation.isWrong) return;
  const checked = {
    operation: getOrder,
    exchange: bought.exchange,
    documented,
    requestBody: {},
    responseBody: order,
    prior,
  };
  for (const { check, severity, ...deviation } of ruleViolations(checked, true, new Set())) {
    if (check !== 'echoed_ids') conversation.found(check, severity, deviation);
  }
}
