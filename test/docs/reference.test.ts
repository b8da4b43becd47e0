import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtReference } from '../../scripts/docs/built.js';
import { docsContract } from '../../scripts/docs/contract.js';
import { credentialsOf, operationsOf } from '../../scripts/docs/operations.js';
import { outputs } from '../../scripts/docs/outputs.js';
import { root } from '../../scripts/docs/paths.js';
import { mended } from '../../scripts/docs/redoc.js';
import { readSamples } from '../../scripts/docs/samples.js';
import { typeOf } from '../../scripts/docs/schema-type.js';
import { server } from '../../scripts/docs/serve.js';
import { objects } from '../../scripts/docs/values.js';
import { recordAt } from '../../src/openapi/json.js';
import { readContract } from '../../scripts/generate/outputs.js';

const source = await readContract(root);
const files = await outputs(root);
const fileNamed = (name: string): string => files.get(name) ?? '';

test('the published contract is the same in YAML and in JSON', () => {
  expect(parse(fileNamed('openapi.yaml'))).toEqual(JSON.parse(fileNamed('openapi.json')));
});

test('the published contract has samples for every operation and scenario', async () => {
  const contract = docsContract(source, await readSamples(root, source));
  for (const { node, scenarios } of operationsOf(contract)) {
    const labels = objects(node['x-codeSamples']).map(({ label }) => label);
    expect(labels.length).toBeGreaterThanOrEqual(scenarios.length * 3);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test('operations stand in the order of the tags, each with its credentials', () => {
  const headings = [...fileNamed('reference.md').matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  const tags = objects(source['tags']).map(({ name }) => name);
  expect(headings.slice(0, tags.length)).toEqual(tags);
  const credentials = operationsOf(source).map((operation) => [operation.id, credentialsOf(operation)]);
  expect(Object.fromEntries(credentials)).toMatchObject({
    createOrder: 'app-only or app + user',
    getOrderProvisioningStatus: 'app + user',
    listRelationships: 'app + user',
  });
});

test.each([
  [{ type: 'string', format: 'date-time' }, 'string (date-time)'],
  [{ type: ['string', 'null'], format: 'date-time' }, 'string (date-time) or null'],
  [{ type: 'array', items: { type: ['integer', 'null'] } }, 'array of integer or null'],
  [{}, 'any'],
])('the type of %j in words', (schema, words) => {
  expect(typeOf(schema)).toBe(words);
});

test('a marker that is not known, or a sample that is not there, stops the build', async () => {
  const samples = await readSamples(root, source);
  const described = (description: string) => ({ ...source, info: { description } });
  expect(() => docsContract(described('<!-- docs: nothing -->'), samples)).toThrow(/not known: nothing/);
  expect(() => docsContract(described('<!-- docs: sample a/b.sh -->'), samples)).toThrow(/a\/b\.sh/);
});

test('another version of Redoc stops the build', () => {
  expect(() => mended('<html></html>')).toThrow(/not the version/);
});

describe('the Markdown twin', () => {
  const twin = fileNamed('reference.md');

  test('has every operation, schema, error code and sample', async () => {
    const components = recordAt(source, 'components');
    const expected = [
      ...operationsOf(source).map(({ method, path }) => `\`${method} ${path}\``),
      ...Object.keys(recordAt(components, 'schemas')).map((name) => `### ${name}\n`),
      ...Object.keys(recordAt(source, 'x-error-codes')).map((code) => `>${code}</code>`),
      ...(await readSamples(root, source)).values(),
    ];
    expect(expected.filter((text) => !twin.includes(text))).toEqual([]);
  });

  test('has the members of all parts of a schema', () => {
    const section = /^### Order\n(.*?)^### /ms.exec(twin)?.[1] ?? '';
    for (const name of ['id', 'billingCycle', 'lineItems']) expect(section).toContain(`- **\`${name}\`**`);
  });

  test('links only to what it has', () => {
    const targets = [...twin.matchAll(/\]\(#([\w-]+)\)/g)].map(([, target]) => target);
    const headings = new Set([...twin.matchAll(/^#+ (\w+)$/gm)].map(([, heading]) => heading?.toLowerCase()));
    expect(targets.filter((target) => !headings.has(target))).toEqual([]);
  });
});

test('llms.txt names only files that are there', () => {
  const links = [...fileNamed('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '');
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((link) => !files.has(link))).toEqual([]);
});

test('the built reference is read back as it was written, or not at all', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'reference-'));
  try {
    expect(await builtReference(folder)).toBeUndefined();
    await mkdir(path.join(folder, 'guides'));
    await writeFile(path.join(folder, 'guides/a.md'), '# A\n');
    expect(await builtReference(folder)).toEqual(new Map([['guides/a.md', '# A\n']]));
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('the server of npm run docs -- --serve', () => {
  let address = '';
  const running = server(files);
  beforeAll(async () => {
    await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
    const bound = running.address();
    address = `http://127.0.0.1:${isAddress(bound) ? bound.port : 0}`;
  });
  afterAll(() => running.close());

  test.each([
    ['/', 200, 'text/html'],
    ['/index.html#/orders', 200, 'text/html'],
    ['/openapi.yaml', 200, 'application/yaml'],
    ['/guides/place-an-order.md', 200, 'text/markdown'],
    ['/../package.json', 404, 'text/plain'],
  ])('answers %s with %i', async (path, status, type) => {
    const response = await fetch(address + path);
    await response.arrayBuffer();
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain(type);
  });
});

const isAddress = (value: unknown): value is AddressInfo =>
  typeof value === 'object' && value !== null && 'port' in value;
