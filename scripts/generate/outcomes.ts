/** What each status, and some error codes, say about an order: was it placed, and may the call be repeated? */
import { BANNER } from './banner.js';
import { followed, isObject, objectAt, type Json, type JsonObject } from './json.js';

const OUTCOMES = ['created', 'rejected', 'unknown'];
const RETRIES = ['never', 'same-request-id', 'after-retry-after', 'fresh-token'];

export function outcomes(document: JsonObject): string {
  const responses = objectAt(document, 'paths', '/v1/customers/{customerId}/orders', 'post', 'responses');
  const byStatus = Object.entries(responses).map(([status, response]) => {
    if (!isObject(response)) throw new Error(`createOrder's answer ${status} is no object`);
    return `  ${status}: ${outcomeOf(followed(document, response), status)},`;
  });
  const codes = Object.entries(objectAt(document, 'components', 'x-error-codes'));
  const unknown = codes.flatMap(([code, entry]) =>
    isObject(entry) && leavesOpen(entry) ? [`  '${code}': 'unknown',`] : [],
  );

  return `// ${BANNER}

export type Outcome = ${union(OUTCOMES)};
export type Retry = ${union(RETRIES)};

export interface StatusOutcome {
  /** Was the order placed? */
  readonly outcome: Outcome;
  /** May the call be repeated, and how? */
  readonly retry: Retry;
  /** The outcome when the answer has a \`Retry-After\`, where that makes a difference. */
  readonly outcomeWithRetryAfter?: Outcome;
}

/** By status: \`x-outcome\` and \`x-retry\` of createOrder's answers. */
export const outcomes: Readonly<Record<number, StatusOutcome>> = {
${byStatus.join('\n')}
};

/** Error codes that leave open whether the order was placed, whatever their status. */
export const codeOutcomes: Readonly<Record<string, 'unknown'>> = {
${unknown.join('\n')}
};
`;
}

function outcomeOf(response: JsonObject, status: string): string {
  const outcome = oneOf(OUTCOMES, response['x-outcome'], `x-outcome of ${status}`);
  const retry = oneOf(RETRIES, response['x-retry'], `x-retry of ${status}`);
  const special = response['x-outcome-with-retry-after'];
  if (special === undefined) return `{ outcome: '${outcome}', retry: '${retry}' }`;
  const withRetryAfter = oneOf(OUTCOMES, special, `x-outcome-with-retry-after of ${status}`);
  return `{ outcome: '${outcome}', retry: '${retry}', outcomeWithRetryAfter: '${withRetryAfter}' }`;
}

/** The contract repeats with the same id where the result is open; an `outcome` of the entry's own says more. */
function leavesOpen(code: JsonObject): boolean {
  return 'outcome' in code ? code['outcome'] === 'unknown' : code['repeat'] === 'same-id';
}

function oneOf(allowed: string[], value: Json | undefined, what: string): string {
  if (typeof value === 'string' && allowed.includes(value)) return value;
  throw new Error(`${what} must be one of ${allowed.join(', ')}; openapi.yaml has ${JSON.stringify(value)}`);
}

const union = (values: string[]): string => values.map((value) => `'${value}'`).join(' | ');
