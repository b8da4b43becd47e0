import { execFile, spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operationsOf, type Operation, type Scenario } from '../../scripts/docs/operations.js';
import { root } from '../../scripts/docs/paths.js';
import { nameOf, readSamples, sampleKinds } from '../../scripts/docs/samples.js';
import { curlSample } from '../../scripts/docs/samples/curl.js';
import { sampleRequest } from '../../scripts/docs/samples/request.js';
import { FAULT_HEADER } from '../../src/sandbox/index.js';
import { followed } from '../../src/openapi/document.js';
import {
  isRecord,
  parseJson,
  recordAt,
  withoutMember,
  type JsonRecord,
  type JsonValue,
} from '../../src/openapi/json.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { runModule, startEnvironment, type Variables } from './support/environment.js';
import { listening } from './support/listening.js';
import { typeErrors } from './support/type-check.js';

const contract = await readContract(root);
const samples = await readSamples(root, contract);
const operations = operationsOf(contract);
const scenarios = operations.flatMap((operation) =>
  operation.scenarios.map((scenario) => ({
    operation,
    scenario,
    title: `${operation.id}, ${scenario.name}`,
  })),
);

const namesOf = (...kinds: string[]) =>
  scenarios.flatMap(({ operation, scenario }) => kinds.map((kind) => nameOf(operation, scenario, kind)));

test('every scenario has a sample for curl, openapi-fetch and the client', () => {
  expect([...samples.keys()]).toEqual(expect.arrayContaining(namesOf('sh', 'facade.ts', 'plain.ts')));
});

const changes = ({ method, node }: Operation): boolean => method !== 'GET' && node['x-changes'] !== false;

test('no sample is of a scenario that is not there', () => {
  const names = namesOf(...sampleKinds.keys());
  expect([...samples.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

test('every sample of a call that changes something has its request id; the client makes it itself', () => {
  const without = scenarios
    .filter(({ operation }) => changes(operation))
    .flatMap(({ operation, scenario }) =>
      ['sh', 'plain.ts', 'cs', 'ps1'].map((kind) => nameOf(operation, scenario, kind)),
    )
    .filter((name) => samples.has(name) && !/requestId|REQUEST_ID/.test(samples.get(name) ?? ''));
  expect(without).toEqual([]);
});

test('the TypeScript samples compile as modules of their own', () => {
  const modules = [...samples].filter(([name]) => name.endsWith('.ts'));
  expect(typeErrors(new Map(modules.map(([name, text]) => [`docs/samples/${name}`, text])))).toEqual([]);
}, 60_000);

/** Samples become files here, out of the linters' way; the folder is not committed. */
const folder = path.join(root, 'docs/.samples');
const purchaseOrder = path.join(folder, 'purchase-order.pdf');
beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  await writeFile(purchaseOrder, '%PDF-1.7');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['facade', 'plain'])('the %s sample runs', (kind) => {
  test.each(scenarios)('$title', async ({ operation, scenario }) => {
    const { sandbox, env } = startEnvironment(contract);
    const file = path.join(folder, `${operation.id}-${scenario.name}.${kind}.ts`);
    await writeFile(file, samples.get(nameOf(operation, scenario, `${kind}.ts`)) ?? '');

    const { output, requests } = await runModule(
      () => import(/* @vite-ignore */ file),
      variablesOf(scenario, env),
      sandbox,
    );

    // The client shows page after page, item by item.
    if (paged(operation)) expect(output.length).toBeGreaterThan(0);
    else expect(output).toHaveLength(1);
    await expectRequests(kind === 'facade' ? asked(requests, operation) : requests, operation, scenario, env);
  });
});

const paged = ({ node }: Operation): boolean => 'each' in recordAt(node, 'x-sample');

/** The client reads what it changes before it does, and goes on to further pages. */
function asked(requests: readonly Request[], operation: Operation): Request[] {
  if (paged(operation)) return requests.slice(0, 1);
  return requests.filter((request) => operation.method === 'GET' || request.method !== 'GET');
}

test('a change that goes on is told by the sample for openapi-fetch, not thrown', async () => {
  const { sandbox, env } = startEnvironment(contract);
  const file = path.join(folder, 'going-on.plain.ts');
  await writeFile(file, samples.get('updateSubscription/quantity.plain.ts') ?? '');
  const later: typeof fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    request.headers.set(FAULT_HEADER, 'accepted');
    return sandbox.fetch(request);
  };
  const { output } = await runModule(() => import(/* @vite-ignore */ file), env, {
    ...sandbox,
    fetch: later,
  });
  expect(output).toEqual([
    expect.stringMatching(/^accepted, not done yet; see \/customers\/.+\/subscriptions\/.+/),
  ]);
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
        ['-e', '-c', samples.get(nameOf(operation, scenario, 'sh')) ?? ''],
        { env: { ...process.env, ...variablesOf(scenario, env), REQUEST_ID, PARTNER_CENTER_URL: url } },
      );
      if (operation.answers) expect(JSON.parse(stdout)).toBeTypeOf('object');
      else expect(stdout).toBe('');
      await expectRequests(requests, operation, scenario, env);
      if (changes(operation)) expect(requests[0]?.headers.get('MS-RequestId')).toBe(REQUEST_ID);
    } finally {
      await close();
    }
  });
});

test('a body with an apostrophe reaches curl as it is', async () => {
  const body = { friendlyName: "Contoso's mail", note: '$HOME `id` "x"' };
  const [operation] = operations.filter(({ id }) => id === 'createOrder');
  const [scenario] = operation?.scenarios ?? [];
  if (!operation || !scenario) throw new Error('createOrder has no scenario');
  const sample = await curlSample(sampleRequest(operation, { ...scenario, body }));
  const lastArgument = 'curl() { for last; do :; done; printf %s "$last"; }\n';
  const { stdout } = await promisify(execFile)('sh', ['-c', lastArgument + sample]);
  expect(JSON.parse(stdout)).toEqual(body);
});

test('an operation that does not say how the client calls it is named', async () => {
  const document = withoutMember(contract, ['paths', '/v1/relationships', 'get', 'x-sample']);
  if (!isRecord(document)) throw new Error('the contract is an object');
  await expect(readSamples(root, document)).rejects.toThrow(/x-sample.*listRelationships/);
});

/** The variables, with the customer of the scenario. */
function variablesOf({ parameters }: Scenario, env: Variables): Variables {
  const { customerId = env['CUSTOMER_ID'] ?? '' } = parameters;
  return { ...env, CUSTOMER_ID: customerId, PURCHASE_ORDER: purchaseOrder };
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
  const address = addressOf(operation, scenario, env);
  expect(decodeURIComponent(pathname)).toBe(decodeURIComponent(address.pathname));
  // A filter is JSON, whose members have no order.
  const sent = [...searchParams].map(([name, value]) => [name, parseJson(value) ?? value]);
  const asked = Object.entries(address.query).map(([name, value]) => [name, parseJson(value) ?? value]);
  expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(asked));
  for (const [name, value] of headersOf(operation, scenario)) expect(request?.headers.get(name)).toBe(value);
  if (operation.form.length > 0) await expectForm(request, operation);
  const example = exampleOf(operation, scenario);
  // The façade adds what follows from elsewhere, such as the customer of the path.
  if (example)
    expect({
      id: scenario.parameters['orderId'],
      ...example,
      referenceCustomerId: variablesOf(scenario, env)['CUSTOMER_ID'],
    }).toMatchObject(bodyOf(parseJson((await request?.text()) ?? '')));
}

/** Each part that the form must have: the file as it is, JSON as the contract shows it. */
async function expectForm(request: Request | undefined, { form }: Operation): Promise<void> {
  const sent = await request?.formData();
  for (const { name, example, isFile } of form) {
    const part = sent?.get(name) ?? '';
    if (typeof part === 'string')
      expect({ isFile, json: parseJson(part) }).toEqual({ isFile: false, json: example });
    else
      expect({ isFile, type: part.type, text: await part.text() }).toEqual({
        isFile,
        type: 'application/pdf',
        text: '%PDF-1.7',
      });
  }
}

const headersOf = ({ parameters }: Operation, scenario: Scenario): [string, string][] =>
  Object.entries(scenario.parameters).filter(([name]) =>
    parameters.some((parameter) => parameter.in === 'header' && parameter.name === name),
  );

/** What stands in the path is put there; what is no header is the query. */
function addressOf(operation: Operation, scenario: Scenario, env: Variables) {
  const { path: template } = operation;
  const query = new Map(Object.entries({ ...scenario.parameters }));
  for (const [name] of headersOf(operation, scenario)) query.delete(name);
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
