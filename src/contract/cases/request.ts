/** From an operation and a body to a request. */
import type { Operation, Parameter } from '../document.js';
import { isRecord, type JsonValue } from '../json.js';
import type { Context, PlannedRequest, Step } from '../types.js';
import { constraint, schemaAt } from '../schema.js';

/** How a request differs from an ordinary one. */
export interface Difference {
  /** Instead of the operation's. */
  readonly method?: string;
  /** By name, what becomes of a parameter's ordinary value, which path parameters and ids for tracing have. */
  readonly parameters?: Readonly<Record<string, (ordinary: string | undefined) => string | undefined>>;
  /** Further headers; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The order is sent as it stands, whoever its customer is. */
  readonly verbatim?: boolean;
  /** Makes the text of the body. Default: JSON.stringify. */
  readonly text?: (body: JsonValue) => string;
  /** Behind the path. */
  readonly suffix?: string;
  /** Steps with the same label send the same `MS-RequestId`. Default: a fresh one. */
  readonly requestId?: string;
}

const CUSTOMER = 'customerId';
const REFERENCE = 'referenceCustomerId';

/** The two functions of a step: its request, and what that says in the contract's spelling. */
export function sending(
  operation: Operation,
  body?: JsonValue,
  difference: Difference = {},
): Pick<Step, 'request' | 'sent'> {
  const own = difference.verbatim === true ? undefined : customerIn(body);
  const customerOf = ({ customerId }: Context): string | undefined => customerId ?? own;
  // "The customer to buy for, the same as in the path", so one that is asked for goes into both.
  const bodyFor = ({ customerId }: Context): JsonValue | undefined =>
    customerId !== undefined && own !== undefined && isRecord(body)
      ? { ...body, [REFERENCE]: customerId }
      : body;

  const request = (context: Context): PlannedRequest => {
    const sent = bodyFor(context);
    const ordinary = (parameter: Parameter): string | undefined => {
      const { name } = parameter;
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
      path: `${filled(operation.path, new Map(given('path')))}${difference.suffix ?? ''}${query === '' ? '' : `?${query}`}`,
      headers: present(headers),
      ...(sent !== undefined && { body: (difference.text ?? JSON.stringify)(sent) }),
    };
  };
  return body === undefined ? { request } : { request, sent: (context) => bodyFor(context) ?? null };
}

/** The customer that a body names, unless it names one wrongly on purpose. */
function customerIn(body: JsonValue | undefined): string | undefined {
  const own = isRecord(body) ? body[REFERENCE] : undefined;
  return typeof own === 'string' && GUID.test(own) ? own : undefined;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const filled = (path: string, values: ReadonlyMap<string, string>): string =>
  path.replace(/\{([^}]*)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ''));

const present = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
