/** The operations of the contract, and the scenarios that each shows samples for. */
import { followed, objectAt, type JsonObject } from '../generate/json.js';
import { objects, text } from './values.js';

export interface Scenario {
  /** The name of the request's example, or of the entry in `x-requests`; the sample files have it too. */
  readonly name: string;
  /** What the reader is shown. */
  readonly title: string;
  /** Path and query of the request, by their names on the wire; empty where `x-requests` says nothing. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Operation {
  readonly id: string;
  /** In upper case, as on the wire. */
  readonly method: string;
  readonly path: string;
  /** The section of the reference that it stands in. */
  readonly tag: string;
  readonly node: JsonObject;
  readonly scenarios: readonly Scenario[];
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];

/** In the order of the document's tags, as the reference shows them. */
export function operationsOf(document: JsonObject): Operation[] {
  const paths = objectAt(document, 'paths');
  const all = Object.keys(paths).flatMap((path) =>
    METHODS.flatMap((method): Operation[] => {
      const node = objectAt(paths, path, method);
      const id = node['operationId'];
      if (typeof id !== 'string') return [];
      const tag = Array.isArray(node['tags']) ? text(node['tags'][0]) : '';
      const scenarios = scenariosOf(document, node);
      return [{ id, method: method.toUpperCase(), path, tag, node, scenarios }];
    }),
  );
  return tagsOf(document).flatMap(({ name }) => all.filter(({ tag }) => tag === name));
}

export interface Tag {
  readonly name: string;
  readonly description: string;
}

export const tagsOf = (document: JsonObject): Tag[] =>
  objects(document['tags']).map(({ name, description }) => ({
    name: text(name),
    description: text(description),
  }));

/** The credentials that an operation takes, in words. */
export function credentialsOf({ node, id }: Operation): string {
  const kinds = Array.isArray(node['x-credentials']) ? node['x-credentials'] : [];
  const words = kinds.map((kind) => CREDENTIALS.get(text(kind)));
  if (words.length === 0 || words.includes(undefined))
    throw new Error(`openapi.yaml does not say in words of ours which credentials ${id} takes`);
  return words.join(' or ');
}

const CREDENTIALS: ReadonlyMap<string, string> = new Map([
  ['app', 'app-only'],
  ['app+user', 'app + user'],
]);

/** One for each example of the request's body, else one for each of `x-requests`. */
function scenariosOf(document: JsonObject, operation: JsonObject): Scenario[] {
  const requests = objectAt(operation, 'x-requests');
  const body = followed(document, objectAt(operation, 'requestBody'));
  const sent = objectAt(body, 'content', 'application/json', 'examples');
  const answer = followed(document, objectAt(operation, 'responses', '200'));
  const answered = objectAt(answer, 'content', 'application/json', 'examples');
  const names = Object.keys(Object.keys(sent).length > 0 ? sent : requests);
  return names.map((name) => {
    const example = followed(document, objectAt(name in sent ? sent : answered, name));
    return {
      name,
      title: text(example['summary']) || name,
      parameters: parametersIn(objectAt(requests, name)),
    };
  });
}

const parametersIn = (request: JsonObject): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
