/** The examples in the comments of the sources, which editors show: each compiles, and runs against the sandbox. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/docs/paths.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { runModule, startEnvironment } from './support/environment.js';
import { typeErrors } from './support/type-check.js';

const contract = await readContract(root);
const examples = await readExamples();
const modules = examples.map(({ name, code }) => ({ name, text: asModule(code) }));

/** Out of the linters' way; the folder is not committed. */
const folder = path.join(root, 'docs/.samples/comments');
beforeAll(() => mkdir(folder, { recursive: true }));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the class, the functions and the modules that users import have examples', () => {
  expect(examples.map(({ name }) => name.replace(/:\d+$/, ''))).toEqual(
    expect.arrayContaining([
      'src/client/partner-center.ts',
      'src/fetch.ts',
      'src/sandbox/index.ts',
      'src/undici.ts',
      'src/validate/index.ts',
      'src/verify/index.ts',
    ]),
  );
});

test('every example compiles', () => {
  const named = modules.map(({ name, text }) => [`docs/.samples/comments/${fileOf(name)}`, text] as const);
  expect(typeErrors(new Map(named))).toEqual([]);
}, 60_000);

describe('every example runs', () => {
  test.each(modules)(
    '$name',
    async ({ name, text }) => {
      const { sandbox, env } = startEnvironment(contract);
      const file = path.join(folder, fileOf(name));
      await writeFile(file, text);
      await runModule(() => import(/* @vite-ignore */ file), env, sandbox);
    },
    60_000,
  );
});

/** What an example takes for granted, as its reader does: the package's names, a customer, an order, a test runner. */
function asModule(code: string): string {
  return `import { PartnerCenter } from 'partner-center-orders';
import { contractCases, toText, verify } from 'partner-center-orders/contract';
import { createFetchClient } from 'partner-center-orders/fetch';
import { createSandbox } from 'partner-center-orders/sandbox';
import { undiciFetch } from 'partner-center-orders/undici';
import { validateOrderRequest } from 'partner-center-orders/validate';
import { ProxyAgent } from 'undici';

const { PARTNER_CENTER_TOKEN: credential = '', CUSTOMER_ID: customerId = '' } = process.env;
const server = 'http://127.0.0.1:4010';
const order = { lineItems: [{ offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 5, termDuration: 'P1Y' }], billingCycle: 'monthly' };
const lines = [{ catalogItemId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 5, termDuration: 'P1Y', billingCycle: 'monthly' }];
const ask = (question: string): Promise<boolean> => Promise.resolve(question !== '');
const partnerCenter = new PartnerCenter({ credential });
const customer = partnerCenter.customers.byId(customerId);
const runs: (() => Promise<void>)[] = [];
const test = (name: string, run: () => Promise<void>): void => void runs.push(run);
{
${code}
}
await runs[0]?.();
export {};
`;
}

const fileOf = (name: string): string => `${name.replaceAll(/[^\w]+/g, '-')}.ts`;

/** The fenced blocks of comments that begin a line with a star. */
async function readExamples(): Promise<{ name: string; code: string }[]> {
  const files = (await readdir(path.join(root, 'src'), { recursive: true })).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = await Promise.all(
    files.sort().map(async (name) => {
      const text = await readFile(path.join(root, 'src', name), 'utf8');
      return Array.from(text.matchAll(/^ *\* ```(\w*)\n(.*?)\n *\* ```$/gms), ({ 2: code = '', index }) => ({
        name: `src/${name.replaceAll('\\', '/')}:${text.slice(0, index).split('\n').length}`,
        code: code.replaceAll(/^ *\* ?/gm, ''),
      }));
    }),
  );
  return found.flat();
}
