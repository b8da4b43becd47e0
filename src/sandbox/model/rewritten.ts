import type { JsonRecord } from '../../openapi/json.js';

/** A sample's body with its JSON changed. */
export const rewritten = (body: JsonRecord | undefined, change: (json: string) => string): unknown =>
  JSON.parse(change(JSON.stringify(body ?? {})));
