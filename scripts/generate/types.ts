/**
 * The types of the plain openapi-fetch client. Its schemas are those of models.ts.
 *
 * Open enums are plain `string` here: `"monthly" | (string & {})` would not survive, because openapi-fetch's
 * `Readable<>` maps over `string & {}` as over an object and leaves a list of methods. Its `Writable<>` lets any member
 * through where none is refused by name, so that those that a request must leave out stand here as `never`.
 */
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { BANNER } from './banner.js';
import { titled, withoutIndentation } from './comments.js';
import { isList, mapValues, recordAt, recordOf, type JsonRecord } from '../../src/openapi/json.js';
import { schemaName } from './schemas.js';
import { describeOpenEnums } from './open-enums.js';
import { refusedMember, typedSchemas } from './typed-schemas.js';

const PLAIN = `import type * as models from './models.js';

/** The same with plain strings in place of open enums. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends object
    ? { [Name in keyof T]: Plain<T[Name]> }
    : T;`;

export async function types(document: JsonRecord): Promise<string> {
  const described = describeOpenEnums(document);
  const components = { ...recordAt(described, 'components'), schemas: typedSchemas(described) };
  const nodes = await openapiTS(
    JSON.stringify(titled({ ...described, components, paths: withOwnParameters(described) })),
    {
      transform: (_schema, { path }) => plainModel(schemaName(path)),
      transformProperty: refusedMember,
      // A default says what the service fills in, not that the member is always there.
      defaultNonNullable: false,
      silent: true,
    },
  );
  return `// ${BANNER}\n${PLAIN}\n\n${withoutIndentation(astToString(nodes))}`;
}

/** Each operation with the parameters of its path, which would else be described a second time. */
const withOwnParameters = (document: JsonRecord): JsonRecord =>
  mapValues(recordAt(document, 'paths'), (item) => {
    const { parameters, ...operations } = recordOf(item);
    const shared = isList(parameters) ? parameters : [];
    return mapValues(operations, (operation) => {
      const own = recordOf(operation)['parameters'];
      return { ...recordOf(operation), parameters: [...shared, ...(isList(own) ? own : [])] };
    });
  });

/** For a schema that has a name; undefined for what stands inside one. */
function plainModel(name: string | undefined): ts.TypeNode | undefined {
  if (name === undefined || name.includes('/')) return undefined;
  const model = ts.factory.createTypeReferenceNode(`models.${name}`);
  return ts.factory.createTypeReferenceNode('Plain', [model]);
}
