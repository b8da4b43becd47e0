/** From the bytes of a request to a body that the contract allows, or to a refusal. */
import type { BodyValidator } from '../../../generated/validators/bodies.js';
import type { OperationId } from '../../openapi/contract.js';
import { isRecord, parseJson, type JsonRecord } from '../../openapi/json.js';
import { checkBody } from '../../validate/check.js';
import type { RequestValidationOptions, ValidationError, ValidationResult } from '../../validate/index.js';
import type { OperationRequest } from '../operation-handler.js';
import { isRefused, refused, type Refused } from '../operation-response.js';
import { refusal, type Refusal } from '../refusal.js';
import type { State } from '../state.js';
import { inContractSpelling } from './spelling.js';

/** How many of a body's faults are told. */
const MOST_MESSAGES = 3;
const MOST_POINTERS = 20;

/** A body that the contract describes. */
export interface Body<T> {
  readonly operation: OperationId;
  /** Which of several bodies of the operation it is. */
  readonly use?: string;
  /** The quick check, for what has the contract's spelling. */
  readonly is: (value: unknown) => value is T;
  /** Tells what is wrong. */
  readonly validate: (value: unknown, options: RequestValidationOptions) => ValidationResult;
}

export const validateWith =
  (body: BodyValidator) =>
  (value: unknown, options: RequestValidationOptions): ValidationResult =>
    checkBody(value, body, options);

export function readBody<T>(body: Body<T>, request: OperationRequest, state: State): T | Refused {
  const sent = readJson(request, state);
  return isRefused(sent) ? sent : conforming(body, sent);
}

/** The object that was sent, as it was spelt. */
export function readJson(
  { http: { body, header } }: OperationRequest,
  { maxBodyBytes }: State,
): JsonRecord | Refused {
  if (body === undefined) {
    return refused(
      refusal(2000, { detail: `The body is longer than the ${maxBodyBytes} bytes that the sandbox reads.` }),
    );
  }
  if (body.trim() === '') return refused(refusal(2000, { detail: 'The request has no body.' }));
  // Parameters such as a charset are of no account: JSON is UTF-8.
  const [mediaType = ''] = (header('content-type') ?? '').split(';');
  if (mediaType.trim().toLowerCase() !== 'application/json') {
    return refused(refusal(2000, { detail: 'Send Content-Type: application/json.' }));
  }
  const parsed = parseJson(body);
  return isRecord(parsed) ? parsed : refused(refusal(2000, { detail: 'The body is not a JSON object.' }));
}

export function conforming<T>({ operation, use, is, validate }: Body<T>, sent: JsonRecord): T | Refused {
  const value = inContractSpelling(sent, operation, use);
  // A service takes what is newer than the contract.
  const result = validate(value, { unknownMembers: 'send' });
  if (result.valid && is(value)) return value;
  return refused(invalid(result.valid ? [] : result.errors));
}

/** The service answers with one code, so the first fault decides. */
function invalid(errors: readonly ValidationError[]): Refusal {
  const detail = errors
    .slice(0, MOST_MESSAGES)
    .map(({ path, message }) => `${path === '' ? 'The body' : path} ${message}.`)
    .join(' ');
  const data = errors.slice(0, MOST_POINTERS).map(({ path }) => path);
  return refusal(codeFor(errors[0]?.path ?? ''), { detail, data });
}

/** The code of the contract's table that fits a fault at this place. */
function codeFor(path: string): number {
  if (path.endsWith('/parentSubscriptionId')) return 2000;
  if (path.endsWith('/lineItemNumber')) return 800071;
  if (path.endsWith('/quantity')) return 2002;
  // Without an order worth the name, no single member is at fault.
  return path === '' || path === '/lineItems' ? 800002 : 3000;
}
