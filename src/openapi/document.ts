/** The contract as the tests walk it: every value with its place in openapi.yaml. */
import { openapi } from '../../generated/openapi.js';
import { isList, isRecord, recordOf, strings, textOf, type JsonRecord, type JsonValue } from './json.js';

/** An object of the contract, and the JSON Pointer of where it stands. */
export interface Node {
  readonly value: JsonRecord;
  readonly pointer: string;
}

const root: Node = { value: openapi, pointer: '' };

const escaped = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The object at `keys`, references followed on the way; undefined when there is none. */
export function find(node: Node | undefined, ...keys: readonly string[]): Node | undefined {
  return keys.reduce<Node | undefined>((parent, key) => {
    const value = parent?.value[key];
    return parent !== undefined && isRecord(value)
      ? follow({ value, pointer: parent.pointer + escaped(key) })
      : undefined;
  }, node);
}

/** The same without following a reference at the end: a schema may have keywords beside its `$ref`. */
export function child(node: Node, ...keys: readonly string[]): Node | undefined {
  const parent = find(node, ...keys.slice(0, -1));
  const key = keys.at(-1) ?? '';
  const value = parent?.value[key];
  return parent !== undefined && isRecord(value)
    ? { value, pointer: parent.pointer + escaped(key) }
    : undefined;
}

/** Each object directly inside, by key, references followed. */
export function children(node: Node | undefined): [key: string, node: Node][] {
  const found: [string, Node][] = [];
  for (const key of Object.keys(node?.value ?? {})) {
    const inner = find(node, key);
    if (inner !== undefined) found.push([key, inner]);
  }
  return found;
}

/** The node itself, or what its `$ref` points at. */
export function follow(node: Node): Node {
  const { $ref } = node.value;
  return typeof $ref === 'string' ? (nodeAt($ref.replace(/^#/, '')) ?? node) : node;
}

/** The object that a JSON Pointer into openapi.yaml points at. */
export function nodeAt(pointer: string): Node | undefined {
  const keys = pointer.split('/').slice(1);
  const value = keys.reduce<JsonValue | undefined>((parent, key) => {
    if (isList(parent)) return parent[Number(key)];
    return isRecord(parent) ? parent[key.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined;
  }, openapi);
  return isRecord(value) ? { value, pointer } : undefined;
}

/** Where a fact is known from: `x-source` at the pointer or at the nearest place above it. */
export function sourcesOf(pointer: string): string[] {
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const sources = nodeAt(place)?.value['x-source'];
    if (sources !== undefined) return strings(sources);
  }
  return [];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Node;
  /** Its example, as text. */
  readonly example: string | undefined;
  readonly pointer: string;
}

export interface RequestBody {
  readonly schema: Node;
  readonly pointer: string;
  readonly examples: readonly {
    readonly name: string;
    readonly value: JsonValue;
    readonly pointer: string;
  }[];
}

export interface DocumentedHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Node;
  readonly pointer: string;
}

export interface DocumentedAnswer {
  readonly pointer: string;
  readonly headers: readonly DocumentedHeader[];
  /** By media type, in lower case; undefined where a media type has no schema. */
  readonly content: ReadonlyMap<string, Node | undefined>;
  /** Parameters of the request that the body repeats, and the JSON Pointer of where; `*` stands for every item. */
  readonly repeats: readonly (readonly [parameter: string, place: string])[];
}

export interface Operation {
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  /** With its templates, such as `/v1/customers/{customerId}/orders`. */
  readonly path: string;
  readonly pointer: string;
  readonly parameters: readonly Parameter[];
  /** Undefined when it takes no JSON. */
  readonly body: RequestBody | undefined;
  readonly answers: ReadonlyMap<number, DocumentedAnswer>;
  readonly needsToken: boolean;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** All operations of the contract, in its order. */
export const operations: readonly Operation[] = children(find(root, 'paths')).flatMap(([path, item]) =>
  children(item)
    .filter(([method]) => METHODS.includes(method))
    .map(([method, node]) => operationOf(path, method, item, node)),
);

function operationOf(path: string, method: string, item: Node, node: Node): Operation {
  const { operationId } = node.value;
  const security = node.value['security'] ?? openapi['security'];
  return {
    id: typeof operationId === 'string' ? operationId : `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    pointer: node.pointer,
    parameters: [...listed(item, 'parameters'), ...listed(node, 'parameters')].map(parameterOf),
    body: bodyOf(find(node, 'requestBody')),
    answers: new Map(
      children(find(node, 'responses')).map(([status, answer]) => [Number(status), answerOf(answer)]),
    ),
    needsToken: Array.isArray(security) && security.length > 0,
  };
}

/** The objects of a list, references followed. */
function listed(node: Node, key: string): Node[] {
  const list = node.value[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: JsonValue, index) =>
    isRecord(value) ? [follow({ value, pointer: `${node.pointer}${escaped(key)}/${index}` })] : [],
  );
}

function parameterOf(node: Node): Parameter {
  const { name, in: place, required, example } = node.value;
  return {
    name: textOf(name),
    in: textOf(place),
    required: required === true,
    schema: child(node, 'schema') ?? { value: {}, pointer: node.pointer },
    example: example === undefined ? undefined : textOf(example),
    pointer: node.pointer,
  };
}

function bodyOf(node: Node | undefined): RequestBody | undefined {
  const media = find(node, 'content', 'application/json');
  const schema = media && child(media, 'schema');
  if (schema === undefined) return undefined;
  const examples = children(find(media, 'examples')).map(([name, example]) => ({
    name,
    value: example.value['value'] ?? null,
    pointer: example.pointer,
  }));
  return { schema, pointer: node?.pointer ?? '', examples };
}

function answerOf(node: Node): DocumentedAnswer {
  const headers = children(find(node, 'headers')).map(([name, header]) => ({
    name,
    required: header.value['required'] === true,
    schema: child(header, 'schema') ?? { value: {}, pointer: header.pointer },
    pointer: header.pointer,
  }));
  const content = children(find(node, 'content')).map(
    ([type, media]) => [type.toLowerCase(), child(media, 'schema')] as const,
  );
  const repeats = Object.entries(recordOf(node.value['x-repeats'])).map(
    ([parameter, place]) => [parameter, textOf(place)] as const,
  );
  return { pointer: node.pointer, headers, content: new Map(content), repeats };
}

/** The hosts where an accepted order is a purchase. */
export const productionHosts: ReadonlySet<string> = new Set(
  listed(root, 'servers').flatMap(({ value }) =>
    value['x-cloud'] !== undefined && typeof value['url'] === 'string'
      ? [new URL(value['url']).hostname]
      : [],
  ),
);

/** The contract's title and version, such as `Partner Center orders 1.0.0`. */
export const contractName = `${textOf(openapi.info['title'])} ${textOf(openapi.info['version'])}`;

/** What answers a method that a path lacks. */
export const methodNotAllowed = {
  pointer: '/x-method-not-allowed',
  status: Number(nodeAt('/x-method-not-allowed')?.value['status']),
};
