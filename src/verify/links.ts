/** The contract's links: what one request takes from the response to another. */
import { children, find, operations } from '../openapi/contract.js';
import { recordOf, textOf, valueAt, type JsonRecord, type JsonValue } from '../openapi/json.js';
import type { Operation } from '../openapi/operation.js';
import { pathParameters } from '../openapi/path.js';
import { keysOf } from '../openapi/pointer.js';
import { memoize } from './memoize.js';

export interface Link {
  /** The operation whose response is taken from. */
  readonly source: Operation;
  /** By parameter, the runtime expression of its value, such as `$response.body#/id`. */
  readonly parameters: JsonRecord;
  /** The same by location in the body, where `*` stands for every item. */
  readonly members: JsonRecord;
  readonly pointer: string;
}

/** What was sent to the source of a link, and came back. */
export interface PriorExchange {
  readonly path: string;
  /** In the contract's spelling. */
  readonly requestBody: JsonValue;
  readonly responseBody: JsonValue;
}

/** What a request takes from the response to another. */
export interface LinkedValues {
  readonly parameters: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, JsonValue>;
  readonly prior?: PriorExchange;
}

export const NO_LINKED_VALUES: LinkedValues = { parameters: new Map(), members: new Map() };

/** Some ids go into addresses. */
const MAX_ID_LENGTH = 1024;

/**
 * The link to an operation from one that creates what it works on. Undefined for an operation that needs no such thing,
 * and for one to which no link leads.
 */
export const linkTo = memoize((operation: Operation): Link | undefined => {
  const leading = operations.flatMap((source) =>
    source === operation ? [] : linksFrom(source).filter(({ to }) => to === operation.id),
  );
  return leading.find(
    ({ source, parameters }) => createsFromNothing(source) && takesFromResponse(parameters),
  );
});

const createsFromNothing = ({ responses, path }: Operation): boolean =>
  [...responses.values()].some(({ value }) => value['x-outcome'] === 'created') &&
  !/\{(?!customerId\})/.test(path);

const takesFromResponse = (parameters: JsonRecord): boolean =>
  Object.values(parameters).some((expression) => textOf(expression).startsWith('$response'));

function linksFrom(source: Operation): (Link & { readonly to: string })[] {
  return [...source.responses.values()].flatMap((response) =>
    children(find(response, 'links')).map(([, { value, pointer }]) => ({
      source,
      to: textOf(value['operationId']),
      parameters: recordOf(value['parameters']),
      members: recordOf(value['x-request-members']),
      pointer,
    })),
  );
}

/**
 * What the link takes from an exchange with its source.
 *
 * @returns what is wrong with the response, such as `no /id`, where it lacks something
 */
export function followLink(
  { source, parameters, members }: Link,
  prior: PriorExchange,
): LinkedValues | string {
  const inPath = pathParameters(source.path, prior.path);
  const wrong: string[] = [];
  const valueOf = (expression: JsonValue): JsonValue => {
    const [, parameter = '', pointer = ''] =
      /^\$(?:request\.path\.(\w+)|response\.body#(\/.*))$/.exec(textOf(expression)) ?? [];
    const value = pointer === '' ? inPath.get(parameter) : valueAt(prior.responseBody, stepsTo(pointer));
    if (value === undefined) wrong.push(`no ${pointer}`);
    else if (textOf(value).length > MAX_ID_LENGTH)
      wrong.push(`more than ${MAX_ID_LENGTH} characters at ${pointer}`);
    return value ?? '';
  };
  const values = (expressions: JsonRecord) =>
    Object.entries(expressions).map(([name, expression]) => [name, valueOf(expression)] as const);
  const linked = {
    prior,
    parameters: new Map(values(parameters).map(([name, value]) => [name, textOf(value)] as const)),
    members: new Map(values(members)),
  };
  return wrong[0] ?? linked;
}

/** Digits are numbers of items. */
const stepsTo = (pointer: string): (string | number)[] =>
  keysOf(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
