/** Requests without a bearer token. */
import type { Operation } from '../../openapi/operation.js';
import type { Case } from './case.js';
import type { Expectation } from './expectation.js';
import { ordinaryBody } from './ordinary-body.js';
import { singleRequest } from './single-request.js';

const UNAUTHORIZED: Expectation = {
  kind: 'unauthorized',
  contract: 'A call without a bearer token is answered with 401.',
  pointer: '/components/securitySchemes/bearer',
};

const NO_BEARER: readonly [words: string, authorization: string | undefined][] = [
  ['no token', undefined],
  ['another scheme than Bearer', 'Basic Y29udG9zbzpzZWNyZXQ='],
  ['an empty token', 'Bearer'],
];

export function authenticationCases(operation: Operation): Case[] {
  if (!operation.needsToken) return [];
  return NO_BEARER.map(([words, Authorization]) =>
    singleRequest(
      `asks for a token when there is ${words}`,
      operation,
      UNAUTHORIZED,
      ordinaryBody(operation),
      { headers: { Authorization } },
    ),
  );
}
