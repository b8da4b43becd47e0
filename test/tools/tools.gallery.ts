/** Tools that others use the contract with. docs/use-the-contract-with-your-tool.md says how, and what they can't do. */
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDocument } from '../../src/openapi/document.js';
import { operationsIn } from '../../src/openapi/operation.js';
import { clients } from './clients.js';
import { contract } from './support/contract.js';
import { project, root, type Project } from './support/project.js';
import { placesBoth, program } from './support/purchases.js';

const here = path.join(root, 'test/tools');
if (!existsSync(path.join(here, 'node_modules'))) throw new Error('First: npm ci --prefix test/tools');

let made: Project;
beforeEach(async () => {
  made = await project(here);
});
afterEach(() => made.remove());

test.each(clients)('$name makes a client that compiles strictly and places both orders', async (client) => {
  await client.generate(made);
  await placesBoth(made, program(client.setup, client.call));
});

/** What a small program in fixtures/ prints that loads the contract with the tool of its name. */
async function printed(tool: string): Promise<string[]> {
  await cp(path.join(here, 'fixtures', `${tool}.js`), path.join(made.folder, 'main.js'));
  return (await made.node('main.js')).split('\n').map((line) => line.trim());
}

describe('loads the contract and finds nothing wrong:', () => {
  test('apidevtools’ parser', async () => {
    expect(await printed('apidevtools')).toEqual([contract['openapi']]);
  });

  test('Scalar’s parser', async () => {
    expect(await printed('scalar')).toEqual(['3.1']);
  });
});

test('Postman’s converter makes a request of every operation', async () => {
  expect(await printed('postman')).toHaveLength(operationsIn(readDocument(contract)).length);
});

test('msw answers an order as the first example has it', async () => {
  expect(await printed('msw')).toEqual([expect.stringMatching(/^201 [\w-]{12,36}$/)]);
});

describe('takes every example of an order and refuses an order of nothing:', () => {
  test('openapi-backend', async () => {
    const lines = await printed('openapi-backend');
    expect(lines.pop()).toBe('nothing false');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/ true$/);
  });

  test('express-openapi-validator', async () => {
    const lines = await printed('express-openapi-validator');
    expect(lines.pop()).toBe('nothing 400');
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/ 201$/);
  });
});
