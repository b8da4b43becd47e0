/** The parts that the pages of the site are made of. That the site holds together is in test/site. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { membersOf } from '../../scripts/docs/contents/member.js';
import { namedCodes } from '../../scripts/docs/contents/named-codes.js';
import { typeOf } from '../../scripts/docs/contents/schema-type.js';
import { openGraph } from '../../scripts/docs/site/open-graph.js';
import { docsContract } from '../../scripts/docs/contract.js';
import { guideGroups, readGuides } from '../../scripts/docs/guides.js';
import { credentialsOf, operationsOf } from '../../scripts/docs/operations.js';
import { withSiteLinks } from '../../scripts/docs/pages/guide.js';
import { root } from '../../scripts/docs/paths.js';
import { readSamples } from '../../scripts/docs/samples.js';
import { server } from '../../scripts/docs/serve.js';
import { objects } from '../../scripts/docs/values.js';
import { escaped } from '../../scripts/docs/write/escaped.js';
import { readContract } from '../../scripts/generate/outputs.js';

const contract = await readContract(root);
const samples = await readSamples(root, contract);

test('the downloaded contract has samples for every operation and scenario', () => {
  for (const { node, scenarios } of operationsOf(docsContract(contract, samples))) {
    const labels = objects(node['x-codeSamples']).map(({ label }) => label);
    expect(labels.length).toBeGreaterThanOrEqual(scenarios.length * 3);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

test('operations come in the order of the tags, each with its credentials', () => {
  const tags = objects(contract['tags']).map(({ name }) => name);
  const operations = operationsOf(contract);
  expect([...new Set(operations.map(({ tag }) => tag))]).toEqual(tags);
  const credentials = operations.map((operation) => [operation.id, credentialsOf(operation)]);
  expect(Object.fromEntries(credentials)).toMatchObject({
    createOrder: 'app-only or app + user',
    getOrderProvisioningStatus: 'app + user',
    listRelationships: 'app + user',
  });
});

test('every guide has its place in the menu, from the first purchase to many workers', async () => {
  const guides = await readGuides(root);
  const groups = guideGroups(guides);
  const names = groups.flatMap((group) => group.guides.map(({ name }) => name));
  expect([...names].sort()).toEqual(guides.map(({ name }) => name));
  expect(groups.map(({ title }) => title)).not.toContain('More');
  expect(names[0]).toBe('first-purchase.md');
  expect(names.indexOf('workers.md')).toBeGreaterThan(names.indexOf('many-orders.md'));
});

test.each([
  [{ type: 'string', format: 'date-time' }, 'string (date-time)'],
  [{ type: ['string', 'null'], format: 'date-time' }, 'string (date-time) or null'],
  [{ type: 'array', items: { type: ['integer', 'null'] } }, 'array of integer or null'],
  [{ type: 'object', additionalProperties: { type: 'string' } }, 'map of string'],
  [{ $ref: '#/components/schemas/Order' }, '[Order](/schemas/Order)'],
  [{}, 'any'],
])('the type of %j in words', (schema, words) => {
  expect(typeOf(schema)).toBe(words);
});

test('no member loses its words: those of items, alternatives and parts are told as well', () => {
  const told = membersOf(contract, {
    allOf: [{ properties: { a: { type: 'array', items: { type: 'string', description: 'Of an item.' } } } }],
    properties: {
      b: {
        oneOf: [{ type: 'string' }, { type: 'object', properties: { c: { description: 'Of a part.' } } }],
      },
      d: { type: 'object', additionalProperties: { type: 'string', description: 'Of any other.' } },
    },
  });
  for (const words of ['Of an item.', 'Of a part.', 'Of any other.'])
    expect(JSON.stringify(told)).toContain(words);
});

test.each([
  ['refused with 800071', ['800071']],
  ['answers with code 2055, as others do', ['2055']],
  ['codes 2000 and 2001 say so', ['2000', '2001']],
  ['the pages of 2004 have status 400', []],
  ['the item 123456', []],
])('the error codes that "%s" names', (text, expected) => {
  const codes = new Set(['400', '2000', '2001', '2004', '2055', '800071']);
  expect(namedCodes(text, codes).map(({ code }) => code)).toEqual(expected);
});

test('a marker that is not known, or a sample that is not there, stops the build', () => {
  const described = (description: string) => ({ ...contract, info: { description } });
  expect(() => docsContract(described('<!-- docs: nothing -->'), samples)).toThrow(/not known: nothing/);
  expect(() => docsContract(described('<!-- docs: sample a/b.sh -->'), samples)).toThrow(/a\/b\.sh/);
});

test('text of the contract can be no tag, no expression and no attribute, and its code stays as it is', () => {
  expect(escaped('a <b> {{ c }} {#d} `<e> {f}`')).toBe(
    'a &lt;b> &#123;&#123; c &#125;&#125; &#123;#d&#125; `<e> {f}`',
  );
});

test.each([
  ['docs/', '[a](verify.md#x)', '[a](/guides/verify#x)'],
  ['docs/', '[a](../openapi.yaml)', '[a](/openapi.yaml)'],
  ['', '[a](docs/verify.md)', '[a](/guides/verify)'],
  ['', '[a](LICENSE)', 'a'],
  ['', '[a](#here) [b](https://example.com/)', '[a](#here) [b](https://example.com/)'],
])('a link in a file of "%s", %s, is %s on the site', (folder, link, expected) => {
  expect(withSiteLinks(link, folder)).toBe(expected);
});

test('a page says its address to other programs, where the site’s is known', () => {
  const page = { title: 'T', description: 'D', relativePath: 'operations/index.md' };
  const said = (...tags: Parameters<typeof openGraph>) => JSON.stringify(openGraph(...tags));
  expect(said(page, 'S', '/o/', 'https://example.com/o/')).toContain(
    '["link",{"rel":"canonical","href":"https://example.com/o/operations/"}]',
  );
  expect(said(page, 'S', '/', undefined)).not.toContain('canonical');
  expect(said(page, 'S', '/', undefined)).toContain('"href":"/operations/index.md"');
});

describe('the server of npm run docs -- --serve', () => {
  let address = '';
  let folder = '';
  let running: ReturnType<typeof server>;
  beforeAll(async () => {
    const parent = await mkdtemp(path.join(tmpdir(), 'site-'));
    folder = path.join(parent, 'site');
    await mkdir(path.join(folder, 'operations'), { recursive: true });
    await writeFile(path.join(parent, 'secret.txt'), 'secret');
    for (const name of ['index.html', '404.html', 'operations/index.html', 'errors.html', 'openapi.yaml'])
      await writeFile(path.join(folder, name), name);
    running = server(folder);
    await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
    const bound = running.address();
    address = `http://127.0.0.1:${isAddress(bound) ? bound.port : 0}`;
  });
  afterAll(async () => {
    await new Promise((resolve) => running.close(resolve));
    await rm(path.dirname(folder), { recursive: true });
  });

  test.each([
    ['/', 200, 'index.html', 'text/html'],
    ['/?q=1', 200, 'index.html', 'text/html'],
    ['/operations/', 200, 'operations/index.html', 'text/html'],
    ['/errors', 200, 'errors.html', 'text/html'],
    ['/openapi.yaml', 200, 'openapi.yaml', 'application/yaml'],
    ['/nothing', 404, '404.html', 'text/html'],
    ['/%2e%2e/secret.txt', 404, '404.html', 'text/html'],
    ['/..%2fsecret.txt', 404, '404.html', 'text/html'],
  ])('answers %s with %i and %s', async (asked, status, text, type) => {
    const response = await fetch(address + asked);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('Content-Type')).toContain(type);
  });
});

const isAddress = (value: unknown): value is AddressInfo =>
  typeof value === 'object' && value !== null && 'port' in value;
