/** The form that all tools take: what shut one of them out before is not there. */
import { expect, test } from 'vitest';
import { followed, isObject, objectAt, type Json, type JsonObject } from '../../scripts/generate/json.js';
import { objects, text } from '../../scripts/docs/values.js';
import { contract } from './support/contract.js';

const items = Object.values(objectAt(contract, 'paths')).filter(isObject);
const operations = items.flatMap((item) => Object.values(item).filter(isObject));
const lists = [...items, ...operations].map(({ parameters }) => objects(parameters));
const schemas = Object.values(objectAt(contract, 'components', 'schemas')).filter(isObject);

test('it says to be OpenAPI 3.1.0', () => {
  expect(contract['openapi']).toBe('3.1.0');
});

test('components has nothing but what OpenAPI knows', () => {
  expect(Object.keys(objectAt(contract, 'components')).filter((key) => key.startsWith('x-'))).toEqual([]);
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
  const plumbing = Object.keys(objectAt(contract, 'x-sdk-headers'));
  const names = lists.flat().map((parameter) => text(followed(contract, parameter)['name']));
  expect(plumbing).toContain('MS-SdkVersion');
  expect(names.filter((name) => plumbing.includes(name))).toEqual([]);
});

test('a parameter of every operation of a path stands once, at the path', () => {
  for (const item of items) {
    const own = Object.values(item)
      .filter(isObject)
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
  const seen = new Set<JsonObject>();
  const visit = (node: Json): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isObject(node) || seen.has(node)) return;
    seen.add(node);
    expect(node['readOnly']).toBeUndefined();
    if (typeof node['$ref'] === 'string') visit(followed(contract, node));
    for (const [key, inner] of Object.entries(node)) if (!/^(x-|examples)/.test(key)) visit(inner);
  };
  for (const { requestBody } of operations) {
    if (isObject(requestBody)) visit(objectAt(requestBody, 'content', 'application/json', 'schema'));
  }
  expect(seen.size).toBeGreaterThan(20);
});
