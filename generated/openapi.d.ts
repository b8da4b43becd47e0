// Generated from openapi.yaml by `npm run generate`. Do not edit.

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
