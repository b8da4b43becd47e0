/** What this very request asks of its response, beside the status. */
import { textOf, type JsonRecord } from '../../openapi/json.js';
import type { Expectation } from '../cases/expectation.js';
import { violation, type Violation } from './violation.js';

export function expectationViolations(
  { kind, contract, pointer, codes }: Expectation,
  requestBody: JsonRecord,
  responseBody: JsonRecord,
  isAccepted: boolean,
): Violation[] {
  if (kind === 'either' && isAccepted && responseBody['id'] === requestBody['id']) {
    const received = `The answer has the id that was sent, ${JSON.stringify(requestBody['id'])}.`;
    return [violation('read_only_ignored', 'high', { contract, pointer, received })];
  }
  const { code } = responseBody;
  if (kind !== 'refused' || codes === undefined || codes.includes(textOf(code))) return [];
  const received = `code ${JSON.stringify(code ?? null)}`;
  return [violation('documented_error_code', 'medium', { contract, pointer, received })];
}
