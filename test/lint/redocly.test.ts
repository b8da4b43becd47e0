import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { planted, run, smallContract, withFiles } from './small-contract.js';

const operation = ['paths', '/v1/things/{id}', 'post'];
const created = [...operation, 'responses', '201'];
const name = ['components', 'schemas', 'Thing', 'properties', 'name'];

/** The rules we rely on most, and those we switched on ourselves. */
const faults: [rule: string, keys: string[], value: unknown][] = [
  ['no-invalid-schema-examples', [...name, 'examples'], [1]],
  ['scalar-property-missing-example', [...name, 'examples'], undefined],
  ['no-invalid-media-type-examples', [...created, 'content', 'application/json', 'example'], { name: 1 }],
  ['response-contains-header', [...created, 'headers', 'MS-CorrelationId'], undefined],
  ['response-mime-type', [...created, 'content', 'text/csv'], { schema: { type: 'string' } }],
  ['operation-description', [...operation, 'description'], undefined],
  ['operation-tag-defined', [...operation, 'tags'], ['Others']],
  ['operation-singular-tag', [...operation, 'tags'], ['Things', 'Others']],
  ['parameter-description', ['components', 'parameters', 'Id', 'description'], undefined],
  ['info-contact', ['info', 'contact'], undefined],
  ['no-unused-components', ['components', 'schemas', 'Unused'], { type: 'string' }],
  ['struct', [...name, 'nullable'], true],
];

interface Problem {
  readonly ruleId: string;
  readonly severity: string;
  readonly location: readonly { readonly source: { readonly ref: string } }[];
}

function hasProblems(value: unknown): value is { problems: Problem[] } {
  return typeof value === 'object' && value !== null && 'problems' in value && Array.isArray(value.problems);
}

describe('the rules of Redocly', () => {
  const problems: Problem[] = [];
  const of = (file: string): string[] =>
    problems
      .filter(({ location }) => path.parse(location[0]?.source.ref ?? '').name === file)
      .map(({ ruleId }) => ruleId);

  beforeAll(async () => {
    const documents = new Map<string, unknown>([['faultless', smallContract()]]);
    faults.forEach(([rule, keys, value]) => documents.set(rule, planted(keys, value)));
    const output = await withFiles(documents, (files) =>
      run('redocly', ['lint', '--format=json', '--max-problems=1000', '--config=redocly.yaml', ...files]),
    );
    // One report after another.
    for (const report of output.split(/(?<=\n\})\s*(?=\{)/)) {
      const parsed: unknown = JSON.parse(report);
      if (hasProblems(parsed)) problems.push(...parsed.problems);
    }
  });

  test('a faultless contract has no problems', () => {
    expect(of('faultless')).toEqual([]);
  });

  test.each(faults.map(([rule]) => rule))('%s finds its fault', (rule) => {
    expect(of(rule)).toContain(rule);
  });
});
