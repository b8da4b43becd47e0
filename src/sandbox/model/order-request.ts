/** From the bytes of a request to an order that the contract allows, or to a refusal. */
import type { OrderRequest } from '../../../generated/models.js';
import { isRecord, parseJson, type JsonRecord } from '../../openapi/json.js';
import {
  validateAddOnRequest,
  validateOrderRequest,
  type ValidationError,
  type ValidationResult,
} from '../../validate/index.js';
import type { OperationRequest } from '../operation-handler.js';
import { refused, type Refused } from '../operation-response.js';
import { refusal, type Refusal } from '../refusal.js';
import type { State } from '../state.js';
import { inContractSpelling } from './spelling.js';

/** How many of a body's faults are told. */
const MOST_MESSAGES = 3;
const MOST_POINTERS = 20;

type Read = (request: OperationRequest, state: State) => OrderRequest | Refused;

export const readOrder: Read = reader(validateOrderRequest, () => {
  // Clients broke when the service began to do this (powershell-module#50). That report shows the code but not the
  // status; the table lists 501 for code 0, which would leave open whether an order was placed. 400 is our choice.
  const detail = 'The status of an order is read-only.';
  return refusal(0, { status: 400, detail, data: ['/status'] });
});

export const readAddOn: Read = reader(validateAddOnRequest, () => {
  // The service cancels orders this way. The contract doesn't cover that, and pretending to would be worse.
  const detail = 'Of the uses of PATCH, the sandbox knows the purchase of add-ons only.';
  return refusal(2000, { detail, data: ['/status'] });
});

function reader(validate: typeof validateOrderRequest, refuseStatus: () => Refusal): Read {
  return ({ http: { body, header }, param }, { maxBodyBytes }) => {
    if (body === undefined)
      return refused(refusal(2000, { detail: `The body is longer than ${maxBodyBytes} bytes.` }));
    if (body.trim() === '') return refused(refusal(2000, { detail: 'The request has no body.' }));
    // Parameters such as a charset are of no account: JSON is UTF-8.
    const [mediaType = ''] = (header('content-type') ?? '').split(';');
    if (mediaType.trim().toLowerCase() !== 'application/json') {
      return refused(refusal(2000, { detail: 'The Content-Type of an order is application/json.' }));
    }
    const parsed = parseJson(body);
    if (!isRecord(parsed)) return refused(refusal(2000, { detail: 'The body is not a JSON object.' }));
    if (hasStatus(parsed)) return refused(refuseStatus());
    const order = inContractSpelling(parsed);
    // A service takes what is newer than the contract.
    return checked(order, validate(order, { unknownMembers: 'send' }), param('customerId'));
  };
}

function hasStatus(body: JsonRecord): boolean {
  return Object.keys(body).some((key) => key.toLowerCase() === 'status' && body[key] !== null);
}

function checked(order: unknown, result: ValidationResult, customerId: string): OrderRequest | Refused {
  if (!conforms(order, result)) return refused(invalid(result.valid ? [] : result.errors));
  const { referenceCustomerId } = order;
  if (referenceCustomerId !== undefined && referenceCustomerId.toLowerCase() !== customerId.toLowerCase()) {
    const detail = 'The referenceCustomerId is not the customer of the path.';
    return refused(refusal(900118, { detail, data: ['/referenceCustomerId'] }));
  }
  return order;
}

function conforms(_order: unknown, result: ValidationResult): _order is OrderRequest {
  return result.valid;
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
