/** Paths, and methods of a path, that the contract lacks. */
import { methodNotAllowed, operations } from '../../openapi/contract.js';
import type { Operation } from '../../openapi/operation.js';
import type { Case } from './case.js';
import { ordinaryBody } from './ordinary-body.js';
import { singleRequest } from './single-request.js';

export const pathAndMethodCases = (operation: Operation): Case[] => [
  ...pathCases(operation),
  ...methodCases(operation),
];

/** How a server answers there is its own affair, as long as nothing is bought. */
function pathCases(operation: Operation): Case[] {
  if (!operation.buys) return [];
  return [
    singleRequest(
      'refuses a path below its own that the contract lacks',
      operation,
      { kind: 'no-path', contract: 'There is no such path, so nothing is bought there.', pointer: '/paths' },
      ordinaryBody(operation),
      { suffix: '/no/such/resource' },
    ),
  ];
}

function methodCases(operation: Operation): Case[] {
  const siblings = operations.filter(({ path }) => path === operation.path);
  // Methods belong to the path, so its first operation asks.
  if (siblings[0] !== operation) return [];
  const documented = siblings.map(({ method }) => method);
  const others = ['GET', 'PUT', 'PATCH', 'DELETE'].filter((method) => !documented.includes(method));
  return others.map((method) =>
    singleRequest(
      `refuses ${method}, a method that its path lacks`,
      operation,
      {
        kind: 'no-method',
        contract: `This path has ${documented.join(', ')} only, so the answer is ${methodNotAllowed.status} with Allow.`,
        pointer: methodNotAllowed.pointer,
      },
      // A GET has no body.
      method === 'GET' || method === 'DELETE' ? undefined : ordinaryBody(operation),
      { method },
    ),
  );
}
