/** Which violations have one cause. */
import { recordOf, parseJson, textOf } from '../../openapi/json.js';
import type { CaseRecord } from '../case-result.js';
import type { Check } from '../checks/check.js';
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
  return merged(
    withoutConsequences(
      together.map((groups) => flat(groups)),
      records,
    ),
  );
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
    default:
      return `${check} ${pointer}`;
  }
}

/** The text without what differs from call to call. */
const alike = (received: string): string => received.replaceAll(/[0-9a-f]{8,}[0-9a-f-]*|\d+/gi, '#');

/** So many kinds of requests that are treated alike have one cause: nobody looks. */
const MANY = 3;

const TITLES = new Map<Check, string>([
  ['positive_data_acceptance', 'What the contract allows is accepted.'],
  ['negative_data_rejection', 'What breaks the contract is refused.'],
]);

/** Of requests that should have been refused, or accepted, and were not, a few are causes of their own; many are one. */
const merged = (causes: readonly Showings[]): Cause[] =>
  grouped(causes, (showings) => kindOf(showings) ?? showings).flatMap((group): Cause[] => {
    const title = TITLES.get(group[0][0].violation.check);
    return group.length <= MANY || title === undefined
      ? group.map((showings) => ({ showings }))
      : [{ showings: flat(group), title }];
  });

function kindOf([{ violation, testCase, run }]: Showings): string | undefined {
  const { check } = violation;
  switch (check) {
    case 'negative_data_rejection':
      return `${check} ${testCase.group === 'what nobody has' ? testCase.group : ''}`;
    case 'positive_data_acceptance': {
      const { response } = run.exchanges[violation.exchange] ?? {};
      return `${check} ${response?.status ?? ''} ${textOf(recordOf(parseJson(response?.body ?? ''))['code'])}`;
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
