/** The contract as JSON and YAML, for tools, and as a module, for our own code. */
import { stringify } from 'yaml';
import { BANNER } from './banner.js';
import type { JsonRecord } from '../../src/openapi/json.js';

/**
 * On one line: people read the YAML. JSON has no comments, so the banner is a member that OpenAPI leaves to extensions.
 */
export function openapiJson(document: JsonRecord): string {
  const { openapi, ...rest } = document;
  return `${JSON.stringify({ openapi, 'x-generated': BANNER, ...rest })}\n`;
}

/** Without the comments of openapi.yaml, which are for those who edit it. */
export const openapiYaml = (document: JsonRecord): string =>
  `# ${BANNER}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;

/** The JSON file itself, which the package holds once; package.json's "imports" says where. */
export const OPENAPI_MODULE = `// ${BANNER}
export { default as openapi } from '#openapi.json' with { type: 'json' };
`;

/** Written by hand: TypeScript would make a type of half a million characters from the JSON. */
export const OPENAPI_TYPES = `// ${BANNER}

/** Any JSON value. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: JsonValue;
}

/** The contract as it is. Loose on purpose: whoever reads it asks before believing. */
export interface OpenApiDocument extends JsonRecord {
  readonly openapi: string;
  readonly info: JsonRecord;
  readonly paths: JsonRecord;
  readonly components: JsonRecord;
}

export declare const openapi: OpenApiDocument;
`;
