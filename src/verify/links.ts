/** The contract's links: what one call takes from the answer to another. */
import { LONGEST_ID } from './bounds.js';
import { children, find, nodeAt, operations } from '../openapi/contract.js';
import type { DocumentedResponse, Operation } from '../openapi/operation.js';
import { recordOf, textOf, valueAt, type JsonRecord, type JsonValue } from '../openapi/json.js';
import { keysOf } from '../openapi/pointer.js';
import { pathParameters } from '../openapi/path.js';
import { remembered } from './schema.js';

export interface Link {
  /** The operation whose answer is taken from. */
  readonly source: Operation;
  /** By parameter, where its value stands, such as `$response.body#/id`. */
  readonly parameters: JsonRecord;
  /** The same by place in the body, where `*` stands for every item. */
  readonly members: JsonRecord;
  readonly pointer: string;
}

/** A call that went before. */
export interface Earlier {
  readonly path: string;
  /** The body that was sent, in the contract's spelling. */
  readonly sent: JsonValue;
  readonly answer: JsonValue;
}

/** What a call takes from the answer to another. */
export interface Found {
  readonly parameters: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, JsonValue>;
  readonly earlier?: Earlier;
}

export const NOTHING_FOUND: Found = { parameters: new Map(), members: new Map() };

/**
 * The link to an operation from one that creates what it works on. Undefined for an operation that needs no such thing,
 * and for one to which no link leads.
 */
export const linkTo = remembered((operation: Operation): Link | undefined => {
  const leading = operations.flatMap((source) =>
    source === operation ? [] : linksFrom(source).filter(({ to }) => to === operation.id),
  );
  return leading.find(({ source, parameters }) => createsFromNothing(source) && takesFromAnswer(parameters));
});

const createsFromNothing = (operation: Operation): boolean =>
  [...operation.responses.values()].some(isCreated) && !/\{(?!customerId\})/.test(operation.path);

const isCreated = ({ pointer }: DocumentedResponse): boolean =>
  nodeAt(pointer)?.value['x-outcome'] === 'created';

const takesFromAnswer = (parameters: JsonRecord): boolean =>
  Object.values(parameters).some((expression) => textOf(expression).startsWith('$response'));

function linksFrom(source: Operation): (Link & { readonly to: string })[] {
  return [...source.responses.values()].flatMap(({ pointer }) =>
    children(find(nodeAt(pointer), 'links')).map(([, { value, pointer: place }]) => ({
      source,
      to: textOf(value['operationId']),
      parameters: recordOf(value['parameters']),
      members: recordOf(value['x-request-members']),
      pointer: place,
    })),
  );
}

/**
 * What the link takes from an answer to its source.
 *
 * @returns what is wrong with the answer, such as `no /id`, where it lacks something
 */
export function take({ source, parameters, members }: Link, earlier: Earlier): Found | string {
  const { path, answer } = earlier;
  const sent = pathParameters(source.path, path);
  const wrong: string[] = [];
  const valueOf = (expression: JsonValue): JsonValue => {
    const [, parameter = '', pointer = ''] =
      /^\$(?:request\.path\.(\w+)|response\.body#(\/.*))$/.exec(textOf(expression)) ?? [];
    const value = pointer === '' ? sent.get(parameter) : valueAt(answer, stepsTo(pointer));
    if (value === undefined) wrong.push(`no ${pointer}`);
    else if (textOf(value).length > LONGEST_ID)
      wrong.push(`more than ${LONGEST_ID} characters at ${pointer}`);
    return value ?? '';
  };
  const all = (from: JsonRecord) =>
    Object.entries(from).map(([name, expression]) => [name, valueOf(expression)] as const);
  const found = {
    earlier,
    parameters: new Map(all(parameters).map(([name, value]) => [name, textOf(value)] as const)),
    members: new Map(all(members)),
  };
  return wrong[0] ?? found;
}

/** Digits are numbers of items. */
const stepsTo = (pointer: string): (string | number)[] =>
  keysOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
