/** The document that users get is complete in itself, whatever shows it. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { text } from '../../scripts/docs/values.js';
import { readYaml } from '../../scripts/generate/read-yaml.js';
import { recordAt, type JsonRecord } from '../../src/openapi/json.js';

async function read(file: string): Promise<JsonRecord> {
  const content = await readFile(file, 'utf8');
  expect(content).not.toContain('<!-- docs:');
  return readYaml(file);
}

const yaml = await read(manifest.exports['./openapi.yaml']);
const { 'x-generated': _, ...json } = await read(manifest.exports['./openapi.json']);

test('JSON and YAML say the same', () => {
  expect(yaml).toEqual(json);
});

test.each([
  ['every error code', Object.keys(recordAt(yaml, 'x-error-codes')).map((code) => `>${code}</code> |`)],
  ['every source', Object.keys(recordAt(yaml, 'info', 'x-sources')).map((key) => `- \`${key}\`: `)],
  ['every cloud', ['global', 'usGovernment', 'china'].map((cloud) => `| \`${cloud}\` | \`https://`)],
  ['what each status means for an order', ['201', '401', '503'].map((status) => `| ${status} | `)],
  ['a first order in two languages', ['```shell\n', '```typescript\nimport']],
])('the introduction has %s', (_what, expected) => {
  const introduction = text(recordAt(yaml, 'info')['description']);
  expect(expected.length).toBeGreaterThan(1);
  expect(expected.filter((part) => !introduction.includes(part))).toEqual([]);
});
