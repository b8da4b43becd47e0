/** From an operation and a body to a request. */
import { textOf, type JsonValue } from '../../openapi/json.js';
import type { Operation, Parameter } from '../../openapi/operation.js';
import { filledPath } from '../../openapi/path.js';
import type { PlannedRequest } from '../exchange.js';
import { constraint, schemaAt } from '../schema.js';
import type { CaseContext } from './case-context.js';
import type { Step } from './case.js';
import { FORM_TYPE, formText } from './form-text.js';
import { bodyFor, customerIn, documentedAddress, naming } from './request-body.js';
import type { RequestOverrides } from './request-overrides.js';
import { sample } from './sample.js';

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
    return own === undefined || isVerbatim ? own : bodyFor(context, naming(operation, context, own));
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
    const documented = location === 'path' ? (documentedAddress(operation)[name] ?? example) : example;
    if (name === CUSTOMER_PARAMETER) return customer ?? documented;
    if (isTracingId(parameter)) {
      return context.id(name === 'MS-RequestId' ? (overrides.requestId ?? name) : name);
    }
    return required || name === operation.oneOf[0] ? documented : undefined;
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
  const content = contentOf(operation, body, overrides);
  return {
    method: overrides.method ?? operation.method,
    path: `${path}${overrides.suffix ?? ''}${query === '' ? '' : `?${query}`}`,
    headers: present({
      Accept: 'application/json',
      ...(operation.needsToken && { Authorization: 'Bearer $TOKEN' }),
      ...content?.type,
      ...Object.fromEntries(valuesIn('header')),
      ...overrides.headers,
    }),
    ...(content && { body: content.text }),
  };
}

/** What is sent, and its headers. Of a form it is always the same. */
function contentOf(
  { formBody }: Operation,
  body: JsonValue | undefined,
  { method, text = JSON.stringify }: RequestOverrides,
): { readonly text: string; readonly type: Readonly<Record<string, string>> } | undefined {
  if (formBody !== undefined && method === undefined) {
    return {
      text: formText(sample(schemaAt(formBody.schema), 'required')),
      type: { 'Content-Type': FORM_TYPE },
    };
  }
  return body === undefined ? undefined : { text: text(body), type: { 'Content-Type': 'application/json' } };
}

/** Ids for tracing are GUIDs in headers. */
export const isTracingId = ({ in: location, schema }: Parameter): boolean =>
  location === 'header' && textOf(constraint(schemaAt(schema), 'format')?.value) === 'uuid';

const present = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
