/** What the sandbox says in the contract's own words: its samples, error codes and examples. */
import { find, nodeAt, operation, type OperationId } from '../openapi/contract.js';
import { isList, isRecord, textOf, type JsonRecord } from '../openapi/json.js';
import type { RequestParameters } from '../openapi/operation.js';

/** A request that the contract shows, and the body of the response to it. */
export interface Sample {
  /** What stands in path and query, by name. */
  readonly parameters: RequestParameters;
  readonly body: JsonRecord;
}

/** The samples of an operation that reads. */
export function samplesOf(id: OperationId): readonly Sample[] {
  const { requests, responses } = operation(id);
  return (responses.get(200)?.examples ?? []).flatMap(({ name, value }) => {
    const parameters = requests.get(name);
    return parameters !== undefined && isRecord(value) ? [{ parameters, body: value }] : [];
  });
}

/** What an error code means and the first status listed for it. */
export function errorCode(code: number): { meaning: string; status: number } {
  const { meaning, status } = nodeAt(`/x-error-codes/${code}`)?.value ?? {};
  const [first] = isList(status) ? status : [];
  if (typeof meaning !== 'string' || typeof first !== 'number') throw missing(`code ${code}`);
  return { meaning, status: first };
}

/** The first example of a failure, as it goes over the wire. All operations share them. */
export function exampleOf(status: number, mediaType = 'application/json'): string {
  const examples = find(
    operation('createOrder'),
    'responses',
    String(status),
    'content',
    mediaType,
    'examples',
  );
  const [name = ''] = Object.keys(examples?.value ?? {});
  const value = find(examples, name)?.value['value'];
  if (value === undefined) throw missing(`example of a ${status} as ${mediaType}`);
  return textOf(value);
}

/** The example of `WWW-Authenticate`, the one value that the documents show. */
export function authenticateHeader(): string {
  const example = nodeAt('/components/headers/Authenticate')?.value['example'];
  if (typeof example !== 'string') throw missing('example of WWW-Authenticate');
  return example;
}

const missing = (what: string): Error => new Error(`openapi.yaml has no ${what}`);
