/** An answer whose body has been read. */
export interface Received {
  /** Node lets go of what aborts the signal of a request as soon as nobody holds the request. */
  readonly request: Request;
  readonly response: Response;
  /** The body, as it came. */
  readonly pieces: readonly Uint8Array[];
}

/** Whether the body was read to its end, which it isn't when it is too large. */
export const isWhole = ({ response, pieces }: Received, maxBytes: number): boolean =>
  !(Number(response.headers.get('Content-Length')) > maxBytes) && lengthOf(pieces) <= maxBytes;

/** Statuses whose answers have no body. */
const bodiless = [204, 205, 304];

/**
 * The answer as `fetch` gives it, its body to be read once more.
 *
 * @throws {RangeError} for a status that `Response` doesn't take
 */
export function answerFrom({ response: { status, statusText, headers, url }, pieces }: Received): Response {
  const body = bodiless.includes(status) ? null : joined(pieces);
  const answer = new Response(body, { status, statusText, headers });
  // Otherwise an empty text, where some clients name the address in their errors.
  return Object.defineProperty(answer, 'url', { value: url });
}

function joined(pieces: readonly Uint8Array[]): ArrayBuffer {
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all.buffer;
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((bytes, { length }) => bytes + length, 0);
