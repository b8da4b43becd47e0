/** Puts under each description where it is known from, as links: `x-source` in words. */
import {
  isList,
  isRecord,
  mapValues,
  recordAt,
  type JsonValue,
  type JsonRecord,
} from '../../src/openapi/json.js';
import { text } from './values.js';

/** @param sources `info.x-sources` */
export function withSources(node: JsonValue, sources: JsonRecord): JsonValue {
  if (isList(node)) return node.map((item) => withSources(item, sources));
  if (!isRecord(node)) return node;
  const copy = mapValues(node, (value) => withSources(value, sources));
  const keys = [node['x-source']].flat().map(text).filter(Boolean);
  // A server's description is its name, and no Markdown.
  if (keys.length === 0 || typeof node['description'] !== 'string' || 'url' in node) return copy;
  const links = keys.map((key) => linkTo(key, text(recordAt(sources, key)['url'])));
  return {
    ...copy,
    description: `${node['description'].trim()}\n\n<small>Known from ${links.join(', ')}.</small>`,
  };
}

const linkTo = (key: string, url: string): string => (url === '' ? key : `[${key}](${url})`);
