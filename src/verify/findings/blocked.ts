/** Operations that do nothing at all: not there, or refusing every valid request. What else fails there says nothing more. */
import { recordOf, parseJson, textOf } from '../../openapi/json.js';
import type { CaseRecord } from '../case-result.js';
import type { CaseRun } from '../case-run.js';
import type { ListedCase } from '../cases/case.js';
import type { LocatedViolation } from '../checks/violation.js';
import { isInconclusive } from '../checks/status.js';
import type { Showing } from './showing.js';

export interface Block {
  readonly isMissing: boolean;
  /** The statuses that every valid request was answered with. */
  readonly statuses: ReadonlySet<number>;
  /** A violation that stands for all of them. */
  readonly showing: Showing;
}

/** How a server answers what it does not have. */
const ABSENT = [404, 405, 501];

/** By operation. */
export function blockedOperations(records: readonly CaseRecord[]): Map<string, Block> {
  const byOperation = new Map<string, CaseRecord[]>();
  for (const record of records) {
    const { id } = record.testCase.operation;
    byOperation.set(id, [...(byOperation.get(id) ?? []), record]);
  }
  const blocks = [...byOperation].flatMap(([id, own]) => {
    const block = blockOf(own);
    return block === undefined ? [] : [[id, block] as const];
  });
  return new Map(blocks);
}

function blockOf(records: readonly CaseRecord[]): Block | undefined {
  const answered = records.flatMap(({ testCase, run }) => {
    const exchange = run && firstStep(testCase, run);
    const status = run?.exchanges[exchange ?? 0]?.response?.status;
    return run === undefined || exchange === undefined || status === undefined
      ? []
      : [{ testCase, run, exchange, status, kind: testCase.steps[0]?.expect.kind }];
  });
  const valid = answered.filter(({ kind, status }) => kind === 'accepted' && !isInconclusive(status));
  const own = answered.filter(({ kind }) => kind !== 'no-method' && kind !== 'no-path');
  // Some servers fail over a body that is no JSON before they look at the path.
  const isMissing =
    own.some(({ status }) => ABSENT.includes(status)) &&
    own.every(({ status }) => ABSENT.includes(status) || status >= 500) &&
    valid.every(({ status }) => ABSENT.includes(status));
  if (!isMissing && (valid.length === 0 || valid.some(({ status }) => status < 400))) return undefined;
  // What needs an order first may never have been asked as it should be.
  const asked = valid.length > 0 ? valid : own;
  const shown = asked.flatMap((each) => {
    const found = each.run.violations.find(
      ({ exchange, severity }) => exchange === each.exchange && severity !== 'low',
    );
    return found === undefined ? [] : [{ ...each, found }];
  })[0];
  if (shown === undefined) return undefined;
  const { testCase, run, exchange, found } = shown;
  const statuses = new Set(asked.map(({ status }) => status));
  const reallyMissing = isMissing && !hasFault(run, exchange);
  if (!reallyMissing && valid.length === 0) return undefined;
  const violation = reallyMissing ? missing(testCase, found) : found;
  return {
    isMissing: reallyMissing,
    statuses,
    showing: { operation: testCase.operation, testCase, violation, run },
  };
}

function hasFault(run: CaseRun, exchange: number): boolean {
  const { code } = recordOf(parseJson(run.exchanges[exchange]?.response?.body ?? ''));
  return code !== undefined && textOf(code).length > 3;
}

const missing = (testCase: ListedCase, found: LocatedViolation): LocatedViolation => ({
  ...found,
  check: 'operation_served',
  severity: 'high',
  contract: `${testCase.operation.method} ${testCase.operation.path} is there.`,
  pointer: testCase.operation.pointer,
});

/** The exchange of a case's first step; undefined when it never came to that. */
function firstStep({ preparation, run }: ListedCase, { exchanges }: CaseRun): number | undefined {
  if (run !== undefined) return undefined;
  const index = preparation === undefined ? 0 : 1;
  return exchanges[index] === undefined ? undefined : index;
}

/**
 * The records without the violations that only say again that an operation does nothing.
 *
 * @param told blocks that were found before, of which nothing more is to be said
 */
export function withoutBlocked(
  records: readonly CaseRecord[],
  told: ReadonlyMap<string, Block> = new Map(),
): CaseRecord[] {
  const blocks = blockedOperations(records);
  return records.map(({ testCase, run }) => {
    const { id } = testCase.operation;
    const [known, block] = [told.get(id), blocks.get(id)];
    if (run === undefined) return { testCase, run };
    if (known !== undefined) return silenced(testCase, run, known);
    return block === undefined ? { testCase, run } : hidden(testCase, run, block);
  });
}

function hidden(testCase: ListedCase, run: CaseRun, block: Block): CaseRecord {
  const isOwn = testCase === block.showing.testCase;
  const isValid = testCase.steps[0]?.expect.kind === 'accepted' && firstStep(testCase, run) !== undefined;
  if (isOwn || isValid) {
    const own = isOwn ? block.showing.violation : run.violations[0];
    const violation = own && block.isMissing ? { ...block.showing.violation, exchange: own.exchange } : own;
    return { testCase, run: { ...run, violations: violation === undefined ? [] : [violation] } };
  }
  return silenced(testCase, run, block);
}

/** The case without what is only for the block. */
function silenced(testCase: ListedCase, run: CaseRun, block: Block): CaseRecord {
  const { operation } = testCase;
  const isSame = (exchange: number): boolean =>
    block.statuses.has(run.exchanges[exchange]?.response?.status ?? 0);
  const others = run.violations.filter(({ exchange }) => !isSame(exchange));
  const isSilent =
    testCase.run === undefined
      ? isSame(firstStep(testCase, run) ?? 0)
      : others.length < run.violations.length;
  if (others.length > 0 || !isSilent || run.unproven !== undefined) {
    return { testCase, run: { ...run, violations: others } };
  }
  const why = block.isMissing
    ? `${operation.id} isn't there`
    : `Every ${operation.id} was refused with ${[...block.statuses].join(' or ')}`;
  return {
    testCase,
    run: { ...run, violations: [], unproven: `${why}.`, blockedBy: operation.id },
  };
}
