/** Which page is cited for which name. */
import { describedItems } from '../spectral/walk.js';
import { isRecord, recordAt, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';

export interface Citation {
  /** A key of `info.x-sources`. */
  readonly source: string;
  /** The file of the page, without folder and ending: the last part of its address. */
  readonly page: string;
  readonly kind: string;
  readonly name: string;
  /** Where in the contract, as the keys that lead there. */
  readonly at: string;
  /** What the contract says there, in which further names may stand. */
  readonly text: string;
}

interface Described {
  readonly kind: string;
  readonly name: string;
  readonly node: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[];
}

/** Every citation of a page under `learn/`: of members, parameters, headers and error codes. */
export function citationsOf(contract: JsonRecord): Citation[] {
  const sources = recordAt(contract, 'info', 'x-sources');
  return [...described(contract)].flatMap(({ kind, name, node, path }) =>
    keysOf(node['x-source'])
      .filter((key) => key.startsWith('learn/'))
      .map((source) => {
        const { description, cause, action } = node;
        return {
          source,
          page: pageOf(source, recordAt(sources, source)['url']),
          kind,
          name,
          at: path.join('.'),
          text: [description, cause, action].filter((part) => typeof part === 'string').join(' '),
        };
      }),
  );
}

function* described(contract: JsonRecord): Generator<Described> {
  const names = headerNames(contract);
  for (const item of describedItems(contract)) {
    const [, room, key] = item.path;
    const own = room === 'headers' && item.kind === 'header' ? names.get(String(key)) : undefined;
    yield own === undefined ? item : { ...item, name: own };
  }
  for (const [code, node] of Object.entries(recordAt(contract, 'x-error-codes')))
    if (isRecord(node)) yield { kind: 'error code', name: code, node, path: ['x-error-codes', code] };
}

/** The headers below `components` have names of the contract's own; what they are called on the wire, the answers say. */
function headerNames(contract: JsonRecord): Map<string, string> {
  const names = new Map<string, string>();
  for (const response of Object.values(recordAt(contract, 'components', 'responses'))) {
    if (!isRecord(response)) continue;
    for (const [name, header] of Object.entries(recordAt(response, 'headers'))) {
      const ref = isRecord(header) ? header['$ref'] : undefined;
      if (typeof ref === 'string') names.set(ref.slice(ref.lastIndexOf('/') + 1), name);
    }
  }
  return names;
}

const keysOf = (source: unknown): string[] =>
  [source].flat().filter((key): key is string => typeof key === 'string');

/** `partner-center-rest-urls` of `https://learn.microsoft.com/…/partner-center-rest-urls`. */
function pageOf(source: string, url: JsonValue | undefined): string {
  const address = typeof url === 'string' ? url : source;
  return address.slice(address.lastIndexOf('/') + 1);
}
