import type { JsonValue } from '../../openapi/json.js';

/** How a request differs from an ordinary one. */
export interface RequestOverrides {
  /** Instead of the operation's. */
  readonly method?: string;
  /** The customer, unless another is asked for. Default: the one that the body names. */
  readonly customer?: string | undefined;
  /** By name, what becomes of a parameter's ordinary value, which path parameters and ids for tracing have. */
  readonly parameters?: Readonly<Record<string, (ordinary: string | undefined) => string | undefined>>;
  /** Further headers; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The body is sent as it stands, whoever its customer is and whatever was bought before. */
  readonly verbatim?: boolean;
  /** Makes the text of the body. Default: JSON.stringify. */
  readonly text?: (body: JsonValue) => string;
  /** Behind the path. */
  readonly suffix?: string;
  /** Steps with the same label send the same `MS-RequestId`. Default: a fresh one. */
  readonly requestId?: string;
}
