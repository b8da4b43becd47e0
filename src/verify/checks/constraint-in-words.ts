import { isList, textOf, type JsonValue } from '../../openapi/json.js';

/** What a schema says of a member: `quantity is an integer`. */
export function constraintInWords(name: string, keyword: string, value: JsonValue): string {
  const rule = RULES[keyword];
  return rule === undefined ? `${name}: ${keyword} is ${JSON.stringify(value)}.` : `${name} ${rule(value)}.`;
}

const items = (count: JsonValue): string => (count === 1 ? 'one item' : `${textOf(count)} items`);
const characters = (count: JsonValue): string =>
  count === 1 ? 'one character' : `${textOf(count)} characters`;

const RULES: Readonly<Record<string, (value: JsonValue) => string>> = {
  required: () => 'is required',
  type: (type) => `is ${/^[aeiou]/.test(textOf(type)) ? 'an' : 'a'} ${textOf(type)}`,
  format: (format) => `has the format ${textOf(format)}`,
  pattern: (pattern) => `matches ${textOf(pattern)}`,
  enum: (values) => `is one of ${isList(values) ? values.map(textOf).join(', ') : textOf(values)}`,
  minimum: (least) => `is ${textOf(least)} or more`,
  maximum: (most) => `is ${textOf(most)} or less`,
  minItems: (least) => `has at least ${items(least)}`,
  maxItems: (most) => `has at most ${items(most)}`,
  minLength: (least) => `has at least ${characters(least)}`,
  maxLength: (most) => `has at most ${characters(most)}`,
};
