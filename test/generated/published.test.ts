/** The document that users get is complete in itself, whatever shows it. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { text } from '../../scripts/docs/values.js';
import { isObject, objectAt, type JsonObject } from '../../scripts/generate/json.js';

async function read(file: string): Promise<JsonObject> {
  const content = await readFile(file, 'utf8');
  expect(content).not.toContain('<!-- docs:');
  const document: unknown = file.endsWith('.json') ? JSON.parse(content) : parse(content);
  if (!isObject(document)) throw new Error(`${file} is no object`);
  return document;
}

const yaml = await read(manifest.exports['./openapi.yaml']);
const { 'x-generated': _, ...json } = await read(manifest.exports['./openapi.json']);

test('JSON and YAML say the same', () => {
  expect(yaml).toEqual(json);
});

test.each([
  ['every error code', Object.keys(objectAt(yaml, 'x-error-codes')).map((code) => `>${code}</code> |`)],
  ['every source', Object.keys(objectAt(yaml, 'info', 'x-sources')).map((key) => `- \`${key}\`: `)],
  ['every cloud', ['global', 'usGovernment', 'china'].map((cloud) => `| \`${cloud}\` | \`https://`)],
  ['what each status means for an order', ['201', '401', '503'].map((status) => `| ${status} | `)],
  ['a first order in two languages', ['```shell\n', '```typescript\nimport']],
])('the introduction has %s', (_what, expected) => {
  const introduction = text(objectAt(yaml, 'info')['description']);
  expect(expected.length).toBeGreaterThan(1);
  expect(expected.filter((part) => !introduction.includes(part))).toEqual([]);
});
