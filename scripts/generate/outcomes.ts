/** What each status and each error code say about an order: was it placed, may the call be repeated, whom does it concern? */
import { BANNER } from './banner.js';
import { followed } from '../../src/openapi/document.js';
import { isRecord, recordAt, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';
import { oneOf } from './one-of.js';

const OUTCOMES = ['created', 'rejected', 'unknown'];
const RETRIES = ['never', 'same-request-id', 'after-retry-after', 'fresh-token'];
const CONCERNS = ['order', 'customer', 'caller', 'address', 'service'];
const REPEATS = ['never', 'corrected', 'later', 'same-id', 'fresh-token'];

export function outcomes(document: JsonRecord): string {
  const responses = recordAt(document, 'paths', '/v1/customers/{customerId}/orders', 'post', 'responses');
  const byStatus = Object.entries(responses).map(([status, response]) => {
    if (!isRecord(response)) throw new Error(`createOrder's answer ${status} is no object`);
    return `  ${status}: ${outcomeOf(followed(document, response), status)},`;
  });
  const codes = errorCodes(document);
  const unknown = codes
    .filter(([code, entry]) => leavesOpen(code, entry))
    .map(([code]) => `  '${code}': 'unknown',`);
  const pastTokens = codes
    .filter(([, { status, repeat }]) => isRefusedToken(status) && repeat !== 'fresh-token')
    .map(([code, { action }]) => `  '${code}': ${JSON.stringify(sentence(code, action))},`);

  return `// ${BANNER}

export type DocumentedOutcome = ${union(OUTCOMES)};
export type Retry = ${union(RETRIES)};

export interface StatusOutcome {
  /** Was the order placed? */
  readonly outcome: DocumentedOutcome;
  /** May the call be repeated, and how? */
  readonly retry: Retry;
  /** The outcome when the answer has a \`Retry-After\`, where that makes a difference; whatever the body is. */
  readonly outcomeWithRetryAfter?: DocumentedOutcome;
  /** The answer comes before anything is processed, whatever its body is and whoever sent it. */
  readonly beforeProcessing?: true;
}

/** By status: \`x-outcome\`, \`x-retry\` and \`x-processed\` of createOrder's answers. */
export const outcomes: Readonly<Record<number, StatusOutcome>> = {
${byStatus.join('\n')}
};

/** Error codes that leave open whether the order was placed, whatever their status. */
export const codeOutcomes: Readonly<Record<string, 'unknown'>> = {
${unknown.join('\n')}
};

/** Error codes of a 401 that a fresh token meets as well, and what helps against each instead. */
export const freshTokenFails: Readonly<Record<string, string>> = {
${pastTokens.join('\n')}
};
`;
}

/** A module of its own, since it is large and only failures need it. */
export function concerns(document: JsonRecord): string {
  const byCode = errorCodes(document).map(
    ([code, { concerns }]) => `  '${code}': '${oneOf(CONCERNS, concerns, `concerns of ${code}`)}',`,
  );
  return `// ${BANNER}

/** Whom a fault is said of; \`concerns\` in the contract says what each word means. */
export type Concerns = ${union(CONCERNS)};

/** Whom each error code is said of. */
export const codeConcerns: Readonly<Record<string, Concerns>> = {
${byCode.join('\n')}
};
`;
}

function errorCodes(document: JsonRecord): [code: string, entry: JsonRecord][] {
  return Object.entries(recordAt(document, 'x-error-codes')).map(([code, entry]) => {
    if (!isRecord(entry)) throw new Error(`the error code ${code} is no object`);
    return [code, entry];
  });
}

function outcomeOf(response: JsonRecord, status: string): string {
  const members = [
    `outcome: '${oneOf(OUTCOMES, response['x-outcome'], `x-outcome of ${status}`)}'`,
    `retry: '${oneOf(RETRIES, response['x-retry'], `x-retry of ${status}`)}'`,
  ];
  const special = response['x-outcome-with-retry-after'];
  if (special !== undefined) {
    const withRetryAfter = oneOf(OUTCOMES, special, `x-outcome-with-retry-after of ${status}`);
    members.push(`outcomeWithRetryAfter: '${withRetryAfter}'`);
  }
  const processed = response['x-processed'];
  if (processed !== undefined) {
    oneOf(['never'], processed, `x-processed of ${status}`);
    if (response['x-outcome'] !== 'rejected')
      throw new Error(`x-processed of ${status} says never, so its x-outcome must be rejected`);
    members.push('beforeProcessing: true');
  }
  return `{ ${members.join(', ')} }`;
}

/** The contract repeats with the same id where the result is open; an `outcome` of the entry's own says more. */
function leavesOpen(name: string, code: JsonRecord): boolean {
  const repeat = oneOf(REPEATS, code['repeat'], `repeat of ${name}`);
  return 'outcome' in code ? code['outcome'] === 'unknown' : repeat === 'same-id';
}

function sentence(name: string, action: JsonValue | undefined): string {
  if (typeof action !== 'string' || !action.endsWith('.'))
    throw new Error(`action of ${name} is no sentence`);
  return action;
}

const isRefusedToken = (status: unknown): boolean => Array.isArray(status) && status.includes(401);

const union = (values: string[]): string => values.map((value) => `'${value}'`).join(' | ');
