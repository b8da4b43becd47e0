import {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  type Client,
  type ClientPathsWithMethod,
} from 'openapi-fetch';
import type { paths } from '../generated/types.js';

/** What an operation asks the service. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly url: string;
  readonly body?: string;
}

type PathWith<M extends 'get' | 'post' | 'patch'> = ClientPathsWithMethod<Client<paths>, M>;

/** What stands in an operation's path and query, as the contract types it. Headers are the transport's. */
type Params<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { parameters: infer T }
  ? Omit<T, 'header' | 'cookie'>
  : never;

/** Makes requests for the contract's paths. */
export interface Requests {
  readonly GET: <P extends PathWith<'get'>>(path: P, params: Params<P, 'get'>) => ApiRequest;
  readonly POST: <P extends PathWith<'post'>>(path: P, params: Params<P, 'post'>, body: string) => ApiRequest;
  readonly PATCH: <P extends PathWith<'patch'>>(
    path: P,
    params: Params<P, 'patch'>,
    body: string,
  ) => ApiRequest;
}

/**
 * Makes requests with openapi-fetch's own parts. Its whole client would also write headers and body, which the transport sends
 * by itself, and take as long for that as all the rest of a call.
 */
export function requestsTo(baseUrl: string): Requests {
  const querySerializer = createQuerySerializer();
  const url = (path: string, params: { path?: Record<string, unknown>; query?: Record<string, unknown> }) =>
    createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: defaultPathSerializer });
  return {
    GET: (path, params) => ({ method: 'GET', url: url(path, params) }),
    POST: (path, params, body) => ({ method: 'POST', url: url(path, params), body }),
    PATCH: (path, params, body) => ({ method: 'PATCH', url: url(path, params), body }),
  };
}
