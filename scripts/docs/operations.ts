/** The operations of the contract, and the scenarios that each shows samples for. */
import { readDocument, type DocumentReader } from '../../src/openapi/document.js';
import { isList, strings, type JsonRecord, type JsonValue } from '../../src/openapi/json.js';
import {
  operationsIn,
  type Operation as Documented,
  type Parameter,
  type RequestParameters,
} from '../../src/openapi/operation.js';
import { objects, text } from './values.js';

export interface Scenario {
  /** The name of the request's example, or of the entry in `x-requests`; the sample files have it too. */
  readonly name: string;
  /** What the reader is shown. */
  readonly title: string;
  /** Path, query and headers of the request, by their names on the wire; empty where `x-requests` says nothing. */
  readonly parameters: RequestParameters;
  /** The example of the request's body; undefined where there is none. */
  readonly body: JsonValue | undefined;
  /** The example of the answer. */
  readonly answer: JsonValue | undefined;
}

export interface Operation extends Documented {
  readonly node: JsonRecord;
  readonly parameters: readonly Parameter[];
  /** The parts of the form that it takes, in place of JSON; empty where it takes none. */
  readonly form: readonly FormPart[];
  /** Whether a success has a body. */
  readonly answers: boolean;
  /** Whether a success may also have none, and go on. */
  readonly goesOn: boolean;
  readonly scenarios: readonly Scenario[];
}

/** A part that a form must have: a file, or JSON text, with its example. */
export interface FormPart {
  readonly name: string;
  readonly example: JsonRecord;
  readonly isFile: boolean;
}

/** In the order of the document's tags, as the reference shows them. */
export function operationsOf(document: JsonRecord): Operation[] {
  const reader = readDocument(document);
  const all = operationsIn(reader).map((operation) => ({
    ...operation,
    node: operation.value,
    form: formOf(reader, operation),
    answers: (successOf(operation)?.content.size ?? 0) > 0,
    goesOn: operation.responses.has(202),
    scenarios: scenariosOf(operation),
  }));
  return tagsOf(document).flatMap(({ name }) => all.filter(({ tag }) => tag === name));
}

export interface Tag {
  readonly name: string;
  readonly description: string;
}

export const tagsOf = (document: JsonRecord): Tag[] =>
  objects(document['tags']).map(({ name, description }) => ({
    name: text(name),
    description: text(description),
  }));

/** The credentials that an operation takes, in words. */
export function credentialsOf({ node, id }: Operation): string {
  const kinds = isList(node['x-credentials']) ? node['x-credentials'] : [];
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
function scenariosOf(operation: Documented): Scenario[] {
  const { body, requests } = operation;
  const success = successOf(operation);
  const sent = body?.examples ?? [];
  const names = sent.length > 0 ? sent.map(({ name }) => name) : [...requests.keys()];
  const told = names.map((name) => {
    const request = sent.find((example) => example.name === name);
    const response = success?.examples.find((example) => example.name === name);
    return {
      name,
      title: titleOf(request ?? response) ?? name,
      parameters: requests.get(name) ?? {},
      body: request?.value,
      answer: response?.value,
    };
  });
  // Two requests may have one answer, and its title.
  return told.map((scenario) =>
    told.some(({ name, title }) => name !== scenario.name && title === scenario.title)
      ? { ...scenario, title: `${scenario.title} (${scenario.name})` }
      : scenario,
  );
}

const successOf = ({ responses }: Documented) => [...responses].find(([status]) => status < 300)?.[1];

function formOf({ find, children }: DocumentReader, operation: Documented): FormPart[] {
  const schema = find(operation, 'requestBody', 'content', 'multipart/form-data', 'schema');
  const required = strings(schema?.value['required']);
  return children(find(schema, 'properties'))
    .filter(([name]) => required.includes(name))
    .map(([name, part]) => ({
      name,
      example: Object.fromEntries(
        children(find(part, 'properties')).map(([key, { value }]) => [key, firstExample(value)] as const),
      ),
      isFile: part.value['type'] === 'array',
    }));
}

const firstExample = ({ examples }: JsonRecord): JsonValue =>
  isList(examples) ? (examples[0] ?? null) : null;

function titleOf(example: { readonly summary: string } | undefined): string | undefined {
  const title = example?.summary.trim();
  return title === '' ? undefined : title;
}
