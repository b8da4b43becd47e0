import { styleText } from 'node:util';
import { printable } from '../../shared/printable.js';
import type { CaseResult, Finding, Report } from '../report.js';

export interface TextOptions {
  /** Default: false. */
  readonly colours?: boolean;
}

/** More names than this hide the finding. */
const MOST_CASES = 3;

/** What fits on a screen; the others are told in a line. The other reports have them in full. */
const MOST_IN_FULL = 10;

/** Whoever has mended these will see the others. */
const MOST_ALSO = 3;

/** In characters: what shows where else a cause shows. */
const BRIEF = 120;

/** Whoever leaves more operations out than this knows which. */
const MOST_LEFT_OUT = 5;

type Paint = (how: 'bold' | 'red' | 'yellow' | 'green', text: string) => string;

/** The report for people: each finding, the one to fix first first, and the verdict last. */
export function toText(report: Report, { colours = false }: TextOptions = {}): string {
  const { server, contract, findings, warnings, requests, milliseconds, summary, verdict } = report;
  const paint: Paint = (how, text) => (colours ? styleText(how, text, { validateStream: false }) : text);
  const inFull = [...findings.entries()].slice(0, MOST_IN_FULL);
  const colour = { kept: 'green', broken: 'red', 'could-not-tell': 'yellow' } as const;
  const parts = [
    ...inFull.map(([index, finding]) =>
      findingText(finding, `${index + 1}. ${finding.check}`, paint, hintFor(finding, report)),
    ),
    ...furtherText(findings),
    ...warnings.map((finding) => findingText(finding, `Warning: ${finding.check}`, paint)),
    ...untestedText(report),
    `${paint(colour[verdict], printable(summary))}\n${contract} at ${server}: ${counted(requests)} in ${(milliseconds / 1000).toFixed(1)} s.\n`,
  ];
  return parts.join('\n');
}

const counted = (requests: number): string => (requests === 1 ? 'one request' : `${requests} requests`);

function furtherText(findings: readonly Finding[]): string[] {
  const lines = [...findings.entries()].slice(MOST_IN_FULL).map(([index, finding]) => {
    const { check, severity, cases } = finding;
    return `${index + 1}. ${check} (${severity}) in ${namesOf(finding)}: ${some(cases)}\n`;
  });
  return lines.length > 0 ? [lines.join('')] : [];
}

function findingText(finding: Finding, title: string, paint: Paint, hint?: string): string {
  const { severity, contract, pointer, sources, sent, received, curl, cases, also, hides } = finding;
  const known = sources.length > 0 ? ` (${sources.join(', ')})` : '';
  const shown = paint(severity === 'critical' || severity === 'high' ? 'red' : 'yellow', severity);
  const lines = [
    `${paint('bold', title)} (${shown}) in ${namesOf(finding)}`,
    `   contract  ${contract}`,
    `             ${pointer}${known}`,
    `   sent      ${printable(sent)}`,
    `   received  ${printable(received)}`,
    ...alsoLines(also),
    `   cases     ${some(cases)}`,
    ...(hides.length > 0
      ? [`   hides     ${hides.length} cases that could test nothing: ${some(hides)}`]
      : []),
    ...(hint === undefined ? [] : [`   to do     ${hint}`]),
    ...curl.split('\n').map((line) => `   repeat    ${printable(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** Of operations that aren't there: how to test the others only. */
function hintFor({ check }: Finding, { operations, findings }: Report): string | undefined {
  if (check !== 'operation_served') return undefined;
  const absent = absentIn(findings);
  const served = operations.filter(({ operationId, tested }) => tested > 0 && !absent.has(operationId));
  if (served.length === 0) return undefined;
  const ids = served.map(({ operationId }) => operationId).join(',');
  return `Serve ${absent.size === 1 ? 'it' : 'them'}, or test the others only: --operations ${ids}`;
}

const absentIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ check, operationIds }) => (check === 'operation_served' ? operationIds : [])));

const namesOf = ({ operationIds }: Finding): string => some(operationIds, ', ');

/** The first names. */
function some(names: readonly string[], separator = '; '): string {
  const more = names.length - MOST_CASES;
  return `${names.slice(0, MOST_CASES).join(separator)}${more > 0 ? `, and ${more} more` : ''}`;
}

function alsoLines(also: Finding['also']): string[] {
  const all = also.map(({ sent, received }) => printable(`${brief(sent)} → ${brief(received)}`));
  // What differs only in what is cut off here looks the same.
  const lines = [...new Set(all)].slice(0, MOST_ALSO).map((line) => `   also      ${line}`);
  const more = also.length - lines.length;
  return more > 0 ? [...lines, `             and ${more} more of this kind`] : lines;
}

const brief = (text: string): string => (text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text);

/** What was tested, where that is not all, and why the rest was not. */
function untestedText({ cases, operations, findings }: Report): string[] {
  const hidden = new Set(findings.flatMap(({ hides }) => hides));
  const absent = absentIn(findings);
  const reasons = new Map<string, CaseResult[]>();
  for (const result of cases) {
    const why = result.messages.join(' ');
    if (result.outcome === 'unproven' && !hidden.has(result.name))
      reasons.set(why, [...(reasons.get(why) ?? []), result]);
  }
  const whys = [...reasons].map(
    ([why, untested]) =>
      `   ${counting(untested)}. ${printable(why)}\n      ${some(untested.map(({ name }) => name))}\n`,
  );
  const whole = operations.filter(
    ({ operationId, cases: all, tested }) => all > 0 && tested === all && !absent.has(operationId),
  );
  if (whys.length === 0 && whole.length === operations.length) return [];
  const others = operations.filter(({ operationId }) => !absent.has(operationId));
  const inPart = others.filter(({ cases: all, tested }) => tested > 0 && tested < all);
  const not = others.filter(({ cases: all, tested }) => all > 0 && tested === 0);
  const leftOut = others.filter(({ cases: all }) => all === 0);
  const lists = [
    ['Tested', whole.map(({ operationId }) => operationId)],
    [
      'Tested in part',
      inPart.map(({ operationId, cases: all, tested }) => `${operationId} (${tested} of ${all} cases)`),
    ],
    ['Not tested', not.map(({ operationId }) => operationId)],
    [
      'Left out',
      leftOut.length > MOST_LEFT_OUT
        ? [`${leftOut.length} operations`]
        : leftOut.map(({ operationId }) => operationId),
    ],
  ] as const;
  return [
    ...(whys.length > 0 ? [`Could not be tested:\n${whys.join('')}`] : []),
    lists.flatMap(([title, ids]) => (ids.length === 0 ? [] : [`${title}: ${ids.join(', ')}.\n`])).join(''),
  ];
}

const counting = ({ length }: readonly unknown[]): string => (length === 1 ? 'One case' : `${length} cases`);
