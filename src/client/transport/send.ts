import type { Call } from '../call-state.js';

/** What travels through the transport: the request, and the call that it belongs to. */
export interface CallInit {
  readonly method: string;
  readonly body: string | ArrayBuffer | FormData | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  readonly call: Call;
}

/** `fetch`, narrowed to what this package sends. Each concern of the transport is a function from one `Send` to another. */
export type Send = (url: string, init: CallInit) => Promise<Response>;
