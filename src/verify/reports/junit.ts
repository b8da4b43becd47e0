import type { CaseResult, Finding, Report } from '../report.js';
import { printable } from '../../shared/printable.js';

/** JUnit XML, one test case for each case. Cases that could not be tested, or were not run, are skipped ones. */
export function toJUnit({
  contract,
  cases,
  findings,
  warnings,
  milliseconds,
  started,
  summary,
}: Report): string {
  const failures = cases.filter(({ outcome }) => outcome === 'failed').length;
  const skipped = cases.filter(({ outcome }) => outcome === 'unproven' || outcome === 'not-run').length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds(milliseconds)}"`;
  const name = escaped(contract);
  const warned = warnings.map(({ check, received }) => `${check}: ${received}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${name}" ${counts}>`,
    `  <testsuite name="${name}" ${counts} timestamp="${started.slice(0, 19)}">`,
    ...cases.map((one) => testCase(one, findings)),
    `    <system-out>${escaped([summary, ...warned].join('\n'))}</system-out>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(
  { name, operationId, outcome, messages, milliseconds }: CaseResult,
  findings: readonly Finding[],
): string {
  const open = `    <testcase name="${escaped(name)}" classname="${escaped(operationId)}" time="${seconds(milliseconds)}"`;
  const said = escaped(messages.join('; '));
  switch (outcome) {
    case 'passed':
      return `${open}/>`;
    case 'failed': {
      const own = findings.filter(({ cases }) => cases.includes(name));
      const [first] = own;
      const text = own.map(({ check, contract, pointer, received, curl }) =>
        [`${check}: ${contract}`, pointer, received, curl].map(printable).join('\n'),
      );
      return `${open}>\n      <failure type="${first?.check ?? ''}" message="${said}">${escaped(text.join('\n\n'))}</failure>\n    </testcase>`;
    }
    default:
      return `${open}>\n      <skipped message="${said || outcome}"/>\n    </testcase>`;
  }
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);

/** XML has no way to write most control characters, so they are spelt out. Line breaks stay. */
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text
    .split('\n')
    .map(printable)
    .join('\n')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
