/** The contract as JSON and YAML, for tools, and as a module, for code that runs where JSON can't be imported. */
import { stringify } from 'yaml';
import { BANNER } from './banner.js';
import type { JsonObject } from './json.js';

/** JSON has no comments, so the banner is a member that OpenAPI leaves to extensions. */
export function openapiJson(document: JsonObject): string {
  const { openapi, ...rest } = document;
  return `${JSON.stringify({ openapi, 'x-generated': BANNER, ...rest }, null, 2)}\n`;
}

/** Without the comments of openapi.yaml, which are for those who edit it. */
export const openapiYaml = (document: JsonObject): string =>
  `# ${BANNER}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;

export function openapiModule(document: JsonObject): string {
  return `// ${BANNER}

/** Any JSON value. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: JsonValue;
}

/** openapi.yaml as it is. Loose on purpose: whoever reads it asks before believing. */
export interface OpenApiDocument extends JsonRecord {
  readonly openapi: string;
  readonly info: JsonRecord;
  readonly paths: JsonRecord;
  readonly components: JsonRecord;
}

export const openapi: OpenApiDocument = ${JSON.stringify(document, null, 2)};
`;
}
