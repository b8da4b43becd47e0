/** Lists of orders, which may lag behind. */
import { isList, isRecord, type JsonRecord } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import type { Deviation } from '../checks/violation.js';
import { NothingToTell, type Conversation } from './conversation.js';
import { patiently } from './patience.js';

/** Asks for a list until it has the order, for as long as the target's patience lasts. */
export async function listed(
  conversation: Conversation,
  listOrders: Operation,
  id: string,
): Promise<{ items: readonly JsonRecord[]; found: readonly JsonRecord[] }> {
  const ask = async () => {
    const said = await conversation.look(listOrders);
    if (said === undefined) throw new NothingToTell('The list could not be read.');
    const list = said.responseBody['items'];
    const items = isList(list) ? list.filter(isRecord) : [];
    return { items, found: items.filter((order) => order['id'] === id) };
  };
  const { target } = conversation;
  const answer = await patiently(target, ask, ({ found }) => found.length > 0);
  if (answer.found.length > 0) return answer;
  throw new NothingToTell(
    `Could not tell: the list did not have the new order within ${target.patience / 1000} seconds, and may lag by 15 minutes.`,
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
