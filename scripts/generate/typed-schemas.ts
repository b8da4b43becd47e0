/** The schemas that types are made of, and how a member that must be left out is typed. */
import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { flatSchemas } from './flat-schemas.js';
import { isRecord, mapValues, recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { schemaRef } from './schemas.js';

const { factory } = ts;

/** Those that something refers to; what only an `allOf` was made of is part of the others. */
export function typedSchemas(document: JsonRecord): JsonRecord {
  const schemas = flatSchemas(document);
  const { schemas: _, ...components } = recordAt(document, 'components');
  const text = JSON.stringify([document['paths'], components, schemas]);
  return mapValues(schemas, (schema, name) => (text.includes(`"${schemaRef(name)}"`) ? schema : undefined));
}

/** `id?: never`: a flat schema has `readOnly` only where a member is refused. */
export function refusedMember(
  property: ts.PropertySignature,
  schema: unknown,
): ts.PropertySignature | undefined {
  if (!isRecord(schema)) return undefined;
  if (schema['readOnly'] !== true && !isDeepStrictEqual(schema['not'], {})) return undefined;
  const question = factory.createToken(ts.SyntaxKind.QuestionToken);
  const never = factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  return factory.createPropertySignature(undefined, property.name, question, never);
}
