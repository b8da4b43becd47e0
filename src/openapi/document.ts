/** An OpenAPI document as it is read: every value with its place, references followed. */
import { isList, isRecord, strings, type JsonRecord, type JsonValue } from './json.js';
import { below, keysOf } from './pointer.js';

/** An object of the document, and the JSON Pointer of where it stands. */
export interface Node {
  readonly value: JsonRecord;
  readonly pointer: string;
}

export interface DocumentReader {
  readonly root: Node;
  /** The object that a JSON Pointer points at. */
  readonly at: (pointer: string) => Node | undefined;
  /** The object at `keys`, references followed on the way and at the end; undefined when there is none. */
  readonly find: (node: Node | undefined, ...keys: readonly string[]) => Node | undefined;
  /** The same without following a reference at the end: a schema may have keywords beside its `$ref`. */
  readonly child: (node: Node, ...keys: readonly string[]) => Node | undefined;
  /** Each object directly inside, by key, references followed. */
  readonly children: (node: Node | undefined) => [key: string, node: Node][];
  /** The objects of a list, references followed. */
  readonly listed: (node: Node, key: string) => Node[];
  /**
   * The node itself, or what its `$ref` points at.
   *
   * @throws Error when it points at nothing
   */
  readonly follow: (node: Node) => Node;
  /** Where a fact is known from: `x-source` at the pointer or at the nearest place above it. */
  readonly sourcesOf: (pointer: string) => string[];
}

export function readDocument(document: JsonRecord): DocumentReader {
  const at = (pointer: string): Node | undefined => {
    const value = keysOf(pointer).reduce<JsonValue | undefined>((parent, key) => {
      if (isList(parent)) return parent[Number(key)];
      return isRecord(parent) ? parent[key] : undefined;
    }, document);
    return isRecord(value) ? { value, pointer } : undefined;
  };

  const follow = (node: Node): Node => {
    const { $ref } = node.value;
    if (typeof $ref !== 'string') return node;
    const target = $ref.startsWith('#') ? at(decodeURIComponent($ref.slice(1))) : undefined;
    if (target === undefined) throw new Error(`The document refers to ${$ref}, which is not there.`);
    return target;
  };

  const member = (parent: Node | undefined, key: string): Node | undefined => {
    const value = parent?.value[key];
    return parent !== undefined && isRecord(value)
      ? { value, pointer: below(parent.pointer, key) }
      : undefined;
  };

  const find = (node: Node | undefined, ...keys: readonly string[]): Node | undefined =>
    keys.reduce<Node | undefined>((parent, key) => {
      const inner = member(parent, key);
      return inner && follow(inner);
    }, node);

  return {
    root: { value: document, pointer: '' },
    at,
    find,
    child: (node, ...keys) => member(find(node, ...keys.slice(0, -1)), keys.at(-1) ?? ''),
    children: (node) =>
      Object.keys(node?.value ?? {}).flatMap((key): [string, Node][] => {
        const inner = find(node, key);
        return inner === undefined ? [] : [[key, inner]];
      }),
    listed(node, key) {
      const list = node.value[key];
      const here = below(node.pointer, key);
      return (isList(list) ? list : []).flatMap((value, index) =>
        isRecord(value) ? [follow({ value, pointer: below(here, index) })] : [],
      );
    },
    follow,
    sourcesOf(pointer) {
      for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
        const sources = at(place)?.value['x-source'];
        if (sources !== undefined) return strings(sources);
      }
      return [];
    },
  };
}

/** An object itself, or what its `$ref` points at: for those who need not know where. */
export const followed = (document: JsonRecord, value: JsonRecord): JsonRecord =>
  readDocument(document).follow({ value, pointer: '' }).value;
