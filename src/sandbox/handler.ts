/** From a request to the response of its operation. No clock, chance or network of its own. */
import type { ApiFault } from '../../generated/models.js';
import { methodNotAllowed } from '../openapi/contract.js';
import { isGuid } from '../shared/guid.js';
import { authenticateHeader } from './contract.js';
import type { Effects } from './faults.js';
import { frontPage } from './front-page.js';
import type { HttpRequest, HttpResponse } from './http.js';
import { isRefused } from './operation-response.js';
import { plainRefusal, refusal, type Refusal } from './refusal.js';
import { routeOf } from './router.js';
import type { State } from './state.js';

export interface HandlerOptions {
  readonly accepts: (token: string) => boolean;
  readonly codesAs: 'number' | 'string';
}

interface ResponseHeaders extends Readonly<Record<string, string>> {
  readonly 'MS-CorrelationId': string;
  readonly 'MS-RequestId': string;
}

export interface RequestHandler {
  readonly respond: (request: HttpRequest, effects?: Effects) => HttpResponse;
  readonly refuse: (request: HttpRequest, refusal: Refusal) => HttpResponse;
  /** The headers of a response to this request. */
  readonly headersFor: (request: HttpRequest) => ResponseHeaders;
}

export function createHandler({ accepts, codesAs }: HandlerOptions, state: State): RequestHandler {
  const { newId } = state;
  const serverId = newId('server');

  const headersFor = (request: HttpRequest): ResponseHeaders => ({
    'Content-Type': 'application/json; charset=utf-8',
    'MS-CorrelationId': sentGuid(request, 'ms-correlationid') ?? newId('correlation'),
    'MS-RequestId': sentGuid(request, 'ms-requestid') ?? newId('request'),
    'MS-CV': newId('vector'),
    'MS-ServerId': serverId,
  });

  const refused = (headers: ResponseHeaders, { status, fault, headers: more }: Refusal): HttpResponse => ({
    status,
    headers: more === undefined ? headers : { ...headers, ...more },
    body: JSON.stringify(codesAs === 'string' ? withStringCode(fault) : fault),
  });

  function respond(
    request: HttpRequest,
    { fulfils = true, changesInMs, lineError }: Effects = {},
  ): HttpResponse {
    const headers = headersFor(request);
    const refuse = (reason: Refusal): HttpResponse => refused(headers, reason);

    if (request.method === 'GET' && request.path === '/') {
      return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: frontPage() };
    }
    const route = routeOf(request.path);
    if (route === undefined)
      return refuse(refusal(1000, { detail: 'The sandbox has no such address; GET / lists those it has.' }));
    const { params, operations } = route;
    const operation = operations.get(request.method);
    if (operation === undefined) return refuse(methodRefusal([...operations.keys()]));
    const reason = refusalOf(request, params['customerId'], accepts);
    if (reason !== undefined) return refuse(reason);
    if (operation.orders && !state.agreements.allow(params['customerId'] ?? ''))
      return refuse(refusal(13605));

    const response = operation.handle(
      {
        http: request,
        param: (name) => params[name] ?? '',
        query: () => new URLSearchParams(request.query),
        requestId: headers['MS-RequestId'],
        correlationId: headers['MS-CorrelationId'],
        fulfils,
        changesInMs,
        lineError,
      },
      state,
    );
    if (isRefused(response)) return refuse(response.refusal);
    const { status, body, headers: more } = response;
    if (body !== undefined && more === undefined) return { status, headers, body: JSON.stringify(body) };
    if (body !== undefined) return { status, headers: { ...headers, ...more }, body: JSON.stringify(body) };
    const { 'Content-Type': _, ...others } = headers;
    return { status, headers: { ...others, ...more }, body: '' };
  }

  return {
    respond,
    refuse: (request, reason) => refused(headersFor(request), reason),
    headersFor,
  };
}

/** No source has a code for it, so the code is the status once more. */
function methodRefusal(allowed: readonly string[]): Refusal {
  const { status } = methodNotAllowed;
  const Allow = allowed.join(', ');
  return plainRefusal(status, status, `This address takes ${Allow} only.`, { headers: { Allow } });
}

/** What is wrong with everything but the query and the body. */
function refusalOf(
  request: HttpRequest,
  customerId: string | undefined,
  accepts: (token: string) => boolean,
): Refusal | undefined {
  const authorization = request.header('authorization') ?? '';
  const token = /^bearer +(\S+) *$/i.exec(authorization)?.[1];
  if (token === undefined || !accepts(token)) {
    return refusal(authorization === '' ? 800001 : 400, {
      headers: { 'WWW-Authenticate': authenticateHeader() },
    });
  }
  if (customerId !== undefined && !isGuid(customerId))
    return refusal(900118, { detail: 'It must be a GUID.' });
  for (const name of ['MS-RequestId', 'MS-CorrelationId']) {
    const sent = request.header(name.toLowerCase());
    if (sent !== undefined && !isGuid(sent))
      return refusal(800002, { detail: `${name} must be a GUID.`, data: [name] });
  }
  return undefined;
}

function sentGuid(request: HttpRequest, name: string): string | undefined {
  const sent = request.header(name);
  return sent !== undefined && isGuid(sent) ? sent : undefined;
}

const withStringCode = (fault: ApiFault): ApiFault => ({ ...fault, code: String(fault.code) });
