/** Servers that accept a change of a subscription or an order, and don't make it, make another, or make it twice. */
import type { Check } from '../../../src/verify/index.js';
import { breaking, withHeader } from './operations.js';
import {
  json,
  lines,
  loose,
  type Answer,
  type Asked,
  type BrokenServer,
  type Loose,
  type Reply,
} from './spoil.js';

const CHECK = 'change_kept';
const OTHER = '99999999-9999-4999-8999-999999999999';

const updateSubscription = breaking('updateSubscription');
const updateOrder = breaking('updateOrder');

const answering = (whole: Reply, members: Loose): Reply => ({
  ...whole,
  text: JSON.stringify({ ...json(whole.text), ...members }),
});

/** The body of a change, and what it changes as it was before. */
interface Changing {
  readonly sent: Loose;
  readonly before: Loose;
}

async function stateOf(asked: Asked, answer: Answer): Promise<Loose> {
  return json((await answer({ ...asked, method: 'GET', text: '' })).text);
}

/** The sandbox gets this body instead; what is answered has these members, whatever the sandbox says. */
const instead =
  (get: (changing: Changing) => Loose, pretend: (changing: Changing) => Loose = () => ({})) =>
  async (asked: Asked, answer: Answer): Promise<Reply> => {
    const sent = json(asked.text);
    // What the sandbox would refuse is refused.
    if (Object.keys(sent).length === 0) return answer(asked);
    const before = await stateOf(asked, answer);
    const whole = await answer({ ...asked, text: JSON.stringify(get({ sent, before })) });
    return whole.status === 200 ? answering(whole, pretend({ sent, before })) : whole;
  };

const subscription = (
  name: string,
  get: (changing: Changing) => Loose,
  pretend?: (changing: Changing) => Loose,
): BrokenServer => updateSubscription.handle(name, CHECK, instead(get, pretend));

/** What is sent of this member is answered, and stays as it was. */
const unkept = (what: string, member: string, isMeant: (sent: Loose) => boolean): BrokenServer =>
  subscription(
    `${what} is answered and not kept`,
    ({ sent, before }) => (isMeant(sent) ? { ...sent, [member]: before[member] } : sent),
    ({ sent }) => (isMeant(sent) ? { [member]: sent[member] } : {}),
  );

/** The cases of an order's changes; the many others of its operation say nothing of them. */
const ONLY = ['updateOrder cancels *', 'updateOrder changes *', 'updateOrder accepts the example *'];

const order = (
  name: string,
  handle: (asked: Asked, answer: Answer) => Promise<Reply>,
  check: Check = CHECK,
): BrokenServer => ({
  ...updateOrder.handle(name, check, handle),
  only: ONLY,
});

const isCancellation = (sent: Loose): boolean => sent['status'] === 'cancelled';
const isOfLines = (sent: Loose): boolean => isCancellation(sent) && 'lineItems' in sent;
const isCycle = (sent: Loose): boolean => typeof sent['billingCycle'] === 'string' && !isCancellation(sent);

/** Changes of this kind are answered so; the others by the sandbox. */
const answered =
  (isMeant: (sent: Loose) => boolean, reply: (asked: Asked, answer: Answer) => Promise<Reply>) =>
  async (asked: Asked, answer: Answer): Promise<Reply> =>
    isMeant(json(asked.text)) ? reply(asked, answer) : answer(asked);

/** Nothing is done, and what is there is answered with these members. */
const pretending =
  (members: (sent: Loose, before: Loose) => Loose) =>
  async (asked: Asked, answer: Answer): Promise<Reply> => {
    const whole = await answer({ ...asked, method: 'GET', text: '' });
    return whole.status === 200
      ? answering(whole, members(json(asked.text), json(whole.text)))
      : answer(asked);
  };

/** Each time that a change is repeated, it adds as many licences again. */
function addingAgain(): (asked: Asked, answer: Answer) => Promise<Reply> {
  const added = new Map<string, number>();
  return async (asked, answer) => {
    const id = asked.headers.get('MS-RequestId') ?? '';
    const sent = json(asked.text);
    const before = await stateOf(asked, answer);
    const more = added.get(id) ?? Number(sent['quantity']) - Number(before['quantity']);
    const isAgain = added.has(id);
    const headers = new Headers(asked.headers);
    if (isAgain) headers.set('MS-RequestId', crypto.randomUUID());
    if (more > 0) added.set(id, more);
    const text =
      more > 0 ? JSON.stringify({ ...sent, quantity: Number(before['quantity']) + more }) : asked.text;
    const whole = await answer({ ...asked, headers, text });
    return isAgain ? { ...whole, ...withHeader(whole, 'MS-RequestId', id) } : whole;
  };
}

/** 202 for every change that is made. */
const later = (name: string, check: Check, location: string | undefined): BrokenServer =>
  updateSubscription.handle(name, check, async (asked, answer) => {
    const whole = await answer(asked);
    if (whole.status !== 200) return whole;
    const headers = new Headers(whole.headers);
    headers.delete('Content-Type');
    if (location !== undefined) headers.set('Location', location);
    return { status: 202, headers, text: '' };
  });

export const changes: readonly BrokenServer[] = [
  unkept('a new name', 'friendlyName', (sent) => sent['friendlyName'] === 'another name'),
  unkept('another quantity', 'quantity', () => true),
  unkept('a suspension', 'status', (sent) => sent['status'] === 'suspended'),
  unkept('a cancellation', 'status', (sent) => sent['status'] === 'deleted'),
  unkept('another renewal', 'autoRenewEnabled', (sent) => sent['status'] !== 'deleted'),
  unkept('the next term', 'scheduledNextTermInstructions', () => true),
  subscription('a suspended one is never active again', ({ sent, before }) => ({
    ...sent,
    status: before['status'] === 'suspended' ? 'suspended' : sent['status'],
  })),
  subscription('a new name turns off that it renews', ({ sent, before }) => ({
    ...sent,
    autoRenewEnabled: sent['friendlyName'] === before['friendlyName'] && sent['autoRenewEnabled'] === true,
  })),
  subscription('other licences reset the name', ({ sent, before }) => ({
    ...sent,
    friendlyName: sent['quantity'] === before['quantity'] ? sent['friendlyName'] : 'Product',
  })),
  subscription('a new name adds a licence', ({ sent, before }) => ({
    ...sent,
    quantity: Number(sent['quantity']) + (sent['friendlyName'] === before['friendlyName'] ? 0 : 1),
  })),
  subscription('licences can only be added', ({ sent, before }) => ({
    ...sent,
    quantity: Math.max(Number(sent['quantity']), Number(before['quantity'])),
  })),
  subscription('the next term is for one licence', ({ sent }) =>
    'scheduledNextTermInstructions' in sent
      ? {
          ...sent,
          scheduledNextTermInstructions: { ...loose(sent['scheduledNextTermInstructions']), quantity: 1 },
        }
      : sent,
  ),
  updateSubscription.handle('the answer is the subscription as it was', CHECK, async (asked, answer) => {
    const before = await stateOf(asked, answer);
    const whole = await answer(asked);
    return whole.status === 200 ? { ...whole, text: JSON.stringify(before) } : whole;
  }),
  {
    ...updateSubscription.handle('a repeat adds licences again', 'same_request_id_same_order', addingAgain()),
  },
  later('202 without Location', 'response_headers_conformance', undefined),
  later('202 and the Location of another', CHECK, `/customers/${OTHER}/subscriptions/${OTHER}`),

  order(
    'a cancellation is answered and not kept',
    answered(
      (sent) => isCancellation(sent) && !isOfLines(sent),
      pretending(() => ({ status: 'cancelled' })),
    ),
  ),
  order(
    'a cancelled order is completed',
    answered(
      (sent) => isCancellation(sent) && !isOfLines(sent),
      pretending(() => ({})),
    ),
  ),
  order(
    'a cancelled line item keeps its quantity',
    answered(
      isOfLines,
      pretending(() => ({ status: 'completed' })),
    ),
  ),
  order(
    'a line item that is cancelled takes the whole order with it',
    answered(isOfLines, (asked, answer) => {
      const { lineItems: _, ...whole } = json(asked.text);
      return answer({ ...asked, text: JSON.stringify(whole) });
    }),
  ),
  order(
    'another line item is cancelled',
    answered(isOfLines, async (asked, answer) => {
      const other = lines(await stateOf(asked, answer)).at(-1) ?? {};
      const { lineItemNumber, offerId } = other;
      const text = JSON.stringify({ ...json(asked.text), lineItems: [{ lineItemNumber, offerId }] });
      return answer({ ...asked, text });
    }),
  ),
  order(
    'another billing cycle is answered and not kept',
    answered(
      isCycle,
      pretending(({ billingCycle }) => ({ billingCycle })),
    ),
  ),
  order(
    'another billing cycle is not answered',
    answered(
      isCycle,
      pretending(() => ({})),
    ),
  ),
  order(
    'another billing cycle leaves one licence',
    answered(isCycle, async (asked, answer) => {
      const whole = await answer(asked);
      const body = json(whole.text);
      for (const line of lines(body)) line['quantity'] = 1;
      return whole.status === 200 ? { ...whole, text: JSON.stringify(body) } : whole;
    }),
    'quantity_kept',
  ),
];
