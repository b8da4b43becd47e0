/** `npm run sources`: whether the cited pages have the names that they are cited for. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from '../../scripts/package/folder.js';
import type { JsonRecord } from '../../src/openapi/json.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { root } from '../../scripts/package/packed.js';
import { run } from '../../scripts/package/run.js';
import { citationsOf } from '../../scripts/sources/citations.js';
import { judge } from '../../scripts/sources/judge.js';
import { otherWords } from '../../scripts/sources/other-words.js';
import { readPages } from '../../scripts/sources/pages.js';
import { report } from '../../scripts/sources/report.js';

const pages = {
  'developer/teas.md': '| teaId | string |\n| sortOf | string |\nThe path has {shop-id}.',
  'developer/errors.md': '| 400 | 4711 | Out of tea |\nMS-TeaTime: now',
};

/** A contract in which one member has this source, beside citations that are right. */
const contract = (member: JsonRecord): JsonRecord => ({
  info: {
    'x-sources': {
      'learn/teas': { url: 'https://example.com/developer/teas' },
      'learn/error-codes': { url: 'https://example.com/developer/errors' },
      'learn/gone': { url: 'https://example.com/developer/gone' },
      recorded: {},
    },
  },
  components: {
    schemas: { Tea: { properties: { teaId: { 'x-source': 'learn/teas' }, ...member } } },
    parameters: { Shop: { name: 'shopId', in: 'path', 'x-source': ['learn/teas', 'recorded'] } },
    headers: { Time: { 'x-source': 'learn/error-codes' } },
    responses: { Tea: { headers: { 'MS-TeaTime': { $ref: '#/components/headers/Time' } } } },
  },
  'x-error-codes': {
    '4711': { cause: '`teaId` names none.', 'x-source': ['learn/error-codes', 'learn/teas'] },
  },
});

async function check(member: JsonRecord) {
  return withFolder(async (folder) => {
    await mkdir(path.join(folder, 'developer'));
    for (const [file, text] of Object.entries(pages)) await writeFile(path.join(folder, file), text);
    const read = await readPages(folder);
    return report(citationsOf(contract(member)).map((citation) => judge(citation, read)));
  });
}

test.each<[string, JsonRecord]>([
  ['the name', { sortOf: { 'x-source': 'learn/teas' } }],
  ['the name in another case', { SortOf: { 'x-source': 'learn/teas' } }],
  [
    'a name that the contract tells of it',
    { sort: { description: 'The table calls it `sortOf`.', 'x-source': 'learn/teas' } },
  ],
  ['a code of the member', { leaf: { description: 'Refused with 4711.', 'x-source': 'learn/error-codes' } }],
])('a citation of a page that has %s is right', async (_what, member) => {
  expect(await check(member)).toEqual({
    text: '6 citations: 6 have the name on their page, 0 have not, 0 are of pages that are not in the folder.',
    isRight: true,
  });
});

test.each<[string, JsonRecord, string]>([
  [
    'no such name',
    { leaf: { 'x-source': ['recorded', 'learn/teas'] } },
    'learn/teas does not have the member leaf',
  ],
  [
    'it only inside of another name',
    { sort: { 'x-source': 'learn/teas' } },
    'learn/teas does not have the member sort',
  ],
  [
    'another code',
    { leaf: { description: 'Code 47110.', 'x-source': 'learn/error-codes' } },
    'learn/error-codes does not',
  ],
])('a citation of a page that has %s is found', async (_what, member, finding) => {
  const { text, isRight } = await check(member);
  expect(text).toContain(finding);
  expect(text).toContain('1 have not');
  expect(text).toContain('components.schemas.Tea.properties.');
  expect(isRight).toBe(false);
});

test('a page that is not in the folder is named, and is no finding', async () => {
  const { text, isRight } = await check({ leaf: { 'x-source': 'learn/gone' } });
  expect(text).toContain('learn/gone is not in the folder');
  expect(isRight).toBe(true);
});

test('every citation in other words stands in the contract', async () => {
  const cited = citationsOf(await readContract(root)).map(({ source, name }) => `${source} ${name}`);
  expect(Object.keys(otherWords).filter((key) => !cited.includes(key))).toEqual([]);
});

const sources = (...args: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/sources.ts', ...args], { cwd: root });

test('the command fails with what it found, and says what it wants when it gets nothing', () =>
  withFolder(async (folder) => {
    expect(await sources()).toMatchObject({ code: 2 });
    expect(await sources(folder)).toMatchObject({ code: 2 });
    await writeFile(path.join(folder, 'headers.md'), 'MS-RequestId');
    const { code, output } = await sources(folder);
    expect(output).toContain('learn/headers does not have the parameter X-Locale');
    expect(output).not.toContain('learn/headers does not have the parameter MS-RequestId');
    expect(code).toBe(1);
  }));
