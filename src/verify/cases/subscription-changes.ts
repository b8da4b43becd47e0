/** Changes of a subscription: buy, read, change, read again, and change back where that is possible. */
import { keptOfSubscription } from '../../../generated/kept.js';
import { isRecord, textOf, valueAt, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { isGuid } from '../../shared/guid.js';
import type { LinkedValues } from '../links.js';
import { memberPointer } from '../schema.js';
import { NothingToTell, operationNamed, type Conversation, type Said } from './conversation.js';
import { compareChange, mayChange, shows, within, type Change } from './kept-changes.js';
import { patiently } from './patience.js';
import { severalLines } from './rich-order.js';

const SETTABLE: readonly string[] = keptOfSubscription.map(({ name }) => name);

/** What a change of one member may change as well: the contract tells of each. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  quantity: ['scheduledNextTermInstructions'],
  status: ['autoRenewEnabled', 'scheduledNextTermInstructions'],
  autoRenewEnabled: ['scheduledNextTermInstructions'],
};

const pointerOf = (name: string): string => memberPointer('Subscription', name);

export const subscriptionChanges: readonly Change[] = [
  { words: 'keeps a new name, and takes it back', talk: renames },
  { words: 'keeps more licences, and takes them back', talk: adds },
  { words: 'keeps whether it renews by itself', talk: renews },
  { words: 'keeps what the next term is to be', talk: schedules },
  { words: 'suspends and reactivates', talk: suspends },
  { words: 'cancels', talk: cancels },
  {
    words: 'changes once for the same MS-RequestId',
    check: 'same_request_id_same_order',
    talk: changesOnce,
  },
];

/** A subscription that was bought for the case. */
class Bought {
  readonly #conversation: Conversation;
  readonly #update: Operation;
  readonly #read: Operation;
  readonly #linked: LinkedValues;
  /** As it was read last. */
  state: JsonRecord;

  constructor(
    conversation: Conversation,
    update: Operation,
    read: Operation,
    linked: LinkedValues,
    state: JsonRecord,
  ) {
    this.#conversation = conversation;
    this.#update = update;
    this.#read = read;
    this.#linked = linked;
    this.state = state;
  }

  /** Sends it whole with these changes. Undefined when the answer is no success. */
  send(changed: JsonRecord, requestId?: string): Promise<Said | undefined> {
    const overrides = requestId === undefined ? {} : { requestId };
    const asking = { body: { ...this.state, ...changed }, linked: this.#linked, overrides };
    return this.#conversation.look(this.#update, asking, mayChange(this.#update));
  }

  read(): Promise<Said | undefined> {
    return this.#conversation.look(this.#read, { linked: this.#linked });
  }

  /** Whether it was changed, so that there is something to go on with. What is wrong with it was found. */
  async change(changed: JsonRecord): Promise<boolean> {
    const names = Object.keys(changed);
    const follows = names.flatMap((name) => FOLLOWS[name] ?? []);
    const same = Object.fromEntries(
      SETTABLE.flatMap((name) => {
        const value = this.state[name];
        return value === undefined || names.includes(name) || follows.includes(name) ? [] : [[name, value]];
      }),
    );
    // What becomes of the others when it is cancelled is not documented.
    const kept = changed['status'] === 'deleted' ? {} : same;
    const said = await this.send(changed);
    if (said === undefined) return false;
    const goesOn = said.exchange.response?.status === 202;
    if (goesOn) this.#findLocation(said);
    else compareChange(this.#conversation, said.responseBody, { changed, same: kept }, pointerOf);
    return this.#readChanged(changed, kept, goesOn);
  }

  async #readChanged(changed: JsonRecord, same: JsonRecord, goesOn: boolean): Promise<boolean> {
    const { target } = this.#conversation;
    const isShown = (said: Said | undefined) => said === undefined || shows(said.responseBody, changed);
    const ask = () => this.read();
    // What the answer doesn't have need not be waited for.
    const later = this.#conversation.isWrong ? await ask() : await patiently(target, ask, isShown);
    if (later === undefined) return false;
    if (goesOn && !isShown(later)) {
      throw new NothingToTell(
        `Could not tell: the answer was 202, and the change did not show within ${target.patience / 1000} seconds.`,
      );
    }
    compareChange(this.#conversation, later.responseBody, { changed, same }, pointerOf);
    this.state = later.responseBody;
    return !this.#conversation.isWrong;
  }

  #findLocation({ exchange: { response } }: Said): void {
    const location = response?.headers['location'] ?? '';
    const id = this.#linked.parameters.get('subscriptionId') ?? '';
    if (location === '' || location.toLowerCase().endsWith(`/subscriptions/${id.toLowerCase()}`)) return;
    this.#conversation.found('change_kept', 'high', {
      contract: 'Location is where the subscription is read until it shows the change.',
      pointer: '/components/responses/SubscriptionChanging/headers/Location',
      received: `Location ${location}; the subscription is ${id}`,
    });
  }
}

async function buy(conversation: Conversation, update: Operation, createOrder: Operation): Promise<Bought> {
  const read = operationNamed('getSubscription');
  const order = await conversation.need(createOrder, { body: severalLines(createOrder) });
  const id = valueAt(order.responseBody, ['lineItems', 0, 'subscriptionId']);
  if (read === undefined || !isGuid(id))
    throw new NothingToTell('It needs createOrder first. The answer has no /lineItems/0/subscriptionId.');
  const linked = within(createOrder, order, { subscriptionId: id });
  const { responseBody } = await conversation.need(read, { linked });
  return new Bought(conversation, update, read, linked, responseBody);
}

/** Changes one member, and changes it back. */
async function thereAndBack(subscription: Bought, name: string, value: JsonValue): Promise<void> {
  const before = subscription.state[name];
  const isChanged = await subscription.change({ [name]: value });
  if (isChanged && before !== undefined) await subscription.change({ [name]: before });
}

async function renames(...bought: Parameters<typeof buy>): Promise<void> {
  await thereAndBack(await buy(...bought), 'friendlyName', 'another name');
}

async function adds(...bought: Parameters<typeof buy>): Promise<void> {
  const subscription = await buy(...bought);
  await thereAndBack(subscription, 'quantity', quantityOf(subscription) + 1);
}

const quantityOf = ({ state: { quantity } }: Bought): number => {
  if (typeof quantity === 'number') return quantity;
  throw new NothingToTell('It needs getSubscription first. The answer has no /quantity.');
};

async function renews(...bought: Parameters<typeof buy>): Promise<void> {
  const subscription = await buy(...bought);
  await thereAndBack(subscription, 'autoRenewEnabled', subscription.state['autoRenewEnabled'] !== true);
}

/** The next term of the contract's example. */
async function schedules(...bought: Parameters<typeof buy>): Promise<void> {
  const [, update] = bought;
  const member = 'scheduledNextTermInstructions';
  const [next] = (update.body?.examples ?? []).flatMap(({ value }) => {
    const instructions = isRecord(value) ? value[member] : undefined;
    return instructions === undefined ? [] : [instructions];
  });
  if (next === undefined) throw new NothingToTell('The contract has no example of it.');
  const subscription = await buy(...bought);
  await subscription.change({ autoRenewEnabled: true, [member]: next });
}

async function suspends(...bought: Parameters<typeof buy>): Promise<void> {
  const subscription = await buy(...bought);
  if (await subscription.change({ status: 'suspended' })) await subscription.change({ status: 'active' });
}

async function cancels(...bought: Parameters<typeof buy>): Promise<void> {
  const subscription = await buy(...bought);
  await subscription.change({ status: 'deleted', autoRenewEnabled: false });
}

/** A change that was repeated by accident must not be a second one. */
async function changesOnce(...bought: Parameters<typeof buy>): Promise<void> {
  const [conversation] = bought;
  const subscription = await buy(...bought);
  const quantity = quantityOf(subscription) + 1;
  const first = await subscription.send({ quantity }, 'the same');
  if (first === undefined) return;
  const again = await subscription.send({ quantity }, 'the same');
  const answers = again === undefined ? [] : [again];
  const later = await subscription.read();
  for (const { responseBody } of [...answers, ...(later === undefined ? [] : [later])]) {
    const now = responseBody['quantity'];
    if (typeof now !== 'number' || now <= quantity) continue;
    conversation.found('same_request_id_same_order', 'critical', {
      contract: 'The same MS-RequestId makes a change once.',
      pointer: '/components/parameters/RequestId',
      received: `quantity ${now} after the change to ${quantity} was sent twice; before it was ${textOf(quantity - 1)}`,
    });
    return;
  }
}
