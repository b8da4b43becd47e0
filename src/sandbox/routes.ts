/** Which operation an address and a method stand for, and the way back: the contract's paths, read both ways. */
import type { Link } from '../../generated/models.js';
import { documented, type Operation, type OperationId } from './contract.js';

export type Params = Readonly<Record<string, string>>;

/** An address that the contract knows. */
export interface Place {
  /** What stands in the address, decoded, by the contract's names. */
  readonly params: Params;
  /** By method. */
  readonly operations: ReadonlyMap<string, Operation>;
}

interface Route {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operations: ReadonlyMap<string, Operation>;
}

/** What encoding leaves as it is. */
const PLAIN = /^[\w.~-]*$/;
const PARAMETER = /\{([^}]*)\}/g;

const routes = [...new Set(documented.map(({ path }) => path))].map((path): Route => {
  const here = documented.filter((operation) => operation.path === path);
  return {
    pattern: new RegExp(`^${path.replace(PARAMETER, '([^/]+)')}$`),
    names: [...path.matchAll(PARAMETER)].map(([, name = '']) => name),
    operations: new Map(here.map((operation) => [operation.method, operation])),
  };
});

/** @param path without the query */
export function placeOf(path: string): Place | undefined {
  for (const { pattern, names, operations } of routes) {
    const found = pattern.exec(path);
    if (found === null) continue;
    const params = Object.fromEntries(names.map((name, i) => [name, decoded(found[i + 1] ?? '')]));
    return { params, operations };
  }
  return undefined;
}

/** The paths without their version, cut at their parameters: text and name take turns. */
const pieces = new Map(
  documented.map(({ id, path }): [string, readonly string[]] => [
    id,
    path.replace(/^\/v\d+/, '').split(/[{}]/),
  ]),
);

/** The address of an operation as links write it: without the version. */
export function uriOf(id: OperationId, params: Params): string {
  let uri = '';
  for (const [index, piece] of (pieces.get(id) ?? []).entries())
    uri += index % 2 === 0 ? piece : encoded(params[piece] ?? '');
  return uri;
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

/** Half a surrogate pair, which JSON can carry, has no place in an address. */
export const encoded = (part: string): string =>
  PLAIN.test(part) ? part : encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));

export const link = (uri: string, method = 'GET'): Link => ({ uri, method, headers: [] });
