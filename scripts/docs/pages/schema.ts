/** The page of one schema. */
import { recordAt, type JsonRecord } from '../../../src/openapi/json.js';
import { schemaName, subschemas } from '../../generate/schemas.js';
import { membersOf, valuesOf, type Values } from '../contents/member.js';
import { typeOf } from '../contents/schema-type.js';
import { table } from '../markdown-table.js';
import type { Operation } from '../operations.js';
import { operationRoute, schemaRoute } from '../routes.js';
import { text } from '../values.js';
import { firstSentence, heading, plain, words, type Block, type Page } from './page.js';

export function schemaPage(
  document: JsonRecord,
  name: string,
  schema: JsonRecord,
  operations: readonly Operation[],
): Page {
  const description = text(schema['description']);
  const values = valuesOf(schema);
  const members = membersOf(document, schema);
  return {
    route: schemaRoute(name),
    title: name,
    summary: firstSentence(description) || `The schema ${name}.`,
    kind: 'schema',
    blocks: [
      heading(1, name, 'top'),
      words(description),
      words(`Type: ${plain(typeOf(schema)) === 'any' ? 'object' : typeOf(schema)}`),
      ...(values === undefined ? [] : valueBlocks(values)),
      ...(members.length === 0
        ? []
        : [heading(2, 'Members', 'all-members'), { kind: 'members', members, headings: true } as const]),
      ...useBlocks(document, name, operations),
      { kind: 'sources', keys: [schema['x-source']].flat().map(text).filter(Boolean) },
    ],
  };
}

export function valueBlocks({ meanings, open }: Values): Block[] {
  const rows = [...meanings].map(([value, meaning]) => [`\`${value}\``, meaning]);
  return [
    heading(2, open ? 'Known values' : 'Values', 'all-values'),
    ...(open ? [words('The service may add values, so accept those that you don’t know.')] : []),
    words(table(['Value', 'Meaning'], rows)),
  ];
}

function useBlocks(document: JsonRecord, name: string, operations: readonly Operation[]): Block[] {
  const schemas = Object.entries(recordAt(document, 'components', 'schemas')).flatMap(([other]) =>
    referredBy(recordAt(document, 'components', 'schemas', other)).has(name)
      ? [`[${other}](${schemaRoute(other)})`]
      : [],
  );
  const sent = operations.filter(({ body }) => body !== undefined && referredBy(body.schema.value).has(name));
  const answered = operations.filter(({ responses }) =>
    [...responses].some(
      ([status, { content }]) =>
        status < 300 &&
        [...content.values()].some((schema) => schema !== undefined && referredBy(schema.value).has(name)),
    ),
  );
  const link = ({ id }: Operation): string => `[${id}](${operationRoute(id)})`;
  const lines = [
    sent.length > 0 ? `- Sent by ${sent.map(link).join(', ')}` : '',
    answered.length > 0 ? `- Returned by ${answered.map(link).join(', ')}` : '',
    schemas.length > 0 ? `- Part of ${schemas.join(', ')}` : '',
  ].filter(Boolean);
  return lines.length === 0 ? [] : [heading(2, 'Where it is used', 'where-used'), words(lines.join('\n'))];
}

/** The schemas that a schema names, at any depth. */
function referredBy(schema: JsonRecord): Set<string> {
  const own = schemaName(schema['$ref']);
  return new Set([
    ...(own === undefined ? [] : [own]),
    ...[...subschemas(schema).values()].flatMap((inner) => [...referredBy(inner)]),
  ]);
}
