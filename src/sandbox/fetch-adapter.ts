/** The sandbox as a `fetch`: no port, no network. */
import { delay } from '../shared/delay.js';
import { PIECES, type Handler, type HttpResponse } from './http.js';

/** @param maxBodyBytes a longer body reaches the handler as undefined */
export function asFetch(handle: Handler, maxBodyBytes: number): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url, headers, signal } = request;
    signal.throwIfAborted();
    const bytes = await request.arrayBuffer();
    const { pathname, search } = new URL(url);
    const response = handle({
      method,
      path: pathname,
      query: search.slice(1),
      header: (name) => headers.get(name) ?? undefined,
      body: bytes.byteLength > maxBodyBytes ? undefined : decoder.decode(bytes),
      bytes: () => new Uint8Array(bytes),
    });
    const { delay: wait, close } = response.delivery ?? {};
    if (wait !== undefined) await delay(wait, signal);
    signal.throwIfAborted();
    if (close === true) throw lost('fetch failed');
    return new Response(bodyOf(response, signal), { status: response.status, headers: response.headers });
  };
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function bodyOf({ body, delivery }: HttpResponse, signal: AbortSignal): string | ReadableStream<Uint8Array> {
  if (delivery?.cut === true) return halfOf(encoder.encode(body));
  if (delivery?.spread !== undefined) return slowly(encoder.encode(body), delivery.spread, signal);
  return body;
}

/** The error that Node's fetch ends with when the other side closes the connection. */
function lost(message: string): TypeError {
  return new TypeError(message, {
    cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
  });
}

function halfOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length >> 1)),
    // Called once the first half has been read; an error any earlier would throw it away.
    pull: (controller) => controller.error(lost('terminated')),
  });
}

function slowly(bytes: Uint8Array, spread: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const size = Math.ceil(bytes.length / PIECES);
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      await delay(spread / PIECES, signal);
      signal.throwIfAborted();
      controller.enqueue(bytes.subarray(sent, (sent += size)));
      if (sent >= bytes.length) controller.close();
    },
  });
}
