import type { Finding, Report } from '../report.js';
import { printable } from '../../shared/printable.js';

/** More names than this hide the finding. */
const MOST_CASES = 3;

/** A server that takes everything has many findings of one kind; the first ones show how they look. */
const MOST_IN_FULL = 3;

/** The report for people: each finding, and the verdict last. */
export function toText({
  server,
  contract,
  findings,
  warnings,
  cases,
  requests,
  milliseconds,
  summary,
}: Report): string {
  const unproven = cases.filter(({ outcome }) => outcome === 'unproven');
  const parts = [
    ...findings.map((finding, index) => {
      const before = findings.slice(0, index).filter(({ check }) => check === finding.check).length;
      const title = `${index + 1}. ${finding.check}`;
      return before < MOST_IN_FULL ? findingText(finding, title) : shortText(finding, title);
    }),
    ...warnings.map((finding) => findingText(finding, `Warning: ${finding.check}`)),
    ...(unproven.length > 0
      ? [
          `Not proven:\n${unproven.map(({ name, messages }) => `   ${name} (${printable(messages.join(' '))})\n`).join('')}`,
        ]
      : []),
    `${printable(summary)}\n${contract} at ${server}: ${counted(requests)} in ${(milliseconds / 1000).toFixed(1)} s.\n`,
  ];
  return parts.join('\n');
}

const counted = (requests: number): string => (requests === 1 ? 'one request' : `${requests} requests`);

/** The next of many findings of one check: where to look. The other reports have the rest. */
const shortText = ({ severity, operationId, pointer, cases }: Finding, title: string): string =>
  `${title} (${severity}) in ${operationId}: ${cases[0] ?? ''}\n             ${pointer}\n`;

function findingText(finding: Finding, title: string): string {
  const { severity, operationId, contract, pointer, sources, received, curl, cases } = finding;
  const known = sources.length > 0 ? ` (${sources.join(', ')})` : '';
  const more = cases.length > MOST_CASES ? `, and ${cases.length - MOST_CASES} more` : '';
  const lines = [
    `${title} (${severity}) in ${operationId}`,
    `   contract  ${contract}`,
    `             ${pointer}${known}`,
    `   received  ${printable(received)}`,
    `   cases     ${cases.slice(0, MOST_CASES).join('; ')}${more}`,
    ...curl.split('\n').map((line) => `   repeat    ${printable(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}
