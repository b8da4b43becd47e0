/** From an operation and a body to a request. */
import { textOf, type JsonValue } from '../../openapi/json.js';
import type { Operation, Parameter } from '../../openapi/operation.js';
import { filledPath } from '../../openapi/path.js';
import type { PlannedRequest } from '../exchange.js';
import { constraint, schemaAt } from '../schema.js';
import type { CaseContext } from './case-context.js';
import type { Step } from './case.js';
import { bodyFor, customerIn } from './request-body.js';
import type { RequestOverrides } from './request-overrides.js';

export const CUSTOMER_PARAMETER = 'customerId';

/** A body, or what makes one for each run. */
export type Body = JsonValue | ((context: CaseContext) => JsonValue);

/** The two functions of a step: its request, and the body of that in the contract's spelling. */
export function requestOf(
  operation: Operation,
  body?: Body,
  overrides: RequestOverrides = {},
): Pick<Step, 'request' | 'requestBody'> {
  const isVerbatim = overrides.verbatim === true;
  const given = (context: CaseContext): JsonValue | undefined =>
    typeof body === 'function' ? body(context) : body;
  const customerFor = (context: CaseContext): string | undefined =>
    context.customerId ?? overrides.customer ?? (isVerbatim ? undefined : customerIn(given(context)));
  const whole = (context: CaseContext): JsonValue | undefined => {
    const own = given(context);
    return own === undefined || isVerbatim ? own : bodyFor(context, own);
  };

  const request = (context: CaseContext): PlannedRequest =>
    buildRequest(operation, context, customerFor(context), whole(context), overrides);
  return body === undefined ? { request } : { request, requestBody: (context) => whole(context) ?? null };
}

function buildRequest(
  operation: Operation,
  context: CaseContext,
  customer: string | undefined,
  body: JsonValue | undefined,
  overrides: RequestOverrides,
): PlannedRequest {
  const ordinary = (parameter: Parameter): string | undefined => {
    const { name, example, in: location, required } = parameter;
    const linked = location === 'path' ? context.linked.parameters.get(name) : undefined;
    if (linked !== undefined) return linked;
    if (name === CUSTOMER_PARAMETER) return customer ?? example;
    if (isTracingId(parameter)) {
      return context.id(name === 'MS-RequestId' ? (overrides.requestId ?? name) : name);
    }
    return required ? example : undefined;
  };
  const valuesIn = (location: string): [name: string, value: string][] =>
    operation.parameters.flatMap((parameter): [string, string][] => {
      if (parameter.in !== location) return [];
      const override = overrides.parameters?.[parameter.name];
      const value = override ? override(ordinary(parameter)) : ordinary(parameter);
      return value === undefined ? [] : [[parameter.name, value]];
    });
  const path = filledPath(operation.path, new Map(valuesIn('path')));
  const query = new URLSearchParams(valuesIn('query')).toString();
  return {
    method: overrides.method ?? operation.method,
    path: `${path}${overrides.suffix ?? ''}${query === '' ? '' : `?${query}`}`,
    headers: present({
      Accept: 'application/json',
      ...(operation.needsToken && { Authorization: 'Bearer $TOKEN' }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...Object.fromEntries(valuesIn('header')),
      ...overrides.headers,
    }),
    ...(body !== undefined && { body: (overrides.text ?? JSON.stringify)(body) }),
  };
}

/** Ids for tracing are GUIDs in headers. */
export const isTracingId = ({ in: location, schema }: Parameter): boolean =>
  location === 'header' && textOf(constraint(schemaAt(schema), 'format')?.value) === 'uuid';

const present = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
