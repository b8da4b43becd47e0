/** What one exchange shows: problems, or that it proves nothing. */
import { firstItems, MOST_ITEMS } from '../bounds.js';
import { methodNotAllowed } from '../../openapi/contract.js';
import type { DocumentedResponse, Operation } from '../../openapi/operation.js';
import { parseJson, recordOf, textOf, type JsonRecord, type JsonValue } from '../../openapi/json.js';
import { pathParameters } from '../../openapi/path.js';
import { schemaAt } from '../schema.js';
import type {
  Answer,
  Check,
  Context,
  Exchange,
  Expectation,
  Failure,
  Problem,
  Severity,
  Step,
} from '../types.js';
import { inContractCase } from '../cases/spelling.js';
import { otherThanAsked } from './resource-identity.js';
import { MOST_BREACHES, schemaBreaches, unknownValues, type Breach } from './body.js';
import { headerBreaches } from './headers.js';
import { lineItemsOf } from './line-items.js';
import { rules, type Facts } from './rules.js';

export interface Judgement {
  readonly problems: readonly Problem[];
  /** Why the case is not decided: the answer was about the token or too many requests, or nothing could be sent. */
  readonly unproven?: string;
}

/** Statuses that are about the token or the number of requests, whatever was sent. */
const ASIDE = [401, 403, 429];

type Found = Omit<Problem, 'exchange'>;

/** @param number of the exchange within its case */
export function judge(step: Step, exchange: Exchange, context: Context, number: number): Judgement {
  const { answer, failure } = exchange;
  const numbered = (problems: readonly Found[]): Problem[] =>
    problems.map((problem) => ({ ...problem, exchange: number }));
  // Nothing was sent, so nothing is known.
  if (failure?.kind === 'unreachable') return { problems: [], unproven: failure.message };
  if (failure !== undefined || answer === undefined) {
    return { problems: numbered([failed(step.operation, failure)]) };
  }
  const first = firstProblem(step, answer);
  if (first !== undefined) return { problems: numbered([first]) };

  const { kind } = step.expect;
  const problems = formProblems(step, exchange, answer, context);
  const aside = ASIDE.includes(answer.status) && kind !== 'unauthorized';
  return aside
    ? { problems: numbered(problems), unproven: `The answer was ${answer.status}.` }
    : { problems: numbered(problems) };
}

/** No whole answer. */
function failed({ pointer }: Operation, failure: Failure | undefined): Found {
  const { kind, message } = failure ?? { kind: 'closed', message: 'There was no answer.' };
  const found = { pointer, received: message };
  switch (kind) {
    case 'slow':
      return {
        ...found,
        check: 'max_response_time',
        severity: 'high',
        contract: 'An answer comes, and ends.',
      };
    case 'large':
      return {
        ...found,
        check: 'max_response_size',
        severity: 'high',
        contract: 'An answer is one document.',
      };
    default:
      return {
        ...found,
        check: 'not_a_server_error',
        severity: 'critical',
        contract: 'A request is answered.',
      };
  }
}

/** What makes every further look at an answer pointless, because it would only show the same again. */
function firstProblem({ operation, expect }: Step, answer: Answer): Found | undefined {
  const { status } = answer;
  const { kind, contract, pointer } = expect;
  const found = (check: Check, severity: Severity): Found => ({
    check: expect.check ?? check,
    severity,
    contract,
    pointer,
    received: shown(answer),
  });
  if (status >= 500) {
    const serverError = 'No request makes the server fail.';
    return { ...found('not_a_server_error', 'critical'), check: 'not_a_server_error', contract: serverError };
  }
  const success = status >= 200 && status < 300;
  const aside = ASIDE.includes(status);
  switch (kind) {
    case 'unauthorized':
      return status === 401 || status === 429
        ? undefined
        : found('ignored_auth', success ? 'critical' : 'high');
    case 'no-method':
      if (aside || (status === methodNotAllowed.status && 'allow' in answer.headers)) return undefined;
      return found('unsupported_method', 'medium');
    case 'no-path':
      return status >= 400 ? undefined : found('negative_data_rejection', 'medium');
    case 'refused':
      if (success) return found('negative_data_rejection', 'high');
      break;
    case 'accepted':
      if (expect.inProgress === true && status === 409) return undefined;
      if (!success && status >= 400 && !aside) return found('positive_data_acceptance', 'high');
      break;
    case 'either':
      break;
  }
  if (operation.responses.has(status)) return undefined;
  const documented = [...operation.responses.keys()].join(', ');
  return {
    check: 'status_code_conformance',
    severity: 'high',
    contract: `The documented statuses are ${documented}.`,
    pointer: `${operation.pointer}/responses`,
    received: shown(answer),
  };
}

/** Headers, media type, body and rules of a documented answer of the expected kind. */
function formProblems(step: Step, exchange: Exchange, answer: Answer, context: Context): Found[] {
  const { operation, expect } = step;
  const documented = operation.responses.get(answer.status);
  // Nothing is documented for what the contract lacks.
  if (documented === undefined || expect.kind === 'no-path' || expect.kind === 'no-method') return [];
  const problems = headerBreaches(documented, answer).map((breach) =>
    from('response_headers_conformance', 'medium', breach),
  );
  const type = (answer.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (documented.content.size > 0 && !documented.content.has(type)) {
    const media = [...documented.content.keys()].join(' or ');
    problems.push({
      check: 'content_type_conformance',
      severity: 'medium',
      contract: `The media type of a ${answer.status} is ${media}.`,
      pointer: `${documented.pointer}/content`,
      received: `Content-Type: ${answer.headers['content-type'] ?? '(missing)'}`,
    });
    return problems;
  }
  const body = jsonProblems(operation, documented, answer, type);
  problems.push(...body.problems);
  const broken = body.problems.some(({ severity }) => severity !== 'low');
  if (broken) return problems;
  return [...problems, ...ruleProblems(step, exchange, documented, body.value, context)];
}

/** The body against its schema; `value` is in the contract's spelling. */
function jsonProblems(
  operation: Operation,
  documented: DocumentedResponse,
  answer: Answer,
  type: string,
): { problems: Found[]; value: JsonValue } {
  const node = documented.content.get(type);
  if (type !== 'application/json' || node === undefined) return { problems: [], value: null };
  const breach = (name: 'contract' | 'received', text: string): Breach => ({
    contract: 'The body is JSON.',
    received: shown(answer),
    pointer: node.pointer,
    [name]: text,
  });
  const schemaCheck = 'response_schema_conformance';
  const parsed = parseJson(answer.body);
  if (parsed === undefined) {
    return {
      problems: [from(schemaCheck, 'high', breach('received', `No JSON: ${shown(answer)}`))],
      value: null,
    };
  }
  const schema = schemaAt(node);
  const first = firstItems(parsed);
  const { value, misspelt } = inContractCase(schema, first.value);
  const rest: Found[] =
    first.items <= MOST_ITEMS
      ? []
      : [
          {
            check: 'max_response_size',
            severity: 'low',
            contract: 'An answer is one document.',
            pointer: operation.pointer,
            received: `Its lists have ${first.items} items; the first ${MOST_ITEMS} were judged.`,
          },
        ];
  const casing: Found[] =
    misspelt.length === 0
      ? []
      : [
          {
            check: 'camel_case_answer',
            severity: 'high',
            contract: 'Answers are always camelCase.',
            pointer: '/info/description',
            received: `The answer has ${misspelt
              .slice(0, 5)
              .map((name) => JSON.stringify(name))
              .join(', ')}.`,
          },
        ];
  const breaches = schemaBreaches(operation, answer.status, schema, value);
  const unknown = breaches.length > 0 ? [] : unknownValues(schema, value).slice(0, MOST_BREACHES);
  return {
    problems: [
      ...rest,
      ...casing,
      ...breaches.map((found) => from(schemaCheck, 'high', found)),
      ...unknown.map((found) => from('known_enum_value', 'low', found)),
    ],
    value,
  };
}

function ruleProblems(
  { operation, expect, sent }: Step,
  exchange: Exchange,
  documented: DocumentedResponse,
  value: JsonValue,
  context: Context,
): Found[] {
  const { answer, request } = exchange;
  const [body, got] = [recordOf(sent?.(context)), recordOf(value)];
  const { earlier } = context.found;
  const facts: Facts = {
    exchange,
    documented,
    path: pathParameters(operation.path, request.path),
    sent: body,
    got,
    earlier,
    lineItems: lineItemsOf(operation.id, body, got, earlier),
  };
  const accepted = answer !== undefined && answer.status < 300;
  const problems = rules.flatMap(
    ({ check, severity, contract, pointer, always, operations, broken }): Found[] => {
      if (operations?.includes(operation.id) === false || !(accepted || always === true)) return [];
      const received = broken(facts);
      return received === undefined ? [] : [{ check, severity, contract, pointer, received }];
    },
  );
  const others = accepted ? otherThanAsked(operation, documented, request.path, value) : [];
  problems.push(...others.map((breach) => from('requested_resource', 'critical', breach)));
  const aside = answer !== undefined && ASIDE.includes(answer.status);
  return aside ? problems : [...problems, ...expectedProblems(expect, facts.sent, facts.got, accepted)];
}

/** What this very request asks of its answer. */
function expectedProblems(
  expect: Expectation,
  sent: JsonRecord,
  got: JsonRecord,
  accepted: boolean,
): Found[] {
  const { kind, contract, pointer, codes } = expect;
  if (kind === 'either' && accepted && got['id'] === sent['id']) {
    const received = `The answer has the id that was sent, ${JSON.stringify(sent['id'])}.`;
    return [{ check: 'read_only_ignored', severity: 'high', contract, pointer, received }];
  }
  if (kind !== 'refused' || codes === undefined || codes.includes(textOf(got['code']))) return [];
  const received = `code ${JSON.stringify(got['code'] ?? null)}`;
  return [{ check: 'documented_error_code', severity: 'medium', contract, pointer, received }];
}

const from = (check: Check, severity: Severity, breach: Breach): Found => ({ check, severity, ...breach });

/** More of a body than this hides what matters. */
const EXCERPT = 300;

function shown({ status, body }: Answer): string {
  const text = body.length > EXCERPT ? `${body.slice(0, EXCERPT)}…` : body;
  return text === '' ? `${status} with an empty body` : `${status} ${text}`;
}
