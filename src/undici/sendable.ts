/** What undici sends of a request. */
export interface Sendable {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array | null;
  readonly signal: AbortSignal | undefined;
  readonly redirect: RequestRedirect;
}

/** Some gateways turn away who doesn't say what it is. */
const agent = { 'user-agent': 'undici' };

/** Takes any `fetch` arguments; the client's own, which are plain, without making a `Request` of them. */
export async function sendable(input: RequestInfo | URL, init: RequestInit = {}): Promise<Sendable> {
  const { method = 'GET', headers = {}, body = null, signal, redirect = 'follow' } = init;
  if (typeof input === 'string' && isPlain(headers) && (body === null || isTyped(body, headers))) {
    return {
      url: input,
      method,
      headers: { ...agent, ...headers },
      body: body instanceof ArrayBuffer ? new Uint8Array(body) : body,
      signal: signal ?? undefined,
      redirect,
    };
  }
  const request = new Request(input, init);
  const bytes = new Uint8Array(await request.arrayBuffer());
  return {
    url: request.url,
    method: request.method,
    headers: { ...agent, ...Object.fromEntries(request.headers) },
    body: bytes.length > 0 ? bytes : null,
    signal: signal ?? (input instanceof Request ? input.signal : undefined),
    redirect: request.redirect,
  };
}

/** A record, and no name of it in the way of the one that is added. */
const isPlain = (headers: HeadersInit): headers is Record<string, string> =>
  Object.getPrototypeOf(headers) === Object.prototype && !('User-Agent' in headers);

type Plain = string | Uint8Array<ArrayBuffer> | ArrayBuffer;

/** Bytes, or text whose type needs no finding out. */
const isTyped = (body: BodyInit, headers: Record<string, string>): body is Plain =>
  body instanceof Uint8Array ||
  body instanceof ArrayBuffer ||
  (typeof body === 'string' && 'Content-Type' in headers);
