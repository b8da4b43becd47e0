import type { RecordedResponse } from '../exchange.js';

/** More of a body than this hides what matters. */
const MAX_LENGTH = 300;

/** A response in one line: `400 {"code":2000, …`. */
export function excerptOf({ status, body }: RecordedResponse): string {
  const text = body.length > MAX_LENGTH ? `${body.slice(0, MAX_LENGTH)}…` : body;
  return text === '' ? `${status} with an empty body` : `${status} ${text}`;
}
