/** Values for one place of a request: what its schema allows, up to its borders, and what it refuses. */
import { isList, textOf, type JsonValue } from '../../openapi/json.js';
import {
  branches,
  constraint,
  exampleOf,
  items,
  limit,
  requiredMembers,
  sendable,
  typeOf,
  type Schema,
} from '../schema.js';
import { formOf, isFreeText, type Place } from './schema-locations.js';

export interface Variation {
  /** For people, after the name of the place: `its minimum, 1`. */
  readonly what: string;
  readonly value: JsonValue;
  /** The part of the contract that is tested. */
  readonly pointer: string;
}

/** Longer than any label that a form would take, and documented nowhere as too long. */
const LONG = 1024;
const UNICODE = 'Zażółć 日本語 👩‍🚀 "quoted" \\ / <b>&';

/** Texts of the kinds that patterns of this contract ask for. Each pattern is given those that it allows. */
const TEXTS = ['', 'P1M', 'P3Y', 'EUR', '2023-07-31T00:00:00', '2023-07-31T00:00:00.123+02:00'];

/** A value made from the contract's own examples, with all members or with the required ones only. */
export function sample(schema: Schema, all: boolean): JsonValue {
  const [form] = branches(schema);
  if (form !== undefined) return sample(form, all);
  if (typeOf(schema) === 'array') {
    const count = Math.max(1, limit(schema, 'minItems')?.value ?? 1);
    return Array.from({ length: count }, () => sample(items(schema), all));
  }
  const known = sendable(schema);
  if (known.length > 0) {
    const required = requiredMembers(schema);
    const wanted = known.filter(([name]) => all || required.has(name));
    return Object.fromEntries(wanted.map(([name, member]) => [name, sample(member, all)]));
  }
  return exampleOf(schema) ?? ANY[typeOf(schema) ?? 'string'] ?? 'text';
}

const ANY: Readonly<Record<string, JsonValue>> = { integer: 1, number: 1.5, boolean: true, object: {} };

/** Values that the schema allows. The first is an ordinary one. */
export function goodValues({ schema, pointer }: Place): Variation[] {
  const ordinary = { what: 'present', value: sample(schema, true), pointer };
  const forms = branches(schema).map((form) => ({ what: formOf(form), value: sample(form, true), pointer }));
  if (forms.length > 0) return forms;
  return [ordinary, ...valuesOfEnum(schema), ...borders(schema, ordinary.value)];
}

function valuesOfEnum(schema: Schema): Variation[] {
  return ['enum', 'x-extensible-enum'].flatMap((keyword) => {
    const found = constraint(schema, keyword);
    if (!isList(found?.value)) return [];
    const { pointer } = found;
    return found.value.map((value) => ({ what: JSON.stringify(value), value, pointer }));
  });
}

function borders(schema: Schema, ordinary: JsonValue): Variation[] {
  const at = (keyword: string, words: string, make: (edge: number) => JsonValue): Variation[] => {
    const edge = limit(schema, keyword);
    return edge ? [{ what: `${words}, ${edge.value}`, value: make(edge.value), pointer: edge.pointer }] : [];
  };
  const pointer = schema[0]?.pointer ?? '';
  switch (typeOf(schema)) {
    case 'integer':
    case 'number':
      return [
        ...at('minimum', 'its minimum', (edge) => edge),
        ...at('maximum', 'its maximum', (edge) => edge),
      ];
    case 'boolean':
      return [{ what: 'false', value: false, pointer }];
    case 'array': {
      const many = (count: number): JsonValue =>
        Array.from({ length: count }, () => sample(items(schema), true));
      const least: Variation[] = limit(schema, 'minItems') ? [] : [{ what: 'empty', value: [], pointer }];
      return [...least, ...at('maxItems', 'its most items', many)];
    }
    case 'string': {
      if (isFreeText(schema)) {
        const long = limit(schema, 'maxLength') ? [] : [{ what: 'long', value: 'x'.repeat(LONG), pointer }];
        return [
          { what: 'Unicode', value: UNICODE, pointer },
          ...at('minLength', 'its shortest', (edge) => 'x'.repeat(edge)),
          ...at('maxLength', 'its longest', (edge) => 'x'.repeat(edge)),
          ...long,
        ];
      }
      const pattern = patternOf(schema);
      return pattern === undefined
        ? []
        : TEXTS.filter((text) => pattern.regex.test(text) && text !== ordinary).map((text) => ({
            what: JSON.stringify(text),
            value: text,
            pointer: pattern.pointer,
          }));
    }
    default:
      return [];
  }
}

function patternOf(schema: Schema): { regex: RegExp; pointer: string } | undefined {
  const found = constraint(schema, 'pattern');
  return typeof found?.value === 'string'
    ? { regex: new RegExp(found.value, 'u'), pointer: found.pointer }
    : undefined;
}

/** Values that break one constraint each. */
export function badValues({ schema, requiredBy, steps, pointer }: Place): Variation[] {
  const nowhere = typeof steps.at(-1) === 'number';
  const nulls: Variation[] =
    requiredBy !== undefined || nowhere
      ? [{ what: 'null', value: null, pointer: requiredBy ?? pointer }]
      : [];
  const forms = branches(schema);
  if (forms.length > 0) return [...nulls, { what: 'none of its forms', value: 7, pointer }];
  return [...nulls, ...wrongTypes(schema), ...beyond(schema), ...wrongTexts(schema)];
}

const WRONG_TYPES: Readonly<Record<string, readonly [what: string, value: JsonValue][]>> = {
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

function wrongTypes(schema: Schema): Variation[] {
  const type = constraint(schema, 'type');
  const wrong = typeof type?.value === 'string' ? WRONG_TYPES[type.value] : undefined;
  return (wrong ?? []).map(([what, value]) => ({ what, value, pointer: type?.pointer ?? '' }));
}

/** One step over each border. */
function beyond(schema: Schema): Variation[] {
  const over = (
    keyword: string,
    words: string,
    make: (edge: number) => JsonValue | undefined,
  ): Variation[] => {
    const edge = limit(schema, keyword);
    const value = edge && make(edge.value);
    return value === undefined ? [] : [{ what: words, value, pointer: edge?.pointer ?? '' }];
  };
  const list = (length: number): JsonValue[] => Array.from({ length }, () => sample(items(schema), true));
  return [
    ...over('minimum', 'below its minimum', (edge) => edge - 1),
    ...over('maximum', 'above its maximum', (edge) => edge + 1),
    ...over('minLength', 'too short', (edge) => (edge > 0 ? 'x'.repeat(edge - 1) : undefined)),
    ...over('maxLength', 'too long', (edge) => 'x'.repeat(edge + 1)),
    ...over('minItems', 'too few items', (edge) => (edge > 0 ? list(edge - 1) : undefined)),
    ...over('maxItems', 'too many items', (edge) => list(edge + 1)),
  ];
}

function wrongTexts(schema: Schema): Variation[] {
  const closed = constraint(schema, 'enum');
  const format = constraint(schema, 'format');
  const pattern = patternOf(schema);
  const example = textOf(exampleOf(schema));
  const spoilt = [example.toLowerCase(), `${example}!`, example.slice(0, -1)].filter(
    (text) => pattern !== undefined && text !== '' && !pattern.regex.test(text),
  );
  return [
    ...(closed ? [{ what: 'not in its enum', value: 'no-such-value', pointer: closed.pointer }] : []),
    ...wrongFormats(textOf(format?.value)).map((text) => ({
      what: JSON.stringify(text),
      value: text,
      pointer: format?.pointer ?? '',
    })),
    ...spoilt.map((text) => ({ what: JSON.stringify(text), value: text, pointer: pattern?.pointer ?? '' })),
  ];
}

const GUID = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04';
const WRONG_FORMATS: Readonly<Record<string, readonly string[]>> = {
  uuid: ['not-a-guid', GUID.slice(0, -1), GUID.replaceAll('-', '_')],
  'date-time': ['30/03/2017', '2017-13-30T10:43:07Z'],
};

/** Texts that are not of this format. */
export const wrongFormats = (format: string): readonly string[] => WRONG_FORMATS[format] ?? [];
