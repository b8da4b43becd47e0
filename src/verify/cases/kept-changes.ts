/** What a change has to leave behind, and whether it does. */
import { textOf, type JsonRecord } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { pathParameters } from '../../openapi/path.js';
import type { Check } from '../checks/check.js';
import { equal, shown } from '../checks/rules/compare.js';
import type { Severity } from '../checks/violation.js';
import { NO_LINKED_VALUES, type LinkedValues } from '../links.js';
import type { Conversation, Said } from './conversation.js';
import { leftOpen, type Expectation } from './expectation.js';

/** A case that changes what it has bought. */
export interface Change {
  readonly words: string;
  /** Default: `change_kept`. */
  readonly check?: Check;
  readonly talk: (conversation: Conversation, operation: Operation, createOrder: Operation) => Promise<void>;
}

/** What a change is expected to be answered with. */
export const mayChange = ({ pointer }: Operation): Expectation =>
  leftOpen('A change that is accepted is kept.', pointer, 'not every product allows this change.');

/** What a request about something of this order has in its path. */
export function within(createOrder: Operation, { path }: Said, id: JsonRecord): LinkedValues {
  const customer = pathParameters(createOrder.path, path);
  const ids = Object.entries(id).map(([name, value]) => [name, textOf(value)] as const);
  return { ...NO_LINKED_VALUES, parameters: new Map([...customer, ...ids]) };
}

/** Members that cost money when they are not as they should be. */
const COSTLY = ['quantity', 'status'];

/** Where the contract says what a member is. */
export type PointerOf = (name: string) => string;

/** Whether all of these are as they should be. */
export const shows = (state: JsonRecord, wanted: JsonRecord): boolean =>
  Object.entries(wanted).every(([name, value]) => isAs(name, value, state));

const isAs = (name: string, value: JsonRecord[string], state: JsonRecord): boolean =>
  equal(value, state[name], name === 'friendlyName');

/** Finds what was changed and isn't in the last answer, and what was not changed and is different there. */
export function compareChange(
  conversation: Conversation,
  state: JsonRecord,
  { changed, same }: { readonly changed: JsonRecord; readonly same: JsonRecord },
  pointerOf: PointerOf,
): void {
  for (const [name, value] of Object.entries(changed)) {
    if (isAs(name, value, state)) continue;
    conversation.found('change_kept', severityOf(name), {
      contract: `An accepted change of ${name} is kept.`,
      pointer: pointerOf(name),
      received: `${name} ${shown(state[name])}; it was changed to ${JSON.stringify(value)}`,
    });
  }
  for (const [name, value] of Object.entries(same)) {
    if (isAs(name, value, state)) continue;
    conversation.found('change_kept', severityOf(name), {
      contract: `What a change sends as it was read stays, such as ${name}.`,
      pointer: pointerOf(name),
      received: `${name} ${shown(state[name])} after a change of ${Object.keys(changed).join(' and ')}; it was sent as ${JSON.stringify(value)}`,
    });
  }
}

const severityOf = (name: string): Severity => (COSTLY.includes(name) ? 'critical' : 'high');
