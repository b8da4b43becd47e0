/** A response's media type against those that the contract documents for its status. */
import type { DocumentedResponse } from '../../openapi/operation.js';
import type { RecordedResponse } from '../exchange.js';
import { violation, type Violation } from './violation.js';

/** Without its parameters, in lower case. */
export const mediaTypeOf = ({ headers }: RecordedResponse): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

export function contentTypeViolation(
  { content, pointer }: DocumentedResponse,
  response: RecordedResponse,
): Violation | undefined {
  if (content.size === 0 || content.has(mediaTypeOf(response))) return undefined;
  return violation('content_type_conformance', 'medium', {
    contract: `The media type of a ${response.status} is ${[...content.keys()].join(' or ')}.`,
    pointer: `${pointer}/content`,
    received: `Content-Type: ${response.headers['content-type'] ?? '(missing)'}`,
  });
}
