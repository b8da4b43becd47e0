/** Values that a schema allows, up to its borders. */
import { isList, type JsonValue } from '../../openapi/json.js';
import { branches, constraint, items, limit, patternOf, typeOf, type Schema } from '../schema.js';
import { fitted, sample } from './sample.js';
import { formOf, isFreeText, type SchemaLocation } from './schema-locations.js';
import type { Variation } from './variation.js';

/** Longer than any label that a form would take, and documented nowhere as too long. */
const LONG = 1024;
const UNICODE = 'Zażółć 日本語 👩‍🚀 "quoted" \\ / <b>&';

/** Texts of the kinds that patterns of this contract ask for. Each pattern is given those that it allows. */
const TEXTS = ['', 'P1M', 'P3Y', 'EUR', '2023-07-31T00:00:00', '2023-07-31T00:00:00.123+02:00'];

/** The first is an ordinary one. */
export function validValues({ schema, pointer }: SchemaLocation): Variation[] {
  const forms = branches(schema);
  if (forms.length > 0)
    return forms.map((form) => ({ label: formOf(form), value: sample(form, 'all'), pointer }));
  const ordinary = { label: 'present', value: sample(schema, 'all'), pointer };
  return [ordinary, ...enumValues(schema), ...borderValues(schema, pointer, ordinary.value)];
}

function enumValues(schema: Schema): Variation[] {
  return ['enum', 'x-extensible-enum'].flatMap((keyword) => {
    const known = constraint(schema, keyword);
    if (!isList(known?.value)) return [];
    const { pointer } = known;
    return known.value.map((value) => ({ label: JSON.stringify(value), value, pointer }));
  });
}

function borderValues(schema: Schema, pointer: string, ordinary: JsonValue): Variation[] {
  switch (typeOf(schema)) {
    case 'integer':
    case 'number':
      return [
        ...atBorder(schema, 'minimum', 'its minimum', (minimum) => minimum),
        ...atBorder(schema, 'maximum', 'its maximum', (maximum) => maximum),
      ];
    case 'boolean':
      return [{ label: 'false', value: false, pointer }];
    case 'array': {
      const many = (length: number): JsonValue => Array.from({ length }, () => sample(items(schema), 'all'));
      return [
        ...(limit(schema, 'minItems') ? [] : [{ label: 'empty', value: [], pointer }]),
        ...atBorder(schema, 'maxItems', 'its most items', many),
      ];
    }
    case 'string':
      return isFreeText(schema) ? freeTexts(schema, pointer) : patternedTexts(schema, ordinary);
    default:
      return [];
  }
}

function atBorder(
  schema: Schema,
  keyword: string,
  words: string,
  make: (border: number) => JsonValue,
): Variation[] {
  const border = limit(schema, keyword);
  if (border === undefined) return [];
  return [{ label: `${words}, ${border.value}`, value: make(border.value), pointer: border.pointer }];
}

function freeTexts(schema: Schema, pointer: string): Variation[] {
  const letters = (length: number): string => 'x'.repeat(length);
  return [
    { label: 'Unicode', value: fitted(schema, UNICODE), pointer },
    ...atBorder(schema, 'minLength', 'its shortest', letters),
    ...atBorder(schema, 'maxLength', 'its longest', letters),
    ...(limit(schema, 'maxLength') ? [] : [{ label: 'long', value: fitted(schema, letters(LONG)), pointer }]),
  ];
}

function patternedTexts(schema: Schema, ordinary: JsonValue): Variation[] {
  const pattern = patternOf(schema);
  if (pattern === undefined) return [];
  const { value: regex, pointer } = pattern;
  return TEXTS.filter((text) => regex.test(text) && text !== ordinary).map((text) => ({
    label: JSON.stringify(text),
    value: text,
    pointer,
  }));
}
