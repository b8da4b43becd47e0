import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { operationsOf } from '../../scripts/docs/operations.js';
import { root } from '../../scripts/docs/paths.js';
import { readSamples } from '../../scripts/docs/samples.js';
import { operationTable } from '../../scripts/generate/operation-table.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { isRecord, withoutMember } from '../../src/openapi/json.js';
import { dryRun } from '../../src/verify/index.js';
import { typeErrors } from './support/type-check.js';

const added = 'listSubscriptions';
const contract = await readContract(root);
const recipe = await readFile(path.join(root, 'CONTRIBUTING.md'), 'utf8');
const steps = [...recipe.matchAll(/^ *```\w+ in="(.+)"\n([^]*?)^ *```$/gm)].map(
  ([, file = '', code = '']) => ({
    file,
    lines: code.split('\n').flatMap((line) => line.trim() || []),
  }),
);

test('each step of the recipe is what stands in its file', async () => {
  expect(steps.map(({ file }) => file)).toEqual([
    'openapi.yaml',
    'src/client/resources/subscriptions.ts',
    'src/sandbox/operations/subscriptions.ts',
  ]);
  for (const { file, lines } of steps) {
    const text = (await readFile(path.join(root, file), 'utf8')).replaceAll(/\s+/g, ' ');
    expect(text, file).toContain(lines.join(' '));
  }
});

test('no other file that is written by hand names the operation, but tests', () => {
  const named = execFileSync('git', ['grep', '-lw', added], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n');
  const byHand = named.filter((file) => !/^(?:generated|test|docs)\/|\.md$/.test(file));
  expect(byHand).toEqual(steps.map(({ file }) => file));
});

test('without its handler the sandbox does not compile, and TypeScript names it', async () => {
  const [, , step] = steps;
  const file = step?.file ?? '';
  const text = await readFile(path.join(root, file), 'utf8');
  const without = text.replace(`export const ${added}`, 'export const notThere');
  const index = 'src/sandbox/operations/index.ts';
  const modules = new Map([
    [file, without],
    [index, await readFile(path.join(root, index), 'utf8')],
  ]);
  expect(typeErrors(modules).join('\n')).toContain(added);
});

test('its entry in the contract is what makes table, samples, cases and page', async () => {
  const without = withoutMember(contract, ['paths', '/v1/customers/{customerId}/subscriptions', 'get']);
  if (!isRecord(without)) throw new Error('the contract is an object');
  expect(operationTable(contract)).toContain(`export const ${added}:`);
  expect(operationTable(without)).not.toContain(added);

  const samples = await readSamples(root, contract);
  for (const kind of ['sh', 'plain.ts', 'facade.ts']) expect(samples.has(`${added}/all.${kind}`)).toBe(true);
  expect(operationsOf(contract).map(({ id }) => id)).toContain(added);
  expect(operationsOf(without).map(({ id }) => id)).not.toContain(added);
  const cases = await dryRun({ server: 'http://127.0.0.1' });
  expect(cases.filter(({ name }) => name.startsWith(`${added} `)).length).toBeGreaterThan(0);
});
