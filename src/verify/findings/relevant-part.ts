/** What in a request a finding is about: how it differs from an ordinary one of its operation. */
import { isList, isRecord, parseJson, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { isTracingId } from '../cases/build-request.js';
import { ordinaryBody } from '../cases/ordinary-body.js';
import type { PlannedRequest } from '../exchange.js';

/** More members than this are shown as the body. */
const MAX_MEMBERS = 4;
const MAX_LENGTH = 200;

const LEFT_OUT = '(left out)';

/** @param isOfRequest whether it is about what was sent, so that what was left out matters too */
export function relevantPart(operation: Operation, request: PlannedRequest, isOfRequest: boolean): string {
  const { method, path, body } = request;
  const members =
    body === undefined || method !== operation.method ? [] : membersIn(body, ordinaryBody(operation));
  const parts = [
    ...headersIn(operation, request),
    ...members.filter((member) => isOfRequest || !member.endsWith(LEFT_OUT)),
  ];
  return [`${method} ${shortened(path)}`, ...parts].join(', ');
}

const shortened = (text: string): string =>
  text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;

/** Headers that are not as in every request. */
function headersIn({ needsToken, parameters }: Operation, { headers, body }: PlannedRequest): string[] {
  const names = new Map(parameters.map((parameter) => [parameter.name, parameter] as const));
  const ordinary = (name: string, value: string | undefined): boolean => {
    const parameter = names.get(name);
    if (name === 'Authorization') return !needsToken || value === 'Bearer $TOKEN';
    if (name === 'Content-Type') return body === undefined || value === 'application/json';
    if (parameter !== undefined && isTracingId(parameter)) return /^[0-9a-f-]{36}$/i.test(value ?? '');
    return value === undefined || parameter === undefined;
  };
  return ['Authorization', 'Content-Type', ...names.keys()]
    .filter((name) => names.get(name)?.in !== 'path' && names.get(name)?.in !== 'query')
    .filter((name) => !ordinary(name, headers[name]))
    .map((name) => `${name}: ${headers[name] ?? '(none)'}`);
}

function membersIn(text: string, ordinary: JsonValue | undefined): string[] {
  const body = parseJson(text);
  if (body === undefined) return [`body ${shortened(text) || '(empty)'}`];
  const differences = differencesOf(body, ordinary, '');
  return differences.length > MAX_MEMBERS ? [`body ${shortened(text)}`] : differences;
}

/** Each member that the ordinary body has otherwise, or that it has and this one lacks. */
function differencesOf(
  value: JsonValue | undefined,
  ordinary: JsonValue | undefined,
  path: string,
): string[] {
  if (JSON.stringify(value) === JSON.stringify(ordinary)) return [];
  if (isList(value) && isList(ordinary) && value.length >= ordinary.length && ordinary.length > 0) {
    return value.flatMap((item, index) => differencesOf(item, ordinary[index], `${path}[${index}]`));
  }
  if (isRecord(value) && isRecord(ordinary)) {
    const names = new Set([...Object.keys(value), ...Object.keys(ordinary)]);
    return [...names].flatMap((name) =>
      differencesOf(value[name], ordinary[name], path === '' ? name : `${path}.${name}`),
    );
  }
  const shown = value === undefined ? LEFT_OUT : shortened(JSON.stringify(value));
  return [`${path || 'body'}: ${shown}`];
}
