/** The request of one scenario, as the samples of every language write it. */
import { isRecord, mapValues, recordAt, textOf, type JsonValue } from '../../../src/openapi/json.js';
import { useOf } from './use.js';
import type { FormPart, Operation, Scenario } from '../operations.js';

export interface SampleRequest {
  readonly method: string;
  /** With its templates, such as `/v1/customers/{customerId}/orders`. */
  readonly path: string;
  /** By name on the wire; what the scenario doesn't say comes from the environment. */
  readonly pathParameters: ReadonlyMap<string, SampleValue>;
  readonly query: ReadonlyMap<string, JsonValue>;
  /** Headers of the operation's own. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: JsonValue | undefined;
  /** The parts of the form that it sends in place of JSON; empty where it sends none. */
  readonly form: readonly FormPart[];
  /** Whether a success has a body. */
  readonly answers: boolean;
  /** Whether a success may also have none, and go on. */
  readonly goesOn: boolean;
  /** Whether repeating the call is only safe with the same request id. */
  readonly needsRequestId: boolean;
  readonly buys: boolean;
  /** Whether the token has to be one of app + user. */
  readonly needsUser: boolean;
}

/** A value to write down, or the variable of the environment that has it. */
export type SampleValue = { readonly value: string | number } | { readonly variable: string };

/** The variable of the environment that names the reader's own file. */
export const FILE = 'PURCHASE_ORDER';

/** Readers have customers of their own; everything else is the scenario's. */
const FROM_ENVIRONMENT = 'customerId';

export function sampleRequest(operation: Operation, { name, body }: Scenario): SampleRequest {
  const { node, method, path, parameters, form, answers, goesOn } = operation;
  const given = recordAt(node, 'x-requests', name);
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => parameter);
  const ownHeaders = parameters.filter((parameter) => parameter.in === 'header').map((each) => each.name);
  const { buys, takes } = useOf(operation, body);
  const credentials = node['x-credentials'];
  return {
    method,
    path,
    pathParameters: new Map(inPath.map((parameter) => [parameter, sampleValue(parameter, given[parameter])])),
    query: new Map(
      Object.entries(given).filter(
        ([parameter]) => !inPath.includes(parameter) && !ownHeaders.includes(parameter),
      ),
    ),
    headers: new Map(
      Object.entries(given).flatMap(([parameter, value]) =>
        ownHeaders.includes(parameter) ? [[parameter, textOf(value)]] : [],
      ),
    ),
    body: body === undefined ? undefined : [withoutIdle(body), body].find(takes),
    form,
    answers,
    goesOn,
    needsRequestId: method !== 'GET' && node['x-changes'] !== false,
    buys,
    needsUser: Array.isArray(credentials) && !credentials.includes('app'),
  };
}

function sampleValue(parameter: string, given: JsonValue | undefined): SampleValue {
  if ((typeof given === 'string' || typeof given === 'number') && parameter !== FROM_ENVIRONMENT)
    return { value: given };
  return { variable: parameter.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase() };
}

/**
 * The examples have what the documents show. A sample leaves out what changes nothing: the customer, who is in the path, the
 * names of types, and `unknown`, which says no more than a member that is absent. Where one of them is required, all stay.
 */
function withoutIdle(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutIdle);
  if (!isRecord(value)) return value;
  return mapValues(value, (member, name) =>
    IDLE.has(name) || member === 'unknown' ? undefined : withoutIdle(member),
  );
}

const IDLE: ReadonlySet<string> = new Set(['referenceCustomerId', 'attributes']);
