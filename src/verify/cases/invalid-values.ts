/** Values that break one constraint of a schema each. */
import { textOf, type JsonValue } from '../../openapi/json.js';
import { branches, constraint, exampleOf, items, limit, patternOf, type Schema } from '../schema.js';
import { sample } from './sample.js';
import type { SchemaLocation } from './schema-locations.js';
import type { Variation } from './variation.js';

export function invalidValues({ schema, requiredBy, path, pointer }: SchemaLocation): Variation[] {
  const isItem = typeof path.at(-1) === 'number';
  const nulls: Variation[] =
    requiredBy !== undefined || isItem
      ? [{ label: 'null', value: null, pointer: requiredBy ?? pointer }]
      : [];
  if (branches(schema).length > 0) return [...nulls, { label: 'none of its forms', value: 7, pointer }];
  return [...nulls, ...ofWrongType(schema), ...beyondBorders(schema), ...wrongTexts(schema)];
}

const WRONG_TYPES: Readonly<Record<string, readonly [label: string, value: JsonValue][]>> = {
  string: [['a number', 7]],
  integer: [
    ['a number as text', '5'],
    ['a fraction', 1.5],
  ],
  number: [['a number as text', '5']],
  boolean: [['a boolean as text', 'true']],
  array: [['an object', {}]],
  object: [
    ['a string', 'text'],
    ['an array', []],
  ],
};

function ofWrongType(schema: Schema): Variation[] {
  const type = constraint(schema, 'type');
  const wrong = typeof type?.value === 'string' ? WRONG_TYPES[type.value] : undefined;
  return (wrong ?? []).map(([label, value]) => ({ label, value, pointer: type?.pointer ?? '' }));
}

/** One step over each border. */
function beyondBorders(schema: Schema): Variation[] {
  const beyond = (
    keyword: string,
    label: string,
    make: (border: number) => JsonValue | undefined,
  ): Variation[] => {
    const border = limit(schema, keyword);
    const value = border && make(border.value);
    return border === undefined || value === undefined ? [] : [{ label, value, pointer: border.pointer }];
  };
  const list = (length: number): JsonValue[] => Array.from({ length }, () => sample(items(schema), 'all'));
  return [
    ...beyond('minimum', 'below its minimum', (minimum) => minimum - 1),
    ...beyond('maximum', 'above its maximum', (maximum) => maximum + 1),
    ...beyond('minLength', 'too short', (least) => (least > 0 ? 'x'.repeat(least - 1) : undefined)),
    ...beyond('maxLength', 'too long', (most) => 'x'.repeat(most + 1)),
    ...beyond('minItems', 'too few items', (least) => (least > 0 ? list(least - 1) : undefined)),
    ...beyond('maxItems', 'too many items', (most) => list(most + 1)),
  ];
}

function wrongTexts(schema: Schema): Variation[] {
  const closed = constraint(schema, 'enum');
  const format = constraint(schema, 'format');
  const texts = (values: readonly string[], pointer = ''): Variation[] =>
    values.map((value) => ({ label: JSON.stringify(value), value, pointer }));
  return [
    ...(closed ? [{ label: 'not in its enum', value: 'no-such-value', pointer: closed.pointer }] : []),
    ...texts(wrongFormats(textOf(format?.value)), format?.pointer),
    ...texts(spoiltExamples(schema), patternOf(schema)?.pointer),
  ];
}

/** The example in lower case, with a character more and with one less, where the pattern forbids that. */
function spoiltExamples(schema: Schema): string[] {
  const pattern = patternOf(schema);
  const example = textOf(exampleOf(schema));
  return [example.toLowerCase(), `${example}!`, example.slice(0, -1)].filter(
    (text) => text !== '' && pattern?.value.test(text) === false,
  );
}

const GUID = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
const WRONG_FORMATS: Readonly<Record<string, readonly string[]>> = {
  uuid: ['not-a-guid', GUID.slice(0, -1), GUID.replaceAll('-', '_')],
  'date-time': ['30/03/2017', '2017-13-30T10:43:07Z'],
};

/** Texts that are not of this format. */
export const wrongFormats = (format: string): readonly string[] => WRONG_FORMATS[format] ?? [];
