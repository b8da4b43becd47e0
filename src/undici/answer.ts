import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { codingsIn, decoded } from './decode.js';

/** So many bytes are read at once; larger bodies as the reader takes them. */
const small = 65_536;

const redirects = [301, 302, 303, 307, 308];
/** Statuses whose answers have no body. */
const bodiless = [204, 205, 304];

/** The answer as a `Response`. */
export async function answerOf(
  { statusCode: status, statusText: reason, headers: given, body }: Dispatcher.ResponseData,
  method: string,
  redirect: RequestRedirect,
): Promise<Response> {
  const statusText = reasonOf(reason);
  const refused = redirect === 'error' && redirects.includes(status);
  if (refused || method === 'HEAD' || bodiless.includes(status)) {
    await body.dump();
    // As Node's own fetch says it.
    if (refused) throw new Error('unexpected redirect');
    return new Response(null, { status, statusText, headers: headersOf(given) });
  }
  const headers = headersOf(given);
  const codings = codingsIn(headers);
  const length = Number(headers.get('Content-Length') ?? NaN);
  const content =
    codings.length === 0 && length <= small ? await body.arrayBuffer() : streamOf(decoded(body, codings));
  return new Response(content, { status, statusText, headers });
}

/** `Response` takes no control characters; undici 6 gives none at all. */
const reasonOf = (reason: string | undefined): string =>
  asBytes(reason ?? '').replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '');

/** A header that came twice is joined by a comma, but for Set-Cookie. */
function headersOf(given: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(given)) {
    for (const value of typeof values === 'string' ? [values] : values) headers.append(name, asBytes(value));
  }
  return headers;
}

/** undici reads UTF-8; `Headers` takes a character for each byte, as Node's own fetch gives it. */
const asBytes = (value: string): string =>
  /^[\x00-\x7f]*$/.test(value) ? value : Buffer.from(value).toString('latin1');

function streamOf(body: Readable): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
  // Without a listener, an abort before the first read would end the process.
  body.on('error', () => undefined);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const next = await pieces.next();
          if (next.done === true) controller.close();
          else controller.enqueue(next.value);
        } catch (error) {
          throw new TypeError('terminated', { cause: error });
        }
      },
      cancel() {
        body.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
