/** From an operation and a body to a request. */
import type { Operation, Parameter } from '../../openapi/operation.js';
import { isList, isRecord, type JsonValue } from '../../openapi/json.js';
import { filledPath } from '../../openapi/path.js';
import type { Context, PlannedRequest, Step } from '../types.js';
import { constraint, schemaAt } from '../schema.js';

/** How a request differs from an ordinary one. */
export interface Difference {
  /** Instead of the operation's. */
  readonly method?: string;
  /** The customer, unless another is asked for. Default: the one that the body names. */
  readonly customer?: string | undefined;
  /** By name, what becomes of a parameter's ordinary value, which path parameters and ids for tracing have. */
  readonly parameters?: Readonly<Record<string, (ordinary: string | undefined) => string | undefined>>;
  /** Further headers; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The body is sent as it stands, whoever its customer is and whatever was found before. */
  readonly verbatim?: boolean;
  /** Makes the text of the body. Default: JSON.stringify. */
  readonly text?: (body: JsonValue) => string;
  /** Behind the path. */
  readonly suffix?: string;
  /** Steps with the same label send the same `MS-RequestId`. Default: a fresh one. */
  readonly requestId?: string;
}

export const CUSTOMER = 'customerId';
const REFERENCE = 'referenceCustomerId';

/** A body, or what makes one for each run. */
export type Body = JsonValue | ((context: Context) => JsonValue);

/** The two functions of a step: its request, and what that says in the contract's spelling. */
export function sending(
  operation: Operation,
  body?: Body,
  difference: Difference = {},
): Pick<Step, 'request' | 'sent'> {
  const made = (context: Context) => (typeof body === 'function' ? body(context) : body);
  const own = (context: Context) => (difference.verbatim === true ? undefined : customerIn(made(context)));
  const customerOf = (context: Context): string | undefined =>
    context.customerId ?? difference.customer ?? own(context);
  // "The customer to buy for, the same as in the path", so one that is asked for goes into both.
  const bodyFor = (context: Context): JsonValue | undefined => {
    const { customerId, found } = context;
    const plain = made(context);
    if (plain === undefined || difference.verbatim === true) return plain;
    const whole = [...found.members].reduce(
      (inner, [pointer, value]) => withId(inner, pointer.split('/').slice(1), value),
      plain,
    );
    return customerId !== undefined && own(context) !== undefined && isRecord(whole)
      ? { ...whole, [REFERENCE]: customerId }
      : whole;
  };

  const request = (context: Context): PlannedRequest => {
    const sent = bodyFor(context);
    const ordinary = (parameter: Parameter): string | undefined => {
      const { name } = parameter;
      const found = parameter.in === 'path' ? context.found.parameters.get(name) : undefined;
      if (found !== undefined) return found;
      if (name === CUSTOMER) return customerOf(context) ?? parameter.example;
      if (parameter.in === 'header' && constraint(schemaAt(parameter.schema), 'format')?.value === 'uuid') {
        return context.id(name === 'MS-RequestId' ? (difference.requestId ?? name) : name);
      }
      return parameter.required ? parameter.example : undefined;
    };
    const given = (place: string): [string, string][] =>
      operation.parameters.flatMap((parameter): [string, string][] => {
        if (parameter.in !== place) return [];
        const change = difference.parameters?.[parameter.name];
        const text = change ? change(ordinary(parameter)) : ordinary(parameter);
        return text === undefined ? [] : [[parameter.name, text]];
      });
    const query = new URLSearchParams(given('query')).toString();
    const headers: Record<string, string | undefined> = {
      Accept: 'application/json',
      ...(operation.needsToken && { Authorization: 'Bearer $TOKEN' }),
      ...(sent !== undefined && { 'Content-Type': 'application/json' }),
      ...Object.fromEntries(given('header')),
      ...difference.headers,
    };
    return {
      method: difference.method ?? operation.method,
      path: `${filledPath(operation.path, new Map(given('path')))}${difference.suffix ?? ''}${query === '' ? '' : `?${query}`}`,
      headers: present(headers),
      ...(sent !== undefined && { body: (difference.text ?? JSON.stringify)(sent) }),
    };
  };
  return body === undefined ? { request } : { request, sent: (context) => bodyFor(context) ?? null };
}

/** The customer that a body names, unless it names one wrongly on purpose. */
function customerIn(body: JsonValue | undefined): string | undefined {
  const own = isRecord(body) ? body[REFERENCE] : undefined;
  return isGuid(own) ? own : undefined;
}

/** The body with this id at the end of the steps, wherever it has one that isn't wrong on purpose. */
function withId(body: JsonValue, steps: readonly string[], id: JsonValue): JsonValue {
  const [step, ...rest] = steps;
  if (step === undefined) return isGuid(body) ? id : body;
  if (step === '*') return isList(body) ? body.map((item) => withId(item, rest, id)) : body;
  const inner = isRecord(body) ? body[step] : undefined;
  return isRecord(body) && inner !== undefined ? { ...body, [step]: withId(inner, rest, id) } : body;
}

const isGuid = (value: JsonValue | undefined): value is string =>
  typeof value === 'string' && GUID.test(value);

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const present = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
