/** From the violations of all cases to findings: each cause once, and the one to fix first first. */
import { sourcesOf } from '../../openapi/contract.js';
import type { CaseRecord } from '../case-result.js';
import type { Check } from '../checks/check.js';
import type { Finding } from '../report.js';
import { curlOf } from '../reports/curl.js';
import { blockedOperations, type Block } from './blocked.js';
import { causesOf, type Cause } from './causes.js';
import { relevantPart } from './relevant-part.js';
import { SEVERITIES } from './severities.js';

export { blockedOperations, withoutBlocked, type Block } from './blocked.js';

/** @param records without what a blocked operation hides */
export function findingsOf(records: readonly CaseRecord[]): Finding[] {
  const blocks = blockedOperations(records);
  return causesOf(records, blocks)
    .map((cause) => findingOf(cause, hiddenBehind(cause, blocks, records)))
    .sort(
      (a, b) => urgency(a, records.length) - urgency(b, records.length) || b.cases.length - a.cases.length,
    );
}

/** What is wrong in so large a share of the cases goes before others of the next severity. */
const EVERYWHERE = 0.2;

/** What keeps others from being tested goes before everything; then what costs the most. */
function urgency({ severity, hides, operationIds, cases }: Finding, all: number): number {
  const hidesOthers = hides.some((name) => !operationIds.some((id) => name.startsWith(`${id} `)));
  const isEverywhere = severity === 'medium' && cases.length > all * EVERYWHERE;
  return hidesOthers ? -1 : SEVERITIES.indexOf(severity) - (isEverywhere ? 1 : 0);
}

function hiddenBehind(
  { showings }: Cause,
  blocks: ReadonlyMap<string, Block>,
  records: readonly CaseRecord[],
): string[] {
  const blocking = new Set(
    showings.flatMap(({ operation, violation }) =>
      blocks.get(operation.id)?.showing.violation.check === violation.check ? [operation.id] : [],
    ),
  );
  return records
    .filter(({ run }) => run?.blockedBy !== undefined && blocking.has(run.blockedBy))
    .map(({ testCase }) => testCase.name);
}

function findingOf({ showings, title }: Cause, hides: readonly string[]): Finding {
  const [first, ...others] = showings;
  const { operation, violation, run } = first;
  const { check, pointer, exchange } = violation;
  const all = run.exchanges.slice(0, exchange + 1);
  const severities = showings.map((showing) => SEVERITIES.indexOf(showing.violation.severity));
  const known = new Set([keyOf(first)]);
  const also = others.filter((showing) => !known.has(keyOf(showing)) && known.add(keyOf(showing)));
  return {
    check,
    severity: SEVERITIES[Math.min(...severities)] ?? violation.severity,
    operationId: operation.id,
    operationIds: [...new Set(showings.map((showing) => showing.operation.id))],
    contract: title ?? violation.contract,
    pointer: `openapi.yaml#${pointer}`,
    sources: sourcesOf(pointer),
    sent: sentIn(first),
    received: violation.received,
    curl: all.map(({ request }) => curlOf(request)).join('\n'),
    cases: [...new Set(showings.map(({ testCase }) => testCase.name))],
    also: also.map((showing) => ({
      contract: showing.violation.contract,
      pointer: `openapi.yaml#${showing.violation.pointer}`,
      sent: sentIn(showing),
      received: showing.violation.received,
    })),
    hides,
  };
}

/** Showings of one key look the same to a person. */
const keyOf = ({ violation: { pointer, contract } }: Cause['showings'][0]): string =>
  `${pointer} ${contract}`;

/** Checks that are about what was sent, rather than about what an answer has. */
const OF_REQUEST: readonly Check[] = [
  'positive_data_acceptance',
  'negative_data_rejection',
  'missing_required_header',
  'not_a_server_error',
  'documented_error_code',
];

function sentIn({ operation, violation, run }: Cause['showings'][0]): string {
  const exchange = run.exchanges[violation.exchange];
  const { check } = violation;
  const isRefused = check === 'status_code_conformance' && (exchange?.response?.status ?? 0) >= 400;
  return exchange === undefined
    ? ''
    : relevantPart(operation, exchange.request, isRefused || OF_REQUEST.includes(check));
}
