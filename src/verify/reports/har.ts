import type { Report } from '../report.js';
import type { Exchange } from '../exchange.js';

/** Every exchange of the run as an HTTP archive (HAR 1.2), for browsers' developer tools and other readers. */
export function toHar({ contract, cases }: Report): string {
  const entries = cases.flatMap(({ name, exchanges }) => exchanges.map((exchange) => entry(exchange, name)));
  const creator = { name: 'partner-center-orders verify', version: contract };
  return `${JSON.stringify({ log: { version: '1.2', creator, entries } }, null, 2)}\n`;
}

function entry({ request, response, failure, started, milliseconds }: Exchange, comment: string): object {
  const { method, url, headers, body } = request;
  const text = response?.body ?? '';
  return {
    startedDateTime: started,
    time: milliseconds,
    comment,
    request: {
      method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(headers),
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...(body !== undefined && { postData: { mimeType: headers['Content-Type'] ?? '', text: body } }),
      headersSize: -1,
      bodySize: size(body ?? ''),
    },
    response: {
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(response?.headers ?? {}),
      content: { size: size(text), mimeType: response?.headers['content-type'] ?? '', text },
      redirectURL: response?.headers['location'] ?? '',
      headersSize: -1,
      bodySize: -1,
      ...(failure && { comment: failure.message, _error: failure.kind }),
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

const pairs = (headers: Readonly<Record<string, string>>): object[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

const size = (text: string): number => new TextEncoder().encode(text).length;
