/** Whether a response has a status of the kind that is expected, and a documented one. */
import { isAboutCatalogue, methodNotAllowed } from '../../openapi/contract.js';
import { parseJson, recordOf, textOf } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import type { Step } from '../cases/case.js';
import type { RecordedResponse } from '../exchange.js';
import type { Check } from './check.js';
import { excerptOf } from './excerpt.js';
import { violation, type Severity, type Violation } from './violation.js';

/** Statuses that are about the token or the number of requests, whatever was sent. */
const INCONCLUSIVE_STATUSES = [401, 403, 429];

export const isInconclusive = (status: number): boolean => INCONCLUSIVE_STATUSES.includes(status);

export function statusViolation(step: Step, response: RecordedResponse): Violation | undefined {
  const received = excerptOf(response);
  const { operation, expect } = step;
  if (expect.kind === 'no-path' && !hasOrder(response)) return undefined;
  if (response.status >= 500) {
    const contract = 'No request makes the server fail.';
    return violation('not_a_server_error', 'critical', { contract, pointer: expect.pointer, received });
  }
  const unexpected = unexpectedStatus(step, response);
  if (unexpected !== undefined) {
    const { contract, pointer } = expect;
    return violation(expect.check ?? unexpected.check, expect.severity ?? unexpected.severity, {
      contract,
      pointer,
      received,
    });
  }
  const mayBeUndocumented = expect.kind === 'no-method' || expect.kind === 'no-path';
  const isUnderWay = expect.orInProgress === true && response.status === 409;
  if (mayBeUndocumented || isUnderWay || expect.kind === 'unauthorized') return undefined;
  if (operation.responses.has(response.status)) return undefined;
  return violation('status_code_conformance', 'high', {
    contract: documentedStatuses(operation, response.status),
    pointer: `${operation.pointer}/responses`,
    received,
  });
}

/** Those of the kind that the status is of. */
function documentedStatuses({ responses }: Operation, status: number): string {
  const statuses = [...responses.keys()];
  if (status >= 300 && status < 400) return `The documented statuses are ${statuses.join(', ')}.`;
  const [kind, own] =
    status < 300
      ? (['A success', statuses.filter((each) => each < 300)] as const)
      : (['A refusal', statuses.filter((each) => each >= 400 && each < 500)] as const);
  return own.length === 1
    ? `${kind} has the status ${own.join('')}.`
    : `${kind} has one of the statuses ${own.join(', ')}.`;
}

/** A server may answer as it likes where the contract has no path, but it may not buy there. */
const hasOrder = ({ body }: RecordedResponse): boolean =>
  recordOf(parseJson(body))['lineItems'] !== undefined;

/** The check that a status of another kind fails. */
function unexpectedStatus(
  { expect }: Step,
  { status, headers, body }: RecordedResponse,
): { check: Check; severity: Severity } | undefined {
  const isSuccess = status >= 200 && status < 300;
  switch (expect.kind) {
    case 'unauthorized':
      if (status === 401 || status === 429) return undefined;
      return { check: 'ignored_auth', severity: isSuccess ? 'critical' : 'high' };
    case 'no-method':
      if (isInconclusive(status) || (status === methodNotAllowed.status && 'allow' in headers))
        return undefined;
      return { check: 'unsupported_method', severity: 'medium' };
    case 'no-path':
      return isSuccess ? { check: 'negative_data_rejection', severity: 'medium' } : undefined;
    case 'refused':
      return isSuccess ? { check: 'negative_data_rejection', severity: 'high' } : undefined;
    case 'accepted':
      if (
        status < 400 ||
        isInconclusive(status) ||
        isUnsold({ status, body }) ||
        (expect.orInProgress === true && status === 409)
      )
        return undefined;
      return { check: 'positive_data_acceptance', severity: 'high' };
    case 'either':
    case 'left-open':
      return undefined;
  }
}

/** What a server sells is its own affair: such a refusal tells nothing. */
export const isUnsold = ({ status, body }: Pick<RecordedResponse, 'status' | 'body'>): boolean =>
  status === 400 && isAboutCatalogue(textOf(recordOf(parseJson(body))['code']));
