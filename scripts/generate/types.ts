/**
 * The types of the plain openapi-fetch client.
 *
 * Open enums are plain `string` here: `"monthly" | (string & {})` would not survive, because openapi-fetch's
 * `Readable<>` maps over `string & {}` as over an object and leaves a list of methods. Its `Writable<>` lets any member
 * through where none is refused by name, so that those that a request must leave out stand here as `never`.
 */
import openapiTS, { astToString } from 'openapi-typescript';
import { BANNER } from './banner.js';
import { plainComments } from './comments.js';
import { objectAt, type JsonObject } from './json.js';
import { describeOpenEnums } from './open-enums.js';
import { refusedMember, typedSchemas } from './typed-schemas.js';

export async function types(document: JsonObject): Promise<string> {
  const described = describeOpenEnums(document);
  const components = { ...objectAt(described, 'components'), schemas: typedSchemas(described) };
  const nodes = await openapiTS(JSON.stringify({ ...described, components }), {
    transformProperty: refusedMember,
    // A default says what the service fills in, not that the member is always there.
    defaultNonNullable: false,
    silent: true,
  });
  return `// ${BANNER}\n\n${plainComments(astToString(nodes))}`;
}
