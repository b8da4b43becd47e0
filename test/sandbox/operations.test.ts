import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { operations } from '../../src/openapi/contract.js';
import { handlers } from '../../src/sandbox/operations/index.js';

const folder = new URL('../../src/sandbox/operations/', import.meta.url);
const tags = [...new Set(operations.map(({ tag }) => tag))];
const fileOf = (tag: string): string => `${tag.toLowerCase().replaceAll(' ', '-')}.ts`;

test('every operation of the contract has a handler, and nothing else has', () => {
  expect(Object.keys(handlers).sort()).toEqual(operations.map(({ id }) => id).sort());
});

test('the handlers are in a file a tag', async () => {
  const files = (await readdir(folder)).filter((name) => name !== 'index.ts');
  expect(files.sort()).toEqual(tags.map(fileOf).sort());
});

test.each(tags)('the handlers of %s are those of its operations', async (tag) => {
  const module: unknown = await import(new URL(fileOf(tag), folder).href);
  const ids = operations.filter((operation) => operation.tag === tag).map(({ id }) => id);
  expect(Object.keys(module ?? {}).sort()).toEqual(ids.sort());
});
