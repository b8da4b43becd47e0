/** What one exchange shows: violations, or that it tested nothing. */
import { recordOf } from '../../openapi/json.js';
import { keysOf } from '../../openapi/pointer.js';
import type { CaseContext } from '../cases/case-context.js';
import type { Step } from '../cases/case.js';
import type { Exchange, RecordedResponse } from '../exchange.js';
import { checkBody } from './body.js';
import { contentTypeViolation, mediaTypeOf } from './content-type.js';
import { expectationViolations } from './expectation.js';
import { failureViolation } from './failure.js';
import { headerDeviations } from './header-conformance.js';
import { identityDeviations } from './resource-identity.js';
import { ruleViolations } from './rules/index.js';
import { isInconclusive, isUnsold, statusViolation } from './status.js';
import { violation, type Violation } from './violation.js';

export interface Judgement {
  readonly violations: readonly Violation[];
  /** Why nothing is proven: the response was about the token or too many requests, or nothing could be sent. */
  readonly unproven?: string;
  /** Whether that is for a refusal that a server may have its reasons for. */
  readonly mayRefuse?: boolean;
}

export function checkExchange(step: Step, exchange: Exchange, context: CaseContext): Judgement {
  const { response, failure } = exchange;
  // Nothing was sent, so nothing is known.
  if (failure?.kind === 'unreachable') return { violations: [], unproven: failure.message };
  if (failure !== undefined || response === undefined) {
    return { violations: [failureViolation(step.operation, failure)] };
  }
  const unexpected = statusViolation(step, response);
  if (unexpected !== undefined) {
    // A success under another number is judged as that; every further look at others would only show the same again.
    const judged = asSuccess(step, response);
    const further = judged === undefined ? [] : responseViolations(step, exchange, judged, context);
    return { violations: [unexpected, ...further] };
  }

  const violations = responseViolations(step, exchange, response, context);
  const { kind, reason } = step.expect;
  if (kind === 'left-open' && response.status >= 400 && !isInconclusive(response.status)) {
    const unproven = `A server may refuse this: ${reason ?? ''}`;
    return { violations, unproven, mayRefuse: true };
  }
  if (kind === 'accepted' && isUnsold(response)) {
    return { violations, unproven: 'The server does not sell this.', mayRefuse: true };
  }
  return isInconclusive(response.status) && kind !== 'unauthorized'
    ? { violations, unproven: `The answer was ${response.status}.` }
    : { violations };
}

function asSuccess({ operation, expect }: Step, response: RecordedResponse): RecordedResponse | undefined {
  const status = [...operation.responses.keys()].find((each) => each < 300);
  const isSuccess = response.status >= 200 && response.status < 300 && response.body !== '';
  return isSuccess && status !== undefined && expect.kind === 'accepted'
    ? { ...response, status }
    : undefined;
}

/** Headers, media type, body and rules of a documented response of the expected kind. */
function responseViolations(
  step: Step,
  exchange: Exchange,
  response: RecordedResponse,
  context: CaseContext,
): Violation[] {
  const { operation, expect } = step;
  const documented = operation.responses.get(response.status);
  // Nothing is documented for what the contract lacks.
  if (documented === undefined || expect.kind === 'no-path' || expect.kind === 'no-method') return [];
  const ofHeaders = headerDeviations(documented, response).map((deviation) =>
    violation('response_headers_conformance', 'medium', deviation),
  );
  const ofMediaType = contentTypeViolation(documented, response);
  if (ofMediaType !== undefined) return [...ofHeaders, ofMediaType];
  const body = checkBody(operation, documented.content.get(mediaTypeOf(response)), response);
  const form = [...ofHeaders, ...body.violations];
  if (body.isUnreadable) return form;

  const [requestBody, responseBody] = [recordOf(step.requestBody?.(context)), recordOf(body.value)];
  const { prior } = context.linked;
  const wrong = wrongMembers(body.violations);
  const checked = { operation, exchange, documented, requestBody, responseBody, prior };
  const isAccepted = response.status < 300;
  return [
    ...form,
    ...ruleViolations(checked, isAccepted, wrong),
    ...(isAccepted
      ? identityDeviations(operation, documented, exchange.request.path, body.value, wrong).map((deviation) =>
          violation('requested_resource', 'critical', deviation),
        )
      : []),
    ...(isInconclusive(response.status) || wrong.has('code') || wrong.has('id')
      ? []
      : expectationViolations(expect, requestBody, responseBody, isAccepted)),
  ];
}

/** The members whose form is wrong: of their values nothing more is said. */
const wrongMembers = (ofForm: readonly Violation[]): Set<string> =>
  new Set(
    ofForm.flatMap(({ severity, at }) =>
      severity === 'low' || at === undefined
        ? []
        : keysOf(at)
            .filter((key) => !/^\d+$/.test(key))
            .slice(-1),
    ),
  );
