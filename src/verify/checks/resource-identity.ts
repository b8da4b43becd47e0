/** Whether a response is about the resource that was requested. */
import { textOf, valuesAt, type JsonValue } from '../../openapi/json.js';
import type { DocumentedResponse, Operation } from '../../openapi/operation.js';
import { pathParameters } from '../../openapi/path.js';
import { keysOf } from '../../openapi/pointer.js';
import type { Deviation } from './violation.js';

/**
 * @param path of the request, with its query
 * @param wrong members of the body whose form is wrong already
 */
export function identityDeviations(
  operation: Operation,
  { repeats, pointer }: DocumentedResponse,
  path: string,
  body: JsonValue,
  wrong: ReadonlySet<string> = new Set(),
): Deviation[] {
  const requested = new Map([
    ...new URLSearchParams(path.split('?')[1]),
    ...pathParameters(operation.path, path),
  ]);
  return repeats.flatMap(([parameter, location]): Deviation[] => {
    const wanted = requested.get(parameter);
    if (wanted === undefined || keysOf(location).some((key) => wrong.has(key))) return [];
    const other = valuesAt(body, location).find((value) => normalized(value) !== normalized(wanted));
    if (other === undefined) return [];
    return [
      {
        contract: `${inWords(location)} of the answer is the ${parameter} of the request.`,
        pointer: `${pointer}/x-repeats/${parameter}`,
        received: `${inWords(location)} ${JSON.stringify(other)}; the request has ${JSON.stringify(wanted)}`,
      },
    ];
  });
}

// A pointer to all items as people write it: items[].id.
const inWords = (location: string): string => keysOf(location).join('.').replaceAll('.*', '[]');

/** GUIDs come in either case, and a word as `oneTime` in one place and `one_time` in another. */
const normalized = (value: JsonValue): string => textOf(value).replaceAll('_', '').toLowerCase();
