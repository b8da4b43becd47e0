/** What one line of a journal can say. */

/** The first entry of each run. The journal's very first line is one, too. */
export interface RunEntry {
  readonly journal: typeof format;
  readonly version: 2;
  /** Where the orders of this journal go; one journal has one destination. */
  readonly destination: string;
  /** The name of the file of orders. */
  readonly file: string;
  /** Short, and in each entry that the run makes. */
  readonly run: string;
  readonly host: string;
  readonly pid: number;
  readonly time: string;
}

export const format = 'partner-center-orders';

interface Step {
  /** When it was written, in ISO 8601. Absent in journals of version 0.1.0. */
  readonly time?: string | undefined;
  readonly run?: string | undefined;
  /** 1 for the first line of the file of orders. */
  readonly line: number;
  /** Tells whether the line is the same as it was. */
  readonly hash: string;
  /** The `MS-RequestId` under which the order is sent, each time. */
  readonly requestId: string;
}

/** Who says how a line ended, where it was not the answer to the order: a look at the customer's orders, or a person. */
type By = 'look' | 'hand';

/** What is about to be done with one order, or what became of it. */
export type StepEntry = Step &
  (
    | { /** It is handed to the connection next. */ readonly state: 'begun' }
    | {
        /** It may have been placed. */
        readonly state: 'open';
        readonly reason: string;
        /** Why the service refused this order after all; but an earlier sending of it may have been accepted. */
        readonly refusal?: string | undefined;
      }
    | {
        /** It was not placed, and nothing is said against it: it can be sent. */
        readonly state: 'left';
        readonly reason: string;
        readonly by?: By;
      }
    | {
        readonly state: 'placed';
        readonly orderId: string;
        readonly customerId?: string;
        readonly subscriptionIds?: readonly string[];
        readonly by?: By;
      }
    | { readonly state: 'refused'; readonly reason: string; readonly by?: By }
  );

export type State = StepEntry['state'];

const needed: Readonly<Record<State, readonly string[]>> = {
  begun: [],
  open: ['reason'],
  left: ['reason'],
  placed: ['orderId'],
  refused: ['reason'],
};

/** `undefined` when the text is no entry, such as half of one. */
export function parseEntry(text: string): RunEntry | StepEntry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isRun(value) || isStep(value) ? value : undefined;
}

const has = (value: object, names: readonly string[]): boolean =>
  names.every((name) => typeof Reflect.get(value, name) === 'string');

const isRun = (value: unknown): value is RunEntry =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'journal') === format &&
  Reflect.get(value, 'version') === 2 &&
  has(value, ['destination', 'file', 'run', 'time']);

function isStep(value: unknown): value is StepEntry {
  if (typeof value !== 'object' || value === null) return false;
  const state: unknown = Reflect.get(value, 'state');
  const line: unknown = Reflect.get(value, 'line');
  return (
    typeof state === 'string' &&
    isState(state) &&
    typeof line === 'number' &&
    Number.isInteger(line) &&
    line > 0 &&
    has(value, ['hash', 'requestId', ...needed[state]])
  );
}

const isState = (text: string): text is State => Object.hasOwn(needed, text);
