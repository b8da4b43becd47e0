/** Lists of orders, which may lag behind. */
import { isList, isRecord, type JsonRecord } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import type { Deviation } from '../checks/violation.js';
import { NothingToTell, type Conversation } from './conversation.js';

const FIRST_WAIT = 100;

/** Asks for a list until it has the order, for as long as the target's patience lasts. */
export async function listed(
  conversation: Conversation,
  listOrders: Operation,
  id: string,
): Promise<{ items: readonly JsonRecord[]; found: readonly JsonRecord[] }> {
  const { patience, wait } = conversation.target;
  let waited = 0;
  for (let next = FIRST_WAIT; ; next *= 2) {
    const said = await conversation.look(listOrders);
    if (said === undefined) throw new NothingToTell('The list could not be read.');
    const list = said.responseBody['items'];
    const items = isList(list) ? list.filter(isRecord) : [];
    const found = items.filter((order) => order['id'] === id);
    if (found.length > 0) return { items, found };
    if (waited + next > patience) break;
    await wait(next);
    waited += next;
  }
  throw new NothingToTell(
    `Could not tell: the list did not have the new order within ${patience / 1000} seconds, and may lag by 15 minutes.`,
  );
}

/** Says so when an order is in a list where it does not belong. */
export function notListed(
  conversation: Conversation,
  items: readonly JsonRecord[],
  id: string,
  deviation: Omit<Deviation, 'received'>,
): void {
  if (conversation.isWrong || !items.some((order) => order['id'] === id)) return;
  conversation.found('listed_orders', 'critical', { ...deviation, received: `The list has order ${id}.` });
}
