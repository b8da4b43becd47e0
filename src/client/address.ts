import type { Operation } from '../../generated/operations.js';
import type { CallIds } from './errors.js';
import { pathId } from './path-id.js';

/** What any operation may be given. */
export interface Given {
  readonly path?: PathIds;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  /** Headers of the operation's own. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What stands in a path, by the contract's names: ids, and numbers of line items. */
export type PathIds = Readonly<Record<string, string | number>>;

/**
 * The path and query of a request.
 *
 * @param query values by name; those that are `undefined` or `null` are left out
 * @throws {InvalidOptionError} for an id that would make it another path
 */
export function addressOf(
  operation: Operation<unknown, unknown>,
  ids: PathIds,
  query: Readonly<Record<string, unknown>>,
  call: CallIds,
): string {
  const path = operation.path.map((part, index) =>
    index % 2 === 0 ? part : encodeURIComponent(pathId(part, ids[part], call)),
  );
  const search = operation.query
    .filter((name) => (query[name] ?? undefined) !== undefined)
    .map((name) => `${name}=${encodeURIComponent(String(query[name]))}`);
  return path.join('') + (search.length > 0 ? `?${search.join('&')}` : '');
}
