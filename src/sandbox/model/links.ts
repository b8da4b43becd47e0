/** Links to operations, as responses write them. */
import type { Link } from '../../../generated/models.js';
import { operations, type OperationId } from '../../openapi/contract.js';
import { encoded } from '../../openapi/path.js';

/** The paths without their version, cut at their parameters: text and name take turns. */
const pieces = new Map(
  operations.map(({ id, path }): [string, readonly string[]] => [
    id,
    path.replace(/^\/v\d+/, '').split(/[{}]/),
  ]),
);

/** The address of an operation as links write it: without the version. */
export function uriOf(id: OperationId, parameters: Readonly<Record<string, string>>): string {
  let uri = '';
  for (const [index, piece] of (pieces.get(id) ?? []).entries())
    uri += index % 2 === 0 ? piece : encoded(parameters[piece] ?? '');
  return uri;
}

export const link = (uri: string, method = 'GET'): Link => ({ uri, method, headers: [] });
