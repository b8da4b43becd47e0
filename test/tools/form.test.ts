/** The form that all tools take: what shut one of them out before is not there. */
import { expect, test } from 'vitest';
import { followed } from '../../src/openapi/document.js';
import { isRecord, recordAt, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';
import { objects, text } from '../../scripts/docs/values.js';
import { contract } from './support/contract.js';

const items = Object.values(recordAt(contract, 'paths')).filter(isRecord);
const operations = items.flatMap((item) => Object.values(item).filter(isRecord));
const lists = [...items, ...operations].map(({ parameters }) => objects(parameters));
const schemas = Object.values(recordAt(contract, 'components', 'schemas')).filter(isRecord);

test('it says to be OpenAPI 3.1.0', () => {
  expect(contract['openapi']).toBe('3.1.0');
});

test('components has nothing but what OpenAPI knows', () => {
  expect(Object.keys(recordAt(contract, 'components')).filter((key) => key.startsWith('x-'))).toEqual([]);
});

test('every server is an address as it stands', () => {
  for (const { url } of objects(contract['servers'])) expect(new URL(text(url)).href).toMatch(/^https?:/);
});

test('headers of a request are text', () => {
  const headers = lists
    .flat()
    .map((parameter) => followed(contract, parameter))
    .filter((parameter) => parameter['in'] === 'header');
  expect(headers.length).toBeGreaterThan(0);
  for (const header of headers) expect(header).toMatchObject({ schema: { type: 'string' } });
});

test('headers that SDKs send of themselves are no parameters', () => {
  const plumbing = Object.keys(recordAt(contract, 'x-sdk-headers'));
  const names = lists.flat().map((parameter) => text(followed(contract, parameter)['name']));
  expect(plumbing).toContain('MS-SdkVersion');
  expect(names.filter((name) => plumbing.includes(name))).toEqual([]);
});

test('a parameter of every operation of a path stands once, at the path', () => {
  for (const item of items) {
    const own = Object.values(item)
      .filter(isRecord)
      .map(({ parameters }) => objects(parameters).map(({ $ref }) => $ref));
    const [first = [], ...others] = own;
    const repeated = first.filter((ref) => others.length > 0 && others.every((refs) => refs.includes(ref)));
    expect(repeated).toEqual([]);
  }
});

/** Some readers take an `allOf` for all of a schema, and a `$ref` too. */
test('what decides validity stands beside no allOf', () => {
  const words = ['allOf', 'description', 'examples', 'x-source'];
  for (const schema of schemas.filter((each) => 'allOf' in each)) {
    expect(Object.keys(schema).filter((key) => !words.includes(key))).toEqual([]);
  }
});

test('no schema of a request has a member that only answers have', () => {
  const seen = new Set<JsonRecord>();
  const visit = (node: JsonValue): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isRecord(node) || seen.has(node)) return;
    seen.add(node);
    expect(node['readOnly']).toBeUndefined();
    if (typeof node['$ref'] === 'string') visit(followed(contract, node));
    for (const [key, inner] of Object.entries(node)) if (!/^(x-|examples)/.test(key)) visit(inner);
  };
  for (const { operationId, requestBody } of operations) {
    // A subscription goes back whole, as it was read.
    if (operationId === 'updateSubscription' || !isRecord(requestBody)) continue;
    visit(recordAt(requestBody, 'content', 'application/json', 'schema'));
  }
  expect(seen.size).toBeGreaterThan(20);
});
