/**
 * The types people write orders with: one plain interface for each schema, under its own name.
 *
 * openapi-typescript makes the types; what it can't know is told to it here: open enums, members that a request must
 * not have, and that each schema should be an export of its own, so that editors show `OrderLineItem` and not
 * `components["schemas"]["OrderLineItem"]`.
 */
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { BANNER } from './banner.js';
import { titled, withoutIndentation } from './comments.js';
import { recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { describeOpenEnums, knownValues } from './open-enums.js';
import { refusedMember, typedSchemas } from './typed-schemas.js';

const { factory } = ts;

export async function models(document: JsonRecord): Promise<string> {
  const described = describeOpenEnums(document);
  const schemas = typedSchemas(described);
  const source = { openapi: '3.1.0', info: recordAt(described, 'info'), paths: {}, components: { schemas } };
  const nodes = await openapiTS(JSON.stringify(titled(source)), {
    transform: openEnum,
    transformProperty: refusedMember,
    defaultNonNullable: false,
    silent: true,
  });
  return `// ${BANNER}\n\n${withoutIndentation(astToString(schemaMembers(nodes).map(declaration)))}`;
}

/** `"monthly" | "annual" | (string & {})`: the editor suggests the known values and takes any other. */
function openEnum(schema: unknown): ts.TypeNode | undefined {
  const values = knownValues(schema);
  if (values === undefined) return undefined;
  const anyString = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  const known = values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  return factory.createUnionTypeNode([...known, anyString]);
}

/** The members of `components["schemas"]` in what openapi-typescript made. */
function schemaMembers(nodes: readonly ts.Node[]): ts.PropertySignature[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'components');
  if (components === undefined || !ts.isInterfaceDeclaration(components)) throw new Error('no components');
  const schemas = components.members.find((member) => nameOf(member) === 'schemas');
  if (schemas === undefined || !ts.isPropertySignature(schemas)) throw new Error('no schemas');
  if (schemas.type === undefined || !ts.isTypeLiteralNode(schemas.type)) throw new Error('no schemas');
  return schemas.type.members.filter(ts.isPropertySignature);
}

/** An exported interface or type alias for one schema, with its documentation. */
function declaration(member: ts.PropertySignature): ts.Statement {
  const name = nameOf(member);
  const type = member.type === undefined ? undefined : shortReferences(member.type);
  if (name === undefined || type === undefined) throw new Error('a schema without a name or type');
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const node = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(member));
}

/** `components["schemas"]["Link"]` becomes `Link`, everywhere inside. */
function shortReferences(type: ts.TypeNode): ts.TypeNode {
  const visitor = (context: ts.TransformationContext) => {
    const visit = (node: ts.Node): ts.Node => {
      const name = referredSchema(node);
      return name === undefined
        ? ts.visitEachChild(node, visit, context)
        : factory.createTypeReferenceNode(name);
    };
    return (node: ts.TypeNode) => ts.visitNode(node, visit, ts.isTypeNode);
  };
  return ts.transform(type, [visitor]).transformed[0] ?? type;
}

function referredSchema(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  return indexOf(node.objectType) === 'schemas' ? indexOf(node) : undefined;
}

function indexOf(node: ts.IndexedAccessTypeNode): string | undefined {
  const { indexType } = node;
  return ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal)
    ? indexType.literal.text
    : undefined;
}

function nameOf(member: ts.TypeElement): string | undefined {
  const { name } = member;
  return name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
}
