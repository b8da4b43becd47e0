/** The operations of the contract, and the scenarios that each shows samples for. */
import { followed, isObject, objectAt, type JsonObject } from '../generate/json.js';

export interface Scenario {
  /** The name of the request's example, which is also the name of the sample files. */
  readonly name: string;
  /** What the reader is shown. */
  readonly title: string;
}

export interface Operation {
  readonly id: string;
  /** In upper case, as on the wire. */
  readonly method: string;
  readonly path: string;
  readonly node: JsonObject;
  readonly scenarios: readonly Scenario[];
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

export function operationsOf(document: JsonObject): Operation[] {
  const paths = objectAt(document, 'paths');
  return Object.keys(paths).flatMap((path) =>
    METHODS.flatMap((method) => {
      const node = objectAt(paths, path, method);
      const id = node['operationId'];
      if (typeof id !== 'string') return [];
      return [{ id, method: method.toUpperCase(), path, node, scenarios: scenariosOf(document, node) }];
    }),
  );
}

/** One for each example of the request; `default` where there is nothing to choose from. */
function scenariosOf(document: JsonObject, operation: JsonObject): Scenario[] {
  const body = followed(document, objectAt(operation, 'requestBody'));
  const examples = objectAt(body, 'content', 'application/json', 'examples');
  const scenarios = Object.entries(examples).flatMap(([name, node]) => {
    if (!isObject(node)) return [];
    const summary = followed(document, node)['summary'];
    return [{ name, title: typeof summary === 'string' ? summary : name }];
  });
  return scenarios.length > 0 ? scenarios : [{ name: 'default', title: '' }];
}
