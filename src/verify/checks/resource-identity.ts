/** Whether an answer is about what was asked for. */
import type { DocumentedResponse, Operation } from '../../openapi/operation.js';
import { textOf, valuesAt, type JsonValue } from '../../openapi/json.js';
import { pathParameters } from '../../openapi/path.js';
import type { Breach } from './body.js';

/** @param path of the request, with its query */
export function otherThanAsked(
  { path: template }: Operation,
  { repeats, pointer }: DocumentedResponse,
  path: string,
  body: JsonValue,
): Breach[] {
  const asked = new Map([...new URLSearchParams(path.split('?')[1]), ...pathParameters(template, path)]);
  return repeats.flatMap(([parameter, place]): Breach[] => {
    const wanted = asked.get(parameter);
    const other = valuesAt(body, place).find((value) => wanted !== undefined && bare(value) !== bare(wanted));
    if (other === undefined) return [];
    return [
      {
        contract: `${place} of the answer is the ${parameter} of the request.`,
        pointer: `${pointer}/x-repeats/${parameter}`,
        received: `${JSON.stringify(other)}; asked for was ${JSON.stringify(wanted)}`,
      },
    ];
  });
}

/** GUIDs come in either case, and a word as `oneTime` in one place and `one_time` in another. */
const bare = (value: JsonValue): string => textOf(value).replaceAll('_', '').toLowerCase();
