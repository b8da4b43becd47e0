/** Which operation a path and a method stand for. */
import { operations, type OperationId } from '../openapi/contract.js';
import type { Operation } from '../openapi/operation.js';
import { handlers } from './operations/index.js';
import type { OperationHandler } from './operation-handler.js';

/** A path that the contract knows. */
export interface Route {
  /** What stands in the path, decoded, by the contract's names. */
  readonly params: Readonly<Record<string, string>>;
  /** By method. */
  readonly operations: ReadonlyMap<string, RoutedOperation>;
}

export interface RoutedOperation {
  /** Whether an accepted call can be a purchase. */
  readonly mayBuy: boolean;
  /** Whether it is one that places an order, or adds to one. */
  readonly orders: boolean;
  /** Whether it puts line items into a cart. */
  readonly fillsCart: boolean;
  readonly handle: OperationHandler;
}

interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operations: ReadonlyMap<string, RoutedOperation>;
}

const PARAMETER = /\{([^}]*)\}/g;

const templates = [...new Set(operations.map(({ path }) => path))].map((path): Template => ({
  // In either case: the documents spell one address in two.
  pattern: new RegExp(`^${path.replace(PARAMETER, '([^/]+)')}$`, 'i'),
  names: [...path.matchAll(PARAMETER)].map(([, name = '']) => name),
  operations: new Map(
    operations
      .filter((operation) => operation.path === path)
      .map((operation) => [operation.method, routed(operation)]),
  ),
}));

function routed({ id, buys, value }: Operation): RoutedOperation {
  if (!isOperationId(id)) throw new Error(`The sandbox has no handler for ${id}.`);
  return {
    mayBuy: buys || value['x-buys'] === 'depends',
    orders: buys,
    fillsCart: id === 'createCart' || id === 'updateCart',
    handle: handlers[id],
  };
}

function isOperationId(id: string): id is OperationId {
  return Object.hasOwn(handlers, id);
}

/** @param path without the query */
export function routeOf(path: string): Route | undefined {
  for (const { pattern, names, operations } of templates) {
    const found = pattern.exec(path);
    if (found === null) continue;
    const params = Object.fromEntries(names.map((name, i) => [name, decoded(found[i + 1] ?? '')]));
    return { params, operations };
  }
  return undefined;
}

/** What isn't properly encoded stands for itself. */
function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
