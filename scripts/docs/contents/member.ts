/** What a reader is told of one member, parameter or header. */
import { followed } from '../../../src/openapi/document.js';
import { isList, isRecord, recordAt, strings, textOf, type JsonRecord } from '../../../src/openapi/json.js';
import { flattened } from '../../generate/flat-schemas.js';
import { schemaName } from '../../generate/schemas.js';
import { objects, text } from '../values.js';
import { typeOf } from './schema-type.js';

export interface Member {
  /** As on the wire; in words where it has no name, such as `each item`. */
  readonly name: string;
  readonly named: boolean;
  /** Markdown. */
  readonly type: string;
  /** `required`, `read-only`, `deprecated`. */
  readonly marks: readonly string[];
  /** Markdown. */
  readonly description: string;
  /** What else a schema says, such as `at least 1`. */
  readonly limits: readonly string[];
  readonly values: Values | undefined;
  /** As JSON; undefined when it has none, or one too long for a line. */
  readonly example: string | undefined;
  readonly sources: readonly string[];
  readonly members: readonly Member[];
}

export interface Values {
  /** By value; empty where it needs no explanation. */
  readonly meanings: ReadonlyMap<string, string>;
  /** Whether the service may add others. */
  readonly open: boolean;
}

/** How far named schemas are followed: never, or until one contains itself. */
export type Depth = 'own' | 'all';

/** The members of a schema, those of its parts included. */
export function membersOf(
  document: JsonRecord,
  schema: JsonRecord,
  depth: Depth = 'own',
  trail: readonly string[] = [],
): Member[] {
  const { properties, required, items, additionalProperties, allOf, oneOf, anyOf } = flattened(
    document,
    schema,
  );
  const inside = (inner: JsonRecord): Member[] => {
    const name = schemaName(inner['$ref']);
    if (name === undefined) return membersOf(document, inner, depth, trail);
    if (depth === 'own' || trail.includes(name)) return [];
    return membersOf(document, followed(document, inner), depth, [...trail, name]);
  };
  const one = (name: string, member: JsonRecord, marks: readonly string[] = [], named = true): Member => ({
    ...told(document, name, member, marks),
    named,
    members: inside(member),
  });
  /** What has no name of its own is worth an entry only for its words. */
  const unnamed = (name: string, member: JsonRecord): Member[] =>
    'description' in member ? [one(name, member, [], false)] : inside(member);

  const names = strings(required);
  return [
    ...objects(allOf).flatMap(inside),
    ...Object.entries(isRecord(properties) ? properties : {}).flatMap(([name, member]) =>
      isRecord(member) ? [one(name, member, names.includes(name) ? ['required'] : [])] : [],
    ),
    ...(isRecord(items) ? unnamed('each item', items) : []),
    ...(isRecord(additionalProperties) ? unnamed('any other member', additionalProperties) : []),
    ...[...objects(oneOf), ...objects(anyOf)].flatMap((choice) => unnamed(`as ${typeOf(choice)}`, choice)),
  ];
}

/** A parameter or a header: its words stand beside its schema. */
export const parameterMember = (document: JsonRecord, node: JsonRecord, name: string): Member => {
  const schema = recordAt(node, 'schema');
  const marks = node['required'] === true ? ['required'] : [];
  const { example = schema['example'] ?? null } = node;
  const beside = example === null ? {} : { examples: [example] };
  const description = [text(node['description'] ?? schema['description']), namedExamples(node)]
    .join('\n\n')
    .trim();
  return {
    ...told(document, name, { ...schema, ...beside, description, 'x-source': node['x-source'] ?? [] }, marks),
    named: true,
    members: membersOf(document, schema),
  };
};

const namedExamples = (node: JsonRecord): string =>
  Object.values(recordAt(node, 'examples'))
    .flatMap((example) =>
      isRecord(example) ? [`- ${text(example['summary'])}: \`${textOf(example['value'])}\``] : [],
    )
    .join('\n');

function told(
  document: JsonRecord,
  name: string,
  schema: JsonRecord,
  marks: readonly string[],
): Omit<Member, 'named' | 'members'> {
  const target = followed(document, schema);
  const shown = { ...target, ...schema };
  return {
    name,
    type: typeOf(schema),
    marks: [
      ...marks,
      ...(shown['readOnly'] === true ? ['read-only'] : []),
      ...(shown['deprecated'] === true ? ['deprecated'] : []),
    ],
    description: text(shown['description']),
    limits: limitsOf(shown),
    values: valuesOf(shown),
    example: exampleOf(shown),
    sources: [shown['x-source']].flat().map(text).filter(Boolean),
  };
}

export function valuesOf(schema: JsonRecord): Values | undefined {
  const known = schema['x-extensible-enum'];
  const values = known ?? schema['enum'];
  if (!isList(values)) return undefined;
  const meanings = recordAt(schema, 'x-enumDescriptions');
  return {
    meanings: new Map(values.map((value) => [textOf(value), text(meanings[textOf(value)])])),
    open: known !== undefined,
  };
}

type Words = (value: string) => string;

const LIMITS: Readonly<Record<string, Words>> = {
  minimum: (value) => `at least ${value}`,
  exclusiveMinimum: (value) => `more than ${value}`,
  maximum: (value) => `at most ${value}`,
  exclusiveMaximum: (value) => `less than ${value}`,
  minLength: (value) => (value === '1' ? 'not empty' : `at least ${value} characters`),
  maxLength: (value) => `at most ${value} characters`,
  minItems: (value) => (value === '1' ? 'not empty' : `at least ${value} items`),
  maxItems: (value) => `at most ${value} items`,
  pattern: (value) => `matches \`${value}\``,
  default: (value) => `default \`${value}\``,
  const: (value) => `always \`${value}\``,
};

const limitsOf = (schema: JsonRecord): string[] =>
  Object.entries(LIMITS).flatMap(([keyword, words]) =>
    schema[keyword] === undefined ? [] : [words(textOf(schema[keyword]))],
  );

const LONGEST_EXAMPLE = 80;

function exampleOf({ examples, example }: JsonRecord): string | undefined {
  const [first = example] = isList(examples) ? examples : [];
  if (first === undefined) return undefined;
  const json = JSON.stringify(first);
  return json.length > LONGEST_EXAMPLE ? undefined : json;
}
