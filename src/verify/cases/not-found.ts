/** Things that nobody has, and things of somebody else. */
import { withValue, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { keysOf } from '../../openapi/pointer.js';
import { linkTo } from '../links.js';
import { isAboutOwn } from './acceptance.js';
import { CUSTOMER_PARAMETER } from './build-request.js';
import type { Case } from './case.js';
import { refused } from './expectation.js';
import { ordinaryBody } from './ordinary-body.js';
import { singleRequest } from './single-request.js';

/** Well-formed, and nobody's. */
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';

const NOT_FOUND = "What doesn't exist, or is another customer's, is not found.";

export function notFoundCases(operation: Operation): Case[] {
  const body = ordinaryBody(operation);
  const inPath = operation.parameters.filter(({ in: location }) => location === 'path');
  // Whether a customer exists a server may leave open. That what belongs to one is not another's it may not.
  const tried = inPath.filter(({ name }) => name !== CUSTOMER_PARAMETER || isAboutOwn(operation));
  const unknownParameters = tried.map(({ name, pointer }) =>
    singleRequest(
      `refuses another ${name}`,
      operation,
      // What one customer has is shown to another.
      { ...refused(NOT_FOUND, pointer), ...(name === CUSTOMER_PARAMETER && { severity: 'critical' }) },
      body,
      { parameters: { [name]: () => UNKNOWN_ID } },
    ),
  );
  return [...unknownParameters, ...unknownMemberCases(operation, body)];
}

/** Members that name what was bought before. */
function unknownMemberCases(operation: Operation, body: JsonValue | undefined): Case[] {
  const link = linkTo(operation);
  if (link === undefined || body === undefined) return [];
  return Object.keys(link.members).map((pointer) => {
    const keys = keysOf(pointer);
    const path = keys.map((key) => (key === '*' ? 0 : key));
    return singleRequest(
      `refuses another ${keys.join('.').replaceAll('.*', '[]')}`,
      operation,
      refused(NOT_FOUND, link.pointer),
      withValue(body, path, UNKNOWN_ID),
      { verbatim: true },
    );
  });
}
