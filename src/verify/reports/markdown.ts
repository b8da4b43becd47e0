import type { Finding, Report } from '../report.js';
import { printable } from '../../shared/printable.js';

/** A summary for a pull request or a job's page. */
export function toMarkdown({
  server,
  contract,
  verdict,
  summary,
  findings,
  warnings,
  cases,
  requests,
  milliseconds,
}: Report): string {
  const count = (outcome: string): number => cases.filter((one) => one.outcome === outcome).length;
  const sign = { kept: '✅', broken: '❌', 'could-not-tell': '❔' }[verdict];
  const table = ['passed', 'failed', 'unproven', 'not-run'].map((outcome) => count(outcome)).join(' | ');
  return [
    `## ${sign} ${cell(summary)}`,
    '',
    `${cell(contract)} at \`${server}\`: ${requests} requests in ${(milliseconds / 1000).toFixed(1)} s.`,
    '',
    '| passed | failed | proved nothing | not run |',
    '|---|---|---|---|',
    `| ${table} |`,
    ...section('Findings', findings),
    ...section('Warnings', warnings),
    '',
  ].join('\n');
}

function section(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const rows = findings.map(
    ({ check, severity, contract, pointer, sent, received, cases }) =>
      `| ${severity} | \`${check}\` | ${cell(contract)}<br>\`${pointer}\` | ${cell(sent)} | ${cell(received)} | ${cases.length} |`,
  );
  const commands = findings.map(({ check, curl }) => `# ${check}\n${curl.replaceAll('```', "'''")}`);
  return [
    '',
    `### ${title}`,
    '',
    '| severity | check | contract | sent | received | cases |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    '<details><summary>Repeat them</summary>',
    '',
    '```sh',
    commands.join('\n\n'),
    '```',
    '',
    '</details>',
  ];
}

/** Text in a table: what a server sent must not become markup. */
const cell = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~@]/g, (character) => `&#${character.charCodeAt(0)};`);
