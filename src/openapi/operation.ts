/** The operations of an OpenAPI document: parameters, bodies and responses. */
import type { DocumentReader, Node } from './document.js';
import { isList, recordOf, strings, textOf, type JsonValue } from './json.js';

export interface Operation extends Node {
  readonly id: string;
  /** In upper case. */
  readonly method: string;
  /** With its templates, such as `/v1/customers/{customerId}/orders`. */
  readonly path: string;
  /** The first of its tags; empty when it has none. */
  readonly tag: string;
  /** Those of the path first. */
  readonly parameters: readonly Parameter[];
  /** Undefined when it takes no JSON. */
  readonly body: RequestBody | undefined;
  /** What it takes as `multipart/form-data`; undefined when it takes no form. */
  readonly formBody: RequestBody | undefined;
  readonly responses: ReadonlyMap<number, DocumentedResponse>;
  readonly needsToken: boolean;
  /** Whether accepted calls are purchases, all or those with one of its bodies: `x-buys`. */
  readonly buys: boolean;
  /** Requests by name, with path and query: `x-requests`. */
  readonly requests: ReadonlyMap<string, RequestParameters>;
  /** Parameters of which one is sent, and one only: `x-one-of`. */
  readonly oneOf: readonly string[];
}

/** Values of parameters by name, as they go over the wire. */
export type RequestParameters = Readonly<Record<string, string>>;

export interface Parameter extends Node {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Node;
  /** Its example, as text. */
  readonly example: string | undefined;
}

export interface Example {
  readonly name: string;
  /** Empty when it has none. */
  readonly summary: string;
  readonly value: JsonValue;
  readonly pointer: string;
}

export interface RequestBody extends Node {
  readonly schema: Node;
  readonly examples: readonly Example[];
}

export interface DocumentedHeader extends Node {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Node;
}

export interface DocumentedResponse extends Node {
  readonly headers: readonly DocumentedHeader[];
  /** By media type, in lower case; undefined where a media type has no schema. */
  readonly content: ReadonlyMap<string, Node | undefined>;
  /** Of its JSON. */
  readonly examples: readonly Example[];
  /** Parameters of the request that the body repeats, and the JSON Pointer of where; `*` stands for every item. */
  readonly repeats: readonly (readonly [parameter: string, place: string])[];
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** All operations, in the document's order. */
export const operationsIn = (document: DocumentReader): Operation[] =>
  document.children(document.find(document.root, 'paths')).flatMap(([path, item]) =>
    document
      .children(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, node]) => operationOf(document, path, method, item, node)),
  );

function operationOf(
  document: DocumentReader,
  path: string,
  method: string,
  item: Node,
  node: Node,
): Operation {
  const { children, find, listed, root } = document;
  const { operationId, tags } = node.value;
  const security = node.value['security'] ?? root.value['security'];
  return {
    ...node,
    id: typeof operationId === 'string' ? operationId : `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    tag: strings(tags)[0] ?? '',
    parameters: [...listed(item, 'parameters'), ...listed(node, 'parameters')].map((parameter) =>
      parameterOf(document, parameter),
    ),
    body: bodyOf(document, find(node, 'requestBody'), 'application/json'),
    formBody: bodyOf(document, find(node, 'requestBody'), 'multipart/form-data'),
    responses: new Map(
      children(find(node, 'responses')).map(([status, response]) => [
        Number(status),
        responseOf(document, response),
      ]),
    ),
    needsToken: isList(security) && security.length > 0,
    buys: [node.value, ...usesOf(document, node)].some((use) => recordOf(use)['x-buys'] === true),
    oneOf: strings(node.value['x-one-of'] ?? []),
    requests: new Map(
      Object.entries(recordOf(node.value['x-requests'])).map(([name, values]) => [
        name,
        Object.fromEntries(Object.entries(recordOf(values)).map(([key, value]) => [key, textOf(value)])),
      ]),
    ),
  };
}

/** What is said of each use of a body that is one of several things to do. */
function usesOf({ find }: DocumentReader, node: Node): readonly JsonValue[] {
  const uses = find(node, 'requestBody', 'content', 'application/json', 'schema')?.value['oneOf'];
  return isList(uses) ? uses : [];
}

function parameterOf(document: DocumentReader, node: Node): Parameter {
  const { name, in: place, required, example } = node.value;
  return {
    ...node,
    name: textOf(name),
    in: textOf(place),
    required: required === true,
    schema: schemaOf(document, node),
    example: example === undefined ? undefined : textOf(example),
  };
}

const schemaOf = ({ child }: DocumentReader, node: Node): Node =>
  child(node, 'schema') ?? { value: {}, pointer: node.pointer };

function bodyOf(
  document: DocumentReader,
  node: Node | undefined,
  mediaType: string,
): RequestBody | undefined {
  const media = document.find(node, 'content', mediaType);
  const schema = media && document.child(media, 'schema');
  if (node === undefined || schema === undefined) return undefined;
  return { ...node, schema, examples: examplesOf(document, media) };
}

const examplesOf = ({ children, find }: DocumentReader, media: Node | undefined): Example[] =>
  children(find(media, 'examples')).map(([name, { value, pointer }]) => ({
    name,
    summary: textOf(value['summary']),
    value: value['value'] ?? null,
    pointer,
  }));

function responseOf(document: DocumentReader, node: Node): DocumentedResponse {
  const { child, children, find } = document;
  const headers = children(find(node, 'headers')).map(([name, header]) => ({
    ...header,
    name,
    required: header.value['required'] === true,
    schema: schemaOf(document, header),
  }));
  const content = children(find(node, 'content')).map(
    ([type, media]) => [type.toLowerCase(), child(media, 'schema')] as const,
  );
  const repeats = Object.entries(recordOf(node.value['x-repeats'])).map(
    ([parameter, place]) => [parameter, textOf(place)] as const,
  );
  const examples = examplesOf(document, find(node, 'content', 'application/json'));
  return { ...node, headers, content: new Map(content), examples, repeats };
}
