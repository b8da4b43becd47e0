import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/docs/paths.js';
import { parseJson } from '../../src/openapi/json.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { runModule, startEnvironment } from './support/environment.js';
import {
  folder,
  prepareFolder,
  removeFolder,
  runNodeTest,
  runProgram,
  runShell,
  runVitest,
} from './support/programs.js';
import { readSnippets, type Snippet } from './support/snippets.js';
import { typeErrors } from './support/type-check.js';

const contract = await readContract(root);
const snippets = await readSnippets();
const runnable = snippets.filter(({ notRun }) => notRun === undefined);
const inLanguage = (...languages: string[]) =>
  runnable.filter(({ language }) => languages.includes(language));

const typescript = snippets.filter(({ language }) => language === 'ts');
const runnableTypescript = inLanguage('ts');
const importing = (what: string) => runnableTypescript.filter(({ code }) => code.includes(`from '${what}'`));
const nodeTests = importing('node:test');
const vitestTests = importing('vitest');
const logging = importing('pino');
const modules = runnableTypescript.filter(
  (snippet) => ![...nodeTests, ...vitestTests, ...logging].includes(snippet),
);

beforeAll(prepareFolder);
afterAll(removeFolder);

test('only the known few are not run, each for a reason', () => {
  const reasons = snippets.flatMap(({ notRun }) => (notRun === undefined ? [] : [notRun]));
  expect([...new Set(reasons)].sort()).toEqual([
    'downloads from the registry',
    'needs Redis: test/workers runs it',
    'needs a browser: test/docs/app-and-user.test.ts runs it',
    'needs a sandbox that runs',
    'runs these tests themselves',
    'runs until you stop it',
    'writes to the project',
  ]);
  expect(reasons.length).toBeLessThanOrEqual(15);
});

test('every block is in a language that the tests know', () => {
  const known = ['ts', 'sh', 'json', 'yaml'];
  expect(snippets.filter(({ language }) => !known.includes(language)).map(({ name }) => name)).toEqual([]);
});

test('the TypeScript blocks compile, each as a module of its own', () => {
  expect(typeErrors(new Map(typescript.map((snippet) => [moduleOf(snippet), snippet.code])))).toEqual([]);
}, 60_000);

describe('the TypeScript blocks run', () => {
  test.each(modules)('$name', async (snippet) => {
    const { sandbox, env } = startEnvironment(contract);
    const file = await written(snippet);
    await runModule(() => import(/* @vite-ignore */ file), env, sandbox);
  });

  test.each(nodeTests)(
    '$name, with node:test',
    async (snippet) => {
      expect(await runNodeTest(await written(snippet))).toMatch(/^# fail 0$/m);
    },
    60_000,
  );

  test.each(vitestTests)(
    '$name, with Vitest',
    async (snippet) => {
      expect(await runVitest(await written(snippet, '.test.ts'))).toMatch(/Tests {2}\d+ passed \(\d+\)/);
    },
    60_000,
  );

  // pino writes past the console.
  test.each(logging)('$name, which logs the answer in JSON, without the token', async (snippet) => {
    const token = /credential: '([\w-]+)'/.exec(snippet.code)?.[1] ?? '';
    const output = await runProgram(await written(snippet));
    const [line, ...more] = output.trim().split('\n').map(parseJson);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ level: 30, operation: 'createOrder', status: 201, attempt: 1 });
    expect(token).not.toBe('');
    expect(output).not.toContain(token);
  });
});

describe('the shell blocks run', () => {
  test.each(inLanguage('sh'))(
    '$name',
    async ({ code }) => {
      const { sandbox, env } = startEnvironment(contract);
      const { url, close } = await sandbox.listen();
      try {
        await runShell(code, {
          ...env,
          PARTNER_CENTER_URL: url,
          REQUEST_ID: '57870501-203b-468e-8a63-078a3826d8ec',
        });
      } finally {
        await close();
      }
    },
    60_000,
  );
});

test.each(inLanguage('json', 'yaml'))('$name can be parsed', ({ language, code }) => {
  expect(language === 'json' ? JSON.parse(code) : parse(code)).toBeTypeOf('object');
});

/** Blocks of one guide that name their file may import one another. */
function moduleOf(snippet: Snippet): string {
  const [, named] = /^\/\/ ([\w-]+\.ts)\b/.exec(snippet.code) ?? [];
  const guide = snippet.name.replace(/\.md:\d+$/, '');
  return named === undefined ? fileOf(snippet, 'docs') : path.join(guide, named);
}

function fileOf({ name }: Snippet, inFolder: string, ending = '.ts'): string {
  return path.join(inFolder, name.replaceAll(/[^\w]+/g, '-') + ending);
}

async function written(snippet: Snippet, ending?: string): Promise<string> {
  const file = fileOf(snippet, folder, ending);
  await writeFile(file, snippet.code);
  return file;
}
