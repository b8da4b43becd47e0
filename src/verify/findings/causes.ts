/** Which violations have one cause. */
import { recordOf, parseJson, textOf } from '../../openapi/json.js';
import type { CaseRecord } from '../case-result.js';
import { keysOf } from '../../openapi/pointer.js';
import type { Check } from '../checks/check.js';
import { SEVERITIES } from './severities.js';
import type { Block } from './blocked.js';
import type { Showing } from './showing.js';

export interface Cause {
  readonly showings: readonly [Showing, ...Showing[]];
  /** What the contract says to all of them, where they differ in that. */
  readonly title?: string;
}

export function causesOf(records: readonly CaseRecord[], blocks: ReadonlyMap<string, Block>): Cause[] {
  const showings = records.flatMap(({ testCase, run }) =>
    run === undefined
      ? []
      : run.violations.map((violation) => ({ operation: testCase.operation, testCase, violation, run })),
  );
  const alike = grouped(showings, (showing) => keyOf(showing, blocks.get(showing.operation.id)));
  const together = grouped(alike, (group) => [group[0].violation.check, ...casesOf(group)].join('\n'));
  const causes = withoutConsequences(
    together.map((groups) => flat(groups)),
    records,
  );
  return merged(joined(joined(causes, ignoresRequest, ofSameRequest), ignoresMethod, ofSamePath));
}

/**
 * Where the form of an answer is wrong in a few cases of an operation, such as those of one spelling, so are the values in it:
 * what shows in some of these cases and in no other belongs to it.
 */
function withoutConsequences(causes: readonly Showings[], records: readonly CaseRecord[]): Showings[] {
  const isOfForm = ([{ violation }]: Showings): boolean => violation.check === 'response_schema_conformance';
  const ofForm = causes.filter((cause) => {
    const ids = new Set(cause.map(({ operation }) => operation.id));
    const all = records.filter(({ testCase }) => ids.has(testCase.operation.id));
    return isOfForm(cause) && casesOf(cause).size < all.length / FEW;
  });
  const consequences = new Map<Showings, Showings[]>();
  for (const cause of causes) {
    const names = [...casesOf(cause)];
    const origin = ofForm.find((each) => {
      const shared = casesOf(each);
      return !isOfForm(cause) && names.length > 1 && names.every((name) => shared.has(name));
    });
    if (origin !== undefined) consequences.set(origin, [...(consequences.get(origin) ?? []), cause]);
  }
  const secondary = new Set([...consequences.values()].flat());
  return causes
    .filter((cause) => !secondary.has(cause))
    .map((cause) => flat([cause, ...(consequences.get(cause) ?? [])]));
}

const FEW = 4;

const casesOf = (showings: Showings): Set<string> => new Set(showings.map(({ testCase }) => testCase.name));

/** What came back for one reason looks alike, wherever in the contract the request stood. */
function keyOf({ violation, run, operation }: Showing, block: Block | undefined): string {
  const { check, severity, pointer, received, exchange } = violation;
  // What may be missing for a good reason is one thing to know.
  if (severity === 'low') return check;
  const { response } = run.exchanges[exchange] ?? {};
  const status = String(response?.status ?? 'none');
  if (block !== undefined && (check === 'operation_served' || check === block.showing.violation.check)) {
    return check === 'operation_served' ? check : `${check} ${operation.id} ${status}`;
  }
  switch (check) {
    case 'not_a_server_error':
      return `${check} ${status} ${alike(received)}`;
    case 'status_code_conformance':
      return `${check} ${status}`;
    case 'content_type_conformance':
      return `${check} ${received}`;
    case 'response_headers_conformance':
      return received.startsWith('There is no') ? `${check} ${received}` : `${check} ${pointer}`;
    case 'positive_data_acceptance':
      return `${check} ${pointer} ${violation.contract}`;
    case 'change_kept':
      return `${check} ${operation.id}`;
    default:
      return `${check} ${pointer}`;
  }
}

/** The text without what differs from call to call. */
const alike = (received: string): string => received.replaceAll(/[0-9a-f]{8,}[0-9a-f-]*|\d+/gi, '#');

/** The causes with those made one that are related to one another, directly or by others. */
function joined(
  causes: readonly Showings[],
  mayJoin: (cause: Showings) => boolean,
  areRelated: (one: Showings, other: Showings) => boolean,
): Showings[] {
  const groups: Showings[] = [];
  for (const cause of causes) {
    const related = mayJoin(cause) ? groups.filter((each) => mayJoin(each) && areRelated(each, cause)) : [];
    const [first, ...others] = related;
    if (first === undefined) groups.push(cause);
    else {
      groups[groups.indexOf(first)] = flat([first, ...others, cause]);
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

/** What comes back is not what the path and the query ask for. */
const ignoresRequest = ([{ violation, testCase }]: Showings): boolean =>
  violation.check === 'requested_resource' ||
  (violation.check === 'negative_data_rejection' && testCase.group === 'what nobody has');

const ofSameRequest = (one: Showings, other: Showings): boolean =>
  one.some((a) =>
    other.some(
      (b) =>
        parameterOf(a) === parameterOf(b) ||
        (a.operation === b.operation && a.violation.check === b.violation.check),
    ),
  );

/** The parameter that a violation is about: `customerId` of `…/x-repeats/customerId` and of `…/parameters/CustomerId`. */
const parameterOf = ({ violation: { pointer } }: Showing): string =>
  (keysOf(pointer).at(-1) ?? '').toLowerCase();

/** A method is answered as if it were another. */
const ignoresMethod = ([{ violation, run }]: Showings): boolean =>
  violation.check === 'change_kept' ||
  (violation.check === 'unsupported_method' &&
    (run.exchanges[violation.exchange]?.response?.status ?? 500) < 300);

const ofSamePath = (one: Showings, other: Showings): boolean =>
  one[0].violation.check !== other[0].violation.check &&
  one.some((a) => other.some((b) => a.operation.path === b.operation.path));

/** More kinds of wrong requests than this that are accepted have one cause: the server checks nothing. */
const MANY = 3;

const TITLES = new Map<Check, string>([
  ['positive_data_acceptance', 'What the contract allows is accepted.'],
  ['negative_data_rejection', 'What breaks the contract is refused.'],
]);

/**
 * Of requests that should have been refused, and were not, a few are causes of their own; many are one. Of those that should
 * have been accepted, all that were refused in the same words are one.
 */
const merged = (causes: readonly Showings[]): Cause[] =>
  grouped(causes, (showings) => kindOf(showings) ?? showings).flatMap((group): Cause[] => {
    const { check } = group[0][0].violation;
    const isOne = group.length > (check === 'negative_data_rejection' ? MANY : 1);
    if (!isOne) return group.map((showings) => causeOf(showings));
    return [causeOf(flat(group), TITLES.get(check))];
  });

/** What is worst is shown. What was joined has a title of its own. */
function causeOf([head, ...rest]: Showings, title?: string): Cause {
  const [first = head, ...others] = [head, ...rest].sort((a, b) => severityOf(a) - severityOf(b));
  const all = [first, ...others];
  const { check } = first.violation;
  const isJoined =
    all.some(({ violation }) => violation.check !== check) ||
    new Set(all.map(({ violation }) => violation.contract)).size > 1;
  const spelling = first.violation.severity === 'low' ? undefined : spellingOf(all);
  const ownTitle = title ?? spelling ?? (isJoined ? JOINED.get(check) : undefined);
  return { showings: [first, ...others], ...(ownTitle !== undefined && { title: ownTitle }) };
}

/** What the contract says of the spelling that was sent, where the answer is wrong for no other. */
function spellingOf(showings: readonly Showing[]): string | undefined {
  const rules = new Set(
    showings.map(({ testCase }) => {
      const expect = testCase.steps[0]?.expect;
      return testCase.group === 'examples' && expect?.pointer === '/info/description'
        ? expect.contract
        : undefined;
    }),
  );
  return rules.size === 1 ? [...rules][0] : undefined;
}

const severityOf = ({ violation }: Showing): number => SEVERITIES.indexOf(violation.severity);

const JOINED = new Map<Check, string>([
  [
    'requested_resource',
    'An answer has what the path and the query ask for, and nothing of another customer.',
  ],
  [
    'negative_data_rejection',
    'An answer has what the path and the query ask for, and nothing of another customer.',
  ],
  [
    'change_kept',
    'A request that is accepted does what it says; a method that the path lacks is refused with 405.',
  ],
]);

function kindOf([{ violation, testCase, run }]: Showings): string | undefined {
  const { check } = violation;
  switch (check) {
    case 'negative_data_rejection':
      return testCase.group === 'what nobody has' ? undefined : check;
    case 'positive_data_acceptance': {
      const { response } = run.exchanges[violation.exchange] ?? {};
      const { code, description } = recordOf(parseJson(response?.body ?? ''));
      return `${check} ${response?.status ?? ''} ${textOf(code)} ${alike(textOf(description))}`;
    }
    default:
      return undefined;
  }
}

type Showings = readonly [Showing, ...Showing[]];

const flat = ([first, ...others]: readonly [Showings, ...Showings[]]): Showings => {
  const [head, ...rest] = first;
  return [head, ...rest, ...others.flat()];
};

/** In the order of the first of each group. */
function grouped<Item>(list: readonly Item[], keyOf: (item: Item) => unknown): [Item, ...Item[]][] {
  const groups = new Map<unknown, [Item, ...Item[]]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
