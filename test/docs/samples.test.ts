import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { operationsOf, type Operation, type Scenario } from '../../scripts/docs/operations.js';
import { root } from '../../scripts/docs/paths.js';
import { readSamples, sampleNames } from '../../scripts/docs/samples.js';
import { followed } from '../../src/openapi/document.js';
import { isRecord, parseJson, recordAt, type JsonRecord, type JsonValue } from '../../src/openapi/json.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { runModule, startEnvironment, type Variables } from './support/environment.js';
import { listening } from './support/listening.js';
import { typeErrors } from './support/type-check.js';

const contract = await readContract(root);
const samples = await readSamples(root);
const operations = operationsOf(contract);
const scenarios = operations.flatMap((operation) =>
  operation.scenarios.map((scenario) => ({
    operation,
    scenario,
    title: `${operation.id}, ${scenario.name}`,
  })),
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
    const { sandbox, env } = startEnvironment(contract);
    const file = path.join(root, `docs/samples/${operation.id}/${scenario.name}.${kind}.ts`);

    const { output, requests } = await runModule(
      () => import(/* @vite-ignore */ file),
      variablesOf(scenario, env),
      sandbox,
    );

    expect(output).toHaveLength(1);
    await expectRequests(requests, operation, scenario, env);
  });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;
if (!hasCurl)
  process.stderr.write(
    'SKIPPED: The curl samples were not run: there is no curl. Install it, such as with apt-get install curl.\n',
  );

describe.skipIf(!hasCurl)('the curl sample runs', () => {
  test.each(scenarios)('$title', async ({ operation, scenario }) => {
    const { sandbox, env } = startEnvironment(contract);
    const { url, requests, close } = await listening(sandbox);
    const REQUEST_ID = '57870501-203b-468e-8a63-078a3826d8ec';
    try {
      const { stdout } = await promisify(execFile)(
        'sh',
        [path.join(root, `docs/samples/${operation.id}/${scenario.name}.sh`)],
        { env: { ...process.env, ...variablesOf(scenario, env), REQUEST_ID, PARTNER_CENTER_URL: url } },
      );
      expect(JSON.parse(stdout)).toBeTypeOf('object');
      await expectRequests(requests, operation, scenario, env);
      if (operation.method !== 'GET') expect(requests[0]?.headers.get('MS-RequestId')).toBe(REQUEST_ID);
    } finally {
      await close();
    }
  });
});

/** The variables, with the customer of the scenario. */
function variablesOf({ parameters }: Scenario, env: Variables): Variables {
  const { customerId = env['CUSTOMER_ID'] ?? '' } = parameters;
  return { ...env, CUSTOMER_ID: customerId };
}

/** One request, to the address of the scenario, with what its example says and nothing else. */
async function expectRequests(
  requests: readonly Request[],
  operation: Operation,
  scenario: Scenario,
  env: Variables,
): Promise<void> {
  const [request, ...others] = requests;
  expect(others).toEqual([]);
  expect(request?.method).toBe(operation.method);
  const { pathname, searchParams } = new URL(request?.url ?? '');
  expect({ pathname, query: Object.fromEntries(searchParams) }).toEqual(addressOf(operation, scenario, env));
  const example = exampleOf(operation, scenario);
  // The façade adds what follows from elsewhere, such as the customer of the path.
  if (example)
    expect({ ...example, referenceCustomerId: variablesOf(scenario, env)['CUSTOMER_ID'] }).toMatchObject(
      bodyOf(parseJson((await request?.text()) ?? '')),
    );
}

/** What stands in the path is put there; the rest of the parameters is the query. */
function addressOf({ path: template }: Operation, scenario: Scenario, env: Variables) {
  const query = new Map(Object.entries({ ...scenario.parameters }));
  const pathname = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = query.get(name);
    query.delete(name);
    return value ?? (name === 'customerId' ? (env['CUSTOMER_ID'] ?? '') : '');
  });
  return { pathname, query: Object.fromEntries(query) };
}

/** The contract's example of the request; undefined where there is no body. */
function exampleOf({ node }: Operation, { name }: Scenario): JsonRecord | undefined {
  const body = followed(contract, recordAt(node, 'requestBody'));
  const examples = recordAt(body, 'content', 'application/json', 'examples');
  if (!(name in examples)) return undefined;
  return recordAt(followed(contract, recordAt(examples, name)), 'value');
}

function bodyOf(value: JsonValue | undefined): JsonRecord {
  if (!isRecord(value)) throw new TypeError('the request has no JSON object as its body');
  return value;
}
