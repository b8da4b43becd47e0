/** From the bytes of a request to an order that the contract allows, or to a refusal. */
import type { OrderRequest } from '../../generated/models.js';
import {
  validateAddOnRequest,
  validateOrderRequest,
  type ValidationError,
  type ValidationResult,
} from '../validate/index.js';
import { no } from './answer.js';
import { isRecord } from './contract.js';
import { refusal, type Refusal } from './refusal.js';
import { inContractSpelling } from './spelling.js';

export type Read = { readonly order: OrderRequest } | { readonly refusal: Refusal };

/** How many of a body's faults are told. */
const MOST_MESSAGES = 3;
const MOST_POINTERS = 20;

/** @param customerId the customer of the path */
export type Reader = (body: string, contentType: string | undefined, customerId: string) => Read;

export const readOrder = reader(validateOrderRequest, () => {
  // Clients broke when the service began to do this (powershell-module#50). That report shows the code but not the
  // status; the table lists 501 for code 0, which would leave open whether an order was placed. 400 is our choice.
  const detail = 'The status of an order is read-only.';
  return refusal(0, { status: 400, detail, data: ['/status'] });
});

export const readAddOn = reader(validateAddOnRequest, () => {
  // The service cancels orders this way. The contract doesn't cover that, and pretending to would be worse.
  const detail = 'Of the uses of PATCH, the sandbox knows the purchase of add-ons only.';
  return refusal(2000, { detail, data: ['/status'] });
});

function reader(validate: typeof validateOrderRequest, refuseStatus: () => Refusal): Reader {
  return (body, contentType, customerId) => {
    if (body.trim() === '') return no(refusal(2000, { detail: 'The request has no body.' }));
    // Parameters such as a charset are of no account: JSON is UTF-8.
    const [mediaType = ''] = (contentType ?? '').split(';');
    if (mediaType.trim().toLowerCase() !== 'application/json') {
      return no(refusal(2000, { detail: 'The Content-Type of an order is application/json.' }));
    }
    const parsed = parse(body);
    if (!isRecord(parsed)) return no(refusal(2000, { detail: 'The body is not a JSON object.' }));
    if (hasStatus(parsed)) return no(refuseStatus());
    const order = inContractSpelling(parsed);
    // A service takes what is newer than the contract.
    return checked(order, validate(order, { unknownMembers: 'send' }), customerId);
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function hasStatus(body: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(body).some((key) => key.toLowerCase() === 'status' && body[key] !== null);
}

function checked(order: unknown, result: ValidationResult, customerId: string): Read {
  if (!conforms(order, result)) return no(invalid(result.valid ? [] : result.errors));
  const { referenceCustomerId } = order;
  if (referenceCustomerId !== undefined && referenceCustomerId.toLowerCase() !== customerId.toLowerCase()) {
    const detail = 'The referenceCustomerId is not the customer of the path.';
    return no(refusal(900118, { detail, data: ['/referenceCustomerId'] }));
  }
  return { order };
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
