/** Requests of one case that build on one another's answers. */
import { operations } from '../../openapi/contract.js';
import { parseJson, recordOf, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import type { CaseRun } from '../case-run.js';
import { checkExchange } from '../checks/check-exchange.js';
import { violation, type Deviation, type LocatedViolation, type Severity } from '../checks/violation.js';
import type { Check } from '../checks/check.js';
import { isAccepted, type Exchange } from '../exchange.js';
import type { LinkedValues } from '../links.js';
import type { RateLimiter } from '../rate-limiter.js';
import { schemaAt } from '../schema.js';
import { send } from '../send.js';
import { inContractCase } from '../spelling.js';
import type { Target } from '../target.js';
import { requestOf } from './build-request.js';
import { contextFor, type CaseContext } from './case-context.js';
import { accepted, type Expectation } from './expectation.js';
import type { RequestOverrides } from './request-overrides.js';

/** What a request was, and what came back. */
export interface Said {
  readonly path: string;
  readonly requestBody: JsonValue;
  /** In the contract's spelling. */
  readonly responseBody: JsonRecord;
  readonly exchange: Exchange;
}

interface Asking {
  readonly body?: JsonValue | undefined;
  readonly linked?: LinkedValues;
  readonly overrides?: RequestOverrides;
}

/** Ends a case: what it needs is not there. */
export class NothingToTell extends Error {
  readonly blockedBy: string | undefined;
  /** Whether that is for a refusal that a server may have its reasons for. */
  readonly mayRefuse: boolean;

  constructor(
    message: string,
    { blockedBy, mayRefuse = false }: Pick<CaseRun, 'blockedBy' | 'mayRefuse'> = {},
  ) {
    super(message);
    this.blockedBy = blockedBy;
    this.mayRefuse = mayRefuse;
  }
}

export class Conversation {
  readonly context: CaseContext;
  readonly target: Target;
  readonly #mayRequest: RateLimiter;
  readonly #exchanges: Exchange[] = [];
  readonly #violations: LocatedViolation[] = [];

  constructor(target: Target, mayRequest: RateLimiter) {
    this.target = target;
    this.context = contextFor(target.customerId);
    this.#mayRequest = mayRequest;
  }

  /** Asks for what is only needed: other cases are about the answer. */
  async need(operation: Operation, asking: Asking = {}): Promise<Said> {
    const { said } = await this.#ask(operation, asking);
    if (isAccepted(said.exchange)) return said;
    const { response, failure } = said.exchange;
    const why = failure?.message ?? `The answer was ${response?.status ?? ''}.`;
    throw new NothingToTell(`It needs ${operation.id} first. ${why}`, { blockedBy: operation.id });
  }

  /** Asks, whatever the answer. */
  async tell(operation: Operation, asking: Asking = {}): Promise<Said> {
    return (await this.#ask(operation, asking)).said;
  }

  /** Asks, and judges the answer as any other case would. Undefined when it was no success. */
  async look(
    operation: Operation,
    asking: Asking = {},
    expect: Expectation = accepted('What was bought can be read.', operation.pointer),
  ): Promise<Said | undefined> {
    const { said, context, request, requestBody } = await this.#ask(operation, asking);
    const step = { operation, expect, request, ...(requestBody && { requestBody }) };
    const { violations, unproven, mayRefuse = false } = checkExchange(step, said.exchange, context);
    const exchange = this.#exchanges.length - 1;
    this.#violations.push(...violations.map((each) => ({ ...each, exchange })));
    if (unproven !== undefined) throw new NothingToTell(unproven, { mayRefuse });
    return isAccepted(said.exchange) ? said : undefined;
  }

  /** Says that the last answer is wrong. */
  found(check: Check, severity: Severity, deviation: Deviation): void {
    const exchange = this.#exchanges.length - 1;
    this.#violations.push({ ...violation(check, severity, deviation), exchange });
  }

  /** Whether something is wrong with the last answer already. */
  get isWrong(): boolean {
    return this.#violations.some(
      ({ exchange, severity }) => exchange === this.#exchanges.length - 1 && severity !== 'low',
    );
  }

  get run(): CaseRun {
    return { exchanges: this.#exchanges, violations: this.#violations };
  }

  async #ask(operation: Operation, { body, linked, overrides }: Asking) {
    const context = linked === undefined ? this.context : { ...this.context, linked };
    const id = `request ${this.#exchanges.length}`;
    const made = requestOf(operation, body, { requestId: id, ...overrides });
    await this.#mayRequest();
    const exchange = await send(made.request(context), this.target);
    this.#exchanges.push(exchange);
    const said: Said = {
      path: exchange.request.path,
      requestBody: made.requestBody?.(context) ?? null,
      responseBody: spelt(operation, exchange),
      exchange,
    };
    return { said, context, ...made };
  }
}

function spelt(operation: Operation, { response }: Exchange): JsonRecord {
  const schema = operation.responses.get(response?.status ?? 0)?.content.get('application/json');
  const body = parseJson(response?.body ?? '') ?? null;
  return recordOf(schema === undefined ? body : inContractCase(schemaAt(schema), body).value);
}

/** How a case of this kind runs. */
export const conversing =
  (talk: (conversation: Conversation) => Promise<void>) =>
  async (target: Target, mayRequest: RateLimiter): Promise<CaseRun> => {
    const conversation = new Conversation(target, mayRequest);
    try {
      await talk(conversation);
      return conversation.run;
    } catch (error) {
      if (!(error instanceof NothingToTell)) throw error;
      const { message, blockedBy, mayRefuse } = error;
      return {
        ...conversation.run,
        unproven: message,
        mayRefuse,
        ...(blockedBy !== undefined && { blockedBy }),
      };
    }
  };

export const operationNamed = (id: string): Operation | undefined => operations.find((one) => one.id === id);
