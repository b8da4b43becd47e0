/** Puts under each description where it is known from, as links: `x-source` in words. */
import { isObject, mapValues, objectAt, type Json, type JsonObject } from '../generate/json.js';
import { text } from './values.js';

/** @param sources `info.x-sources` */
export function withSources(node: Json, sources: JsonObject): Json {
  if (Array.isArray(node)) return node.map((item) => withSources(item, sources));
  if (!isObject(node)) return node;
  const copy = mapValues(node, (value) => withSources(value, sources));
  const keys = [node['x-source']].flat().map(text).filter(Boolean);
  // A server's description is its name, and no Markdown.
  if (keys.length === 0 || typeof node['description'] !== 'string' || 'url' in node) return copy;
  const links = keys.map((key) => linkTo(key, text(objectAt(sources, key)['url'])));
  return {
    ...copy,
    description: `${node['description'].trim()}\n\n<small>Known from ${links.join(', ')}.</small>`,
  };
}

const linkTo = (key: string, url: string): string => (url === '' ? key : `[${key}](${url})`);
