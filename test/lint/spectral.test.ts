import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { planted, run, smallContract, withFiles } from './small-contract.js';

const operation = ['paths', '/v1/things/{id}', 'post'];
const thing = ['components', 'schemas', 'Thing', 'properties'];
const code = ['x-error-codes', '1'];

/** Each fault: what it is, where it is planted, and what our rules say to it. */
const faults: [name: string, keys: string[], value: unknown, rule: string, message: string][] = [
  [
    'a member without a source',
    [...thing, 'name', 'x-source'],
    undefined,
    'house-sources',
    'member "name" has no x-source',
  ],
  [
    'a source that is not defined',
    [...thing, 'name', 'x-source'],
    ['page', 'blog'],
    'house-sources',
    'member "name" names sources that info.x-sources does not define: blog',
  ],
  [
    'an empty list of sources',
    [...thing, 'name', 'x-source'],
    [],
    'house-sources',
    'member "name" has an empty x-source',
  ],
  [
    'a $ref to a schema without a source',
    ['components', 'schemas', 'Colour', 'x-source'],
    undefined,
    'house-sources',
    'member "colour" has no x-source',
  ],
  [
    'a parameter without a source',
    ['components', 'parameters', 'Id', 'x-source'],
    undefined,
    'house-sources',
    'parameter "id" has no x-source',
  ],
  [
    'an inline parameter without a source',
    [...operation, 'parameters'],
    [{ name: 'q', in: 'query', example: 1 }],
    'house-sources',
    'parameter "q" has no x-source',
  ],
  [
    'a header without a source',
    ['components', 'headers', 'Id', 'x-source'],
    undefined,
    'house-sources',
    'header "Id" has no x-source',
  ],
  [
    'an inline header without a source',
    [...operation, 'responses', '201', 'headers', 'X-Page'],
    { example: 1 },
    'house-sources',
    'header "X-Page" has no x-source',
  ],
  [
    'an error code with an unknown source',
    [...code, 'x-source'],
    'blog',
    'house-sources',
    'error code "1" names sources that info.x-sources does not define: blog',
  ],
  [
    'a member beside a $ref that the target has not',
    [...operation, 'requestBody', 'content', 'application/json', 'schema', 'properties', 'size'],
    { type: 'integer' },
    'house-sources',
    'member "size" has no x-source',
  ],
  [
    'a member without an example',
    [...thing, 'name', 'examples'],
    undefined,
    'house-examples',
    'member "name" has no example',
  ],
  [
    'an empty list of examples',
    [...thing, 'name', 'examples'],
    [],
    'house-examples',
    'member "name" has no example',
  ],
  [
    'a $ref to a schema without an example',
    ['components', 'schemas', 'Colour', 'examples'],
    undefined,
    'house-examples',
    'member "colours" has no example',
  ],
  [
    'a parameter without an example',
    ['components', 'parameters', 'Id', 'example'],
    undefined,
    'house-examples',
    'parameter "id" has no example',
  ],
  [
    'a header without an example',
    ['components', 'headers', 'Id', 'example'],
    undefined,
    'house-examples',
    'header "Id" has no example',
  ],
  [
    'an operation id in snake case',
    [...operation, 'operationId'],
    'create_thing',
    'house-camel-case-operation-id',
    '"create_thing" is not camelCase',
  ],
  [
    'an operation without 503',
    [...operation, 'responses', '503'],
    undefined,
    'house-shared-error-responses',
    'post does not answer 503',
  ],
  [
    'a change without 409',
    [...operation, 'responses', '409'],
    undefined,
    'house-shared-error-responses',
    'post does not answer 409',
  ],
  [
    'an inline error answer',
    [...operation, 'responses', '418'],
    { description: 'Teapot.' },
    'house-shared-error-responses',
    'the 418 answer is written inline: refer to #/components/responses',
  ],
  [
    'an error code without an action',
    [...code, 'action'],
    undefined,
    'house-error-codes',
    '"1" property must have required property "action"',
  ],
  [
    'an error code that concerns nobody',
    [...code, 'concerns'],
    undefined,
    'house-error-codes',
    '"1" property must have required property "concerns"',
  ],
  [
    'an error code that concerns somebody else',
    [...code, 'concerns'],
    'reseller',
    'house-error-codes',
    '"concerns" property must be equal to one of the allowed values: "order", "customer", "caller", "address", "service". Did you mean "caller"?',
  ],
  [
    'an answer before processing without a source',
    ['components', 'responses', 'Failed', 'x-processed'],
    'never',
    'house-processed',
    '"Failed" property must have required property "x-source"',
  ],
  [
    'an error code without a source',
    [...code, 'x-source'],
    undefined,
    'house-error-codes',
    '"1" property must have required property "x-source"',
  ],
];

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly source: string;
}

function isFindings(value: unknown): value is Finding[] {
  return Array.isArray(value);
}

describe('the house rules of Spectral', () => {
  let findings: Finding[] = [];
  const of = (name: string): Finding[] => findings.filter(({ source }) => path.parse(source).name === name);

  beforeAll(async () => {
    const documents = new Map<string, unknown>([['faultless', smallContract()]]);
    faults.forEach(([, keys, value], index) => documents.set(`fault-${index}`, planted(keys, value)));
    const output = await withFiles(documents, (files) =>
      run('spectral', ['lint', '--format=json', '--quiet', ...files]),
    );
    const parsed: unknown = JSON.parse(output);
    if (isFindings(parsed)) findings = parsed;
  });

  test('a faultless contract has no findings', () => {
    expect(of('faultless')).toEqual([]);
  });

  test.each(faults.map(([name, , , rule, message], index) => ({ name, rule, message, index })))(
    '$name is found by $rule',
    ({ rule, message, index }) => {
      expect(of(`fault-${index}`)).toContainEqual(
        expect.objectContaining({ code: rule, message, severity: 0 }),
      );
    },
  );
});
