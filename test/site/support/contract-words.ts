/** Every sentence that the contract has for people, and the page where it belongs. */
import { isList, isRecord, type JsonRecord, type JsonValue } from '../../../src/openapi/json.js';
import { below } from '../../../src/openapi/pointer.js';

export interface Words {
  readonly pointer: string;
  /** Markdown. */
  readonly text: string;
  /** Undefined where any page will do. */
  readonly page: string | undefined;
}

const KEYS = new Set(['description', 'summary', 'meaning', 'cause', 'action']);
/** Data, not words about it. */
const DATA = new Set(['example', 'examples', 'value', 'x-requests', 'x-sample']);

export function wordsOf(document: JsonRecord): Words[] {
  const found: Words[] = [];
  const walk = (value: JsonValue, pointer: string, page: string | undefined, named = false): void => {
    if (isList(value)) {
      value.forEach((item, index) => walk(item, below(pointer, index), page));
      return;
    }
    if (!isRecord(value)) return;
    const { operationId } = value;
    const schema = /^\/components\/schemas\/([^/]+)$/.exec(pointer)?.[1];
    const own =
      schema !== undefined
        ? `schemas/${schema}.html`
        : typeof operationId === 'string' && pointer.startsWith('/paths/')
          ? `operations/${operationId}.html`
          : page;
    for (const [key, inner] of Object.entries(value)) {
      const place = below(pointer, key);
      const isWords = !named && (KEYS.has(key) || pointer.endsWith('/x-enumDescriptions'));
      if (typeof inner === 'string') {
        if (isWords || pointer.endsWith('/x-enumDescriptions'))
          found.push({ pointer: place, text: inner, page: own });
      } else if (named || !DATA.has(key) || (key === 'examples' && !isList(inner))) {
        // The keys of these are names, and one may be called `description`.
        walk(inner, place, own, key === 'properties' && !named);
      }
    }
  };
  walk(document, '', undefined);
  return found;
}
