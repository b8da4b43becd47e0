/**
 * The types of the plain openapi-fetch client, with markers for read-only members, which that client understands.
 *
 * Open enums are plain `string` here: `"monthly" | (string & {})` would not survive, because openapi-fetch's
 * `Readable<>` maps over `string & {}` as over an object and leaves a list of methods.
 */
import openapiTS, { astToString } from 'openapi-typescript';
import { BANNER } from './banner.js';
import { plainComments } from './comments.js';
import type { JsonObject } from './json.js';
import { describeOpenEnums } from './open-enums.js';

export async function types(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(describeOpenEnums(document)), {
    readWriteMarkers: true,
    // A default says what the service fills in, not that the member is always there.
    defaultNonNullable: false,
    silent: true,
  });
  return `// ${BANNER}\n\n${plainComments(astToString(nodes))}`;
}
