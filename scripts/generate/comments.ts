/**
 * Comments as people would write them, because editors show them. openapi-typescript writes a `title` as it is, and before the
 * format; a `description` comes after it, with a tag. It has no option for either, so descriptions are handed to it as titles.
 */
import { isRecord, mapValues, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';

/** What stands there is data, and may have members of these names. */
const DATA: ReadonlySet<string> = new Set(['const', 'default', 'enum', 'example', 'examples']);

/** A copy whose descriptions are titles. */
export function titled(node: JsonRecord): JsonRecord {
  const inner = mapValues(node, (value, key) =>
    DATA.has(key) || key.startsWith('x-') ? value : within(value),
  );
  const { title, summary, description, ...rest } = inner;
  const texts = [title, summary, description]
    .filter((text) => typeof text === 'string')
    .map((text) => text.trim());
  return texts.length === 0 ? inner : { ...rest, title: texts.join('\n') };
}

function within(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(within);
  return isRecord(value) ? titled(value) : value;
}

/** openapi-typescript indents all lines but the first; Markdown takes that for code. */
export const withoutIndentation = (text: string): string => text.replaceAll(/^( +\*) {5}/gm, '$1 ');
