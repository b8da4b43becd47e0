import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { operationsOf, type Operation } from '../../scripts/docs/operations.js';
import { root } from '../../scripts/docs/paths.js';
import { readSamples, sampleNames } from '../../scripts/docs/samples.js';
import { followed, isObject, objectAt, type JsonObject } from '../../scripts/generate/json.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { runModule, startEnvironment } from './support/environment.js';
import { typeErrors } from './support/type-check.js';

const contract = await readContract(root);
const samples = await readSamples(root);
const operations = operationsOf(contract);
const scenarios = operations.flatMap((operation) =>
  operation.scenarios.map(({ name }) => ({ operation, scenario: name, title: `${operation.id}, ${name}` })),
);

test('every operation has a sample of each kind for each of its scenarios, and no other', () => {
  expect([...samples.keys()].sort()).toEqual(operations.flatMap(sampleNames).sort());
});

test('the TypeScript samples compile as modules of their own', () => {
  const modules = [...samples].filter(([name]) => name.endsWith('.ts'));
  expect(typeErrors(new Map(modules.map(([name, text]) => [`docs/samples/${name}`, text])))).toEqual([]);
}, 60_000);

describe.each(['facade', 'plain'])('the %s sample runs', (kind) => {
  test.each(scenarios)('$title', async ({ operation, scenario }) => {
    const { sandbox, env, calls } = await startEnvironment(contract);
    const file = path.join(root, `docs/samples/${operation.id}/${scenario}.${kind}.ts`);

    const { output, requests } = await runModule(() => import(/* @vite-ignore */ file), env, sandbox);

    expect(output).toHaveLength(1);
    expect(calls()).toBe(1);
    const [request] = requests;
    expect(request?.method).toBe(operation.method);
    expect(request && new URL(request.url).pathname).toMatch(addressOf(operation));
    const example = exampleOf(operation, scenario);
    // The façade adds what follows from elsewhere, such as the customer of the path.
    if (example)
      expect({ ...example, referenceCustomerId: env['CUSTOMER_ID'] }).toMatchObject(
        bodyOf(await request?.json()),
      );
  });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl)
  process.stderr.write(
    'SKIPPED: The curl samples were not run: there is no curl. Install it, such as with apt-get install curl.\n',
  );

describe.skipIf(!hasCurl)('the curl sample runs', () => {
  test.each(scenarios)('$title', async ({ operation, scenario }) => {
    const { sandbox, env, calls } = await startEnvironment(contract);
    const { url, close } = await sandbox.listen();
    const REQUEST_ID = '57870501-203b-468e-8a63-078a3826d8ec';
    try {
      const { stdout } = await promisify(execFile)(
        'sh',
        [path.join(root, `docs/samples/${operation.id}/${scenario}.sh`)],
        { env: { ...process.env, ...env, REQUEST_ID, PARTNER_CENTER_URL: url } },
      );
      const answer: unknown = JSON.parse(stdout);
      expect(answer).toBeTypeOf('object');
      expect(calls()).toBe(1);
      const example = exampleOf(operation, scenario);
      if (operation.id === 'createOrder' && example) {
        const held = sandbox.orders.at(-1);
        expect(held?.requestId).toBe(REQUEST_ID);
        expect(held?.order).toEqual(answer);
        const [line] = Array.isArray(example['lineItems']) ? example['lineItems'].filter(isObject) : [];
        const { offerId, quantity, friendlyName } = line ?? {};
        expect(held?.order.lineItems[0]).toMatchObject({ offerId, quantity, friendlyName });
      }
    } finally {
      await close();
    }
  });
});

function addressOf({ path: template }: Operation): RegExp {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

/** The contract's example of the request; undefined where there is no body. */
function exampleOf({ node }: Operation, scenario: string): JsonObject | undefined {
  const body = followed(contract, objectAt(node, 'requestBody'));
  const examples = objectAt(body, 'content', 'application/json', 'examples');
  if (!(scenario in examples)) return undefined;
  return objectAt(followed(contract, objectAt(examples, scenario)), 'value');
}

function bodyOf(value: unknown): JsonObject {
  if (!isObject(value)) throw new TypeError('the request has no JSON object as its body');
  return value;
}
