import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDocument, type Document } from 'yaml';
import { compare, isHonest } from '../../scripts/changes/compare.js';
import { linesOf } from '../../scripts/changes/lines.js';
import { isList, isRecord, parseJson, recordAt, recordOf } from '../../src/openapi/json.js';
import { root } from '../../scripts/package/packed.js';

const contract = path.join(root, 'openapi.yaml');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'partner-center-orders-changes-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Takes a parameter from every path that has it. */
function removeParameter(document: Document, name: string): void {
  const ref = `#/components/parameters/${name}`;
  for (const [address, item] of Object.entries(recordAt(parseJson(JSON.stringify(document)), 'paths'))) {
    const list = recordOf(item)['parameters'];
    const index = (isList(list) ? list.filter(isRecord) : []).findIndex(({ $ref }) => $ref === ref);
    if (index >= 0) document.deleteIn(['paths', address, 'parameters', index]);
  }
}

/** Compares openapi.yaml with itself after a change. */
async function after(name: string, change: (document: Document) => void) {
  const document = parseDocument(await readFile(contract, 'utf8'));
  change(document);
  const changed = path.join(folder, `${name}.yaml`);
  await writeFile(changed, document.toString());
  const comparison = await compare(root, contract, changed);
  const texts = (impact: string) =>
    comparison.changes.filter((each) => each.impact === impact).map(({ text }) => text);
  return { ...comparison, breaking: texts('major'), added: texts('minor'), words: texts('patch') };
}

const base = (schema: string): string[] => ['components', 'schemas', `${schema}Base`, 'properties'];

test('the same contract has no changes and needs no new version', async () => {
  const { changes, versions, needed } = await after('same', () => undefined);
  expect(changes).toEqual([]);
  expect(needed).toBe(versions[0]);
}, 60_000);

test('what takes something away from users is breaking, and asks for a major version', async () => {
  const comparison = await after('breaking', (document) => {
    document.deleteIn([...base('Order'), 'currencyCode']);
    document.setIn([...base('OrderLineItem'), 'friendlyName', 'type'], 'integer');
    document.deleteIn(['x-error-codes', '0']);
    removeParameter(document, 'ContractVersion');
  });
  expect(comparison.breaking.join('\n')).toMatch(/`currencyCode` of `Order` was removed/);
  expect(comparison.breaking.join('\n')).toMatch(/Type of `friendlyName`/);
  expect(comparison.breaking).toContain('`0` of `x-error-codes` was removed.');
  const lines = linesOf(comparison.changes.filter(({ impact }) => impact === 'major'));
  expect(lines.join('\n')).toMatch(/^`MS-Contract-Version` .* \(\d+ calls\)\. Stop sending it/m);
  expect(lines.join('\n')).toMatch(
    /^Type of `friendlyName` .*\. Check each place that reads or writes it\.$/m,
  );
  expect(comparison.needed).toMatch(/^\d+\.0\.0$/);
  expect(isHonest(comparison)).toBe(false);
}, 60_000);

test('what only stands elsewhere in the document is no change', async () => {
  const { changes } = await after('moved', (document) => {
    const at = ['paths', '/v1/customers/{customerId}/orders'];
    document.setIn([...at, 'get', 'parameters', 2], document.getIn([...at, 'parameters', 1]));
    document.setIn([...at, 'post', 'parameters', 1], document.getIn([...at, 'parameters', 1]));
    document.deleteIn([...at, 'parameters', 1]);
  });
  expect(changes).toEqual([]);
}, 60_000);

test('what gives users something new is not breaking, and asks for a minor version', async () => {
  const { breaking, added, needed, versions } = await after('added', (document) => {
    const property = document.createNode({ type: 'string', description: 'New.', 'x-source': 'here' });
    document.setIn([...base('Order'), 'somethingNew'], property);
    document.setIn(['x-error-codes', '999999'], document.createNode({ meaning: 'New.' }));
  });
  expect(breaking).toEqual([]);
  expect(added.join('\n')).toMatch(/somethingNew/);
  expect(added).toContain('`999999` of `x-error-codes` is new.');
  expect(needed).toBe(versions[0].replace(/\.(\d+)\.\d+$/, (_, minor: string) => `.${Number(minor) + 1}.0`));
}, 60_000);

test('words and sources are neither, and a contract that says its new version is honest', async () => {
  const comparison = await after('words', (document) => {
    document.setIn([...base('Order'), 'billingCycle', 'description'], 'Other words.');
    document.setIn(['info', 'version'], '999.0.0');
  });
  expect([...comparison.breaking, ...comparison.added]).toEqual([]);
  expect(comparison.words.length).toBeGreaterThan(0);
  expect(isHonest(comparison)).toBe(true);
}, 60_000);
