/**
 * Where the describable things of an OpenAPI document are. Plain JavaScript, because Spectral loads it without compiling.
 *
 * @typedef {Record<string, unknown>} Dict
 * @typedef {(string | number)[]} Path
 * @typedef {'member' | 'parameter' | 'header'} Kind
 * @typedef {{ kind: Kind, name: string, node: Dict, path: Path }} Item
 */

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** Keywords that hold one schema, a list of schemas, and schemas by name. */
const ONE = [
  'items',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'propertyNames',
  'additionalProperties',
].concat('unevaluatedItems', 'unevaluatedProperties');
const LIST = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const BY_NAME = ['$defs', 'patternProperties', 'dependentSchemas'];

/** @param {unknown} value @returns {value is Dict} */
export const isDict = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {[string, Dict][]} */
const entries = (value) =>
  isDict(value) ? Object.entries(value).flatMap(([key, item]) => (isDict(item) ? [[key, item]] : [])) : [];

/** @param {unknown} value @returns {[number, Dict][]} */
const items = (value) =>
  Array.isArray(value)
    ? [...value.entries()].flatMap(([index, item]) => (isDict(item) ? [[index, item]] : []))
    : [];

/**
 * What `$ref` points at inside the document, or undefined.
 * @param {Dict} document
 * @param {unknown} ref
 * @returns {Dict | undefined}
 */
export function target(document, ref) {
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return undefined;
  /** @type {unknown} */
  let node = document;
  for (const part of ref.slice(2).split('/')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    node = isDict(node) ? node[key] : undefined;
  }
  return isDict(node) ? node : undefined;
}

/**
 * Every operation with its method and path.
 * @param {Dict} document
 * @returns {Generator<{ method: string, node: Dict, path: Path }>}
 */
export function* operations(document) {
  for (const [url, pathItem] of entries(document['paths'])) {
    for (const [method, node] of entries(pathItem)) {
      if (METHODS.includes(method)) yield { method, node, path: ['paths', url, method] };
    }
  }
}

/**
 * Every schema member, parameter and header that the document describes itself, anywhere.
 * A `$ref` to a parameter or header is left out: its target is visited in its own place.
 * @param {Dict} document
 * @returns {Generator<Item>}
 */
export function* describedItems(document) {
  const components = isDict(document['components']) ? document['components'] : {};
  const at = (/** @type {string} */ room) => /** @type {Path} */ (['components', room]);
  for (const [name, schema] of entries(components['schemas'])) {
    yield* members(document, schema, undefined, [...at('schemas'), name]);
  }
  for (const [name, node] of entries(components['parameters'])) {
    yield* described(document, 'parameter', node, [...at('parameters'), name], String(node['name']));
  }
  for (const [name, node] of entries(components['headers'])) {
    yield* described(document, 'header', node, [...at('headers'), name], name);
  }
  for (const [name, node] of entries(components['responses'])) {
    yield* message(document, node, [...at('responses'), name]);
  }
  for (const [name, node] of entries(components['requestBodies'])) {
    yield* message(document, node, [...at('requestBodies'), name]);
  }
  for (const [url, pathItem] of entries(document['paths'])) {
    yield* parameters(document, pathItem['parameters'], ['paths', url, 'parameters']);
  }
  for (const { node, path } of operations(document)) {
    yield* parameters(document, node['parameters'], [...path, 'parameters']);
    if (isDict(node['requestBody'])) yield* message(document, node['requestBody'], [...path, 'requestBody']);
    for (const [status, response] of entries(node['responses'])) {
      yield* message(document, response, [...path, 'responses', status]);
    }
  }
}

/** @param {Dict} document @param {unknown} list @param {Path} path @returns {Generator<Item>} */
function* parameters(document, list, path) {
  for (const [index, node] of items(list)) {
    yield* described(document, 'parameter', node, [...path, index], String(node['name']));
  }
}

/**
 * A parameter or header, and the members of its schema.
 * @param {Dict} document @param {Kind} kind @param {Dict} node @param {Path} path @param {string} name
 * @returns {Generator<Item>}
 */
function* described(document, kind, node, path, name) {
  if ('$ref' in node) return;
  yield { kind, name, node, path };
  if (isDict(node['schema'])) yield* members(document, node['schema'], undefined, [...path, 'schema']);
}

/**
 * The headers and schemas of a request body or response.
 * @param {Dict} document @param {Dict} node @param {Path} path
 * @returns {Generator<Item>}
 */
function* message(document, node, path) {
  for (const [name, header] of entries(node['headers'])) {
    yield* described(document, 'header', header, [...path, 'headers', name], name);
  }
  for (const [type, media] of entries(node['content'])) {
    if (isDict(media['schema'])) {
      yield* members(document, media['schema'], undefined, [...path, 'content', type, 'schema']);
    }
  }
}

/**
 * The members of a schema and of all schemas inside it. Keywords beside a `$ref` only narrow what the target has
 * described already; so a member that the target (`base`) also has is not visited again.
 * @param {Dict} document @param {Dict} schema @param {Dict | undefined} base @param {Path} path
 * @returns {Generator<Item>}
 */
function* members(document, schema, base, path) {
  const described = target(document, schema['$ref']) ?? base;
  const child = (/** @type {string} */ key) => followed(document, described?.[key]);
  for (const [name, node] of entries(schema['properties'])) {
    const inherited = followed(
      document,
      isDict(described?.['properties']) ? described['properties'][name] : undefined,
    );
    const here = [...path, 'properties', name];
    if (inherited === undefined) yield { kind: 'member', name, node, path: here };
    yield* members(document, node, inherited, here);
  }
  for (const key of ONE) {
    const node = schema[key];
    if (isDict(node)) yield* members(document, node, child(key), [...path, key]);
  }
  for (const key of LIST) {
    for (const [index, node] of items(schema[key]))
      yield* members(document, node, undefined, [...path, key, index]);
  }
  for (const key of BY_NAME) {
    for (const [name, node] of entries(schema[key]))
      yield* members(document, node, undefined, [...path, key, name]);
  }
}

/** A schema, or what it points at. @param {Dict} document @param {unknown} node @returns {Dict | undefined} */
const followed = (document, node) => (isDict(node) ? (target(document, node['$ref']) ?? node) : undefined);
