/** Faults in status, headers, media type, time and size. */
import { reply, refusal, server, type BrokenServer } from './spoil.js';

const without = (headers: Headers, name: string): Headers => {
  const rest = new Headers(headers);
  rest.delete(name);
  return rest;
};
const set = (headers: Headers, name: string, value: string): Headers => {
  const rest = new Headers(headers);
  rest.set(name, value);
  return rest;
};
const GUID = '99999999-9999-4999-8999-999999999999';

export const statuses: readonly BrokenServer[] = [
  reply('200 for a created order', 'status_code_conformance', 201, () => ({ status: 200 })),
  reply('202 for a created order', 'status_code_conformance', 201, () => ({ status: 202 })),
  reply('204 without the order', 'status_code_conformance', 201, () => ({ status: 204, text: '' })),
  reply('302 for a created order', 'status_code_conformance', 201, ({ headers }) => ({
    status: 302,
    headers: set(headers, 'Location', '/login'),
    text: '',
  })),
  reply('422 for a refused order', 'status_code_conformance', 400, () => ({ status: 422 })),
  reply('415 for another media type', 'status_code_conformance', 400, ({ text }) => ({
    status: text.includes('Content-Type') ? 415 : 400,
  })),
  reply('500 for a body that is no JSON', 'not_a_server_error', 400, ({ text }) => ({
    status: text.includes('JSON object') ? 500 : 400,
  })),
  server('503 for many line items', 'not_a_server_error', async (asked, answer) => {
    const whole = await answer(asked);
    return asked.text.length > 3000 && whole.status === 201 ? refusal(whole, 503) : whole;
  }),
  server('the connection is closed for an empty body', 'not_a_server_error', (asked, answer) => {
    if (asked.text === '' && asked.method === 'POST') {
      return Promise.reject(new TypeError('fetch failed', { cause: new Error('other side closed') }));
    }
    return answer(asked);
  }),
  server('no answer for a name in Unicode', 'max_response_time', (asked, answer) =>
    asked.text.includes('"friendlyName":"Zażółć') ? new Promise(() => undefined) : answer(asked),
  ),
  reply('an answer longer than any order', 'max_response_size', 201, ({ text }, asked) =>
    asked.text.includes('reservation') || asked.text.includes('one_time')
      ? { text: text + ' '.repeat(17_000_000) }
      : {},
  ),

  reply('no MS-CorrelationId on a created order', 'response_headers_conformance', 201, ({ headers }) => ({
    headers: without(headers, 'MS-CorrelationId'),
  })),
  reply('no MS-RequestId on a refusal', 'response_headers_conformance', 400, ({ headers }) => ({
    headers: without(headers, 'MS-RequestId'),
  })),
  reply('an MS-RequestId that is no GUID', 'response_headers_conformance', 201, ({ headers }) => ({
    headers: set(headers, 'MS-RequestId', 'req_0001'),
  })),
  server('no ids where the request has none', 'response_headers_conformance', async (asked, answer) => {
    const whole = await answer(asked);
    const sent = asked.headers.has('MS-CorrelationId');
    return sent ? whole : { ...whole, headers: without(whole.headers, 'MS-CorrelationId') };
  }),
  reply('another MS-RequestId than was sent', 'echoed_ids', 201, ({ headers }) => ({
    headers: set(headers, 'MS-RequestId', GUID),
  })),
  reply('another MS-CorrelationId on refusals', 'echoed_ids', 400, ({ headers }) => ({
    headers: set(headers, 'MS-CorrelationId', GUID),
  })),

  reply('an order as text/html', 'content_type_conformance', 201, ({ headers }) => ({
    headers: set(headers, 'Content-Type', 'text/html'),
  })),
  reply('a refusal as application/problem+json', 'content_type_conformance', 400, ({ headers }) => ({
    headers: set(headers, 'Content-Type', 'application/problem+json'),
  })),
  reply('an error as text/plain when there is no token', 'content_type_conformance', 401, ({ headers }) => ({
    headers: set(headers, 'Content-Type', 'text/plain'),
  })),

  server('an order without a token', 'ignored_auth', (asked, answer) => {
    const headers = set(asked.headers, 'Authorization', asked.headers.get('Authorization') ?? 'Bearer guest');
    return answer({ ...asked, headers });
  }),
  server('an order for another scheme than Bearer', 'ignored_auth', (asked, answer) => {
    const sent = asked.headers.get('Authorization') ?? '';
    return answer({
      ...asked,
      headers: set(asked.headers, 'Authorization', sent.replace(/^Basic /, 'Bearer ')),
    });
  }),
  reply('403 when there is no token', 'ignored_auth', 401, () => ({ status: 403 })),

  reply('200 for a method that the path lacks', 'unsupported_method', 405, () => ({
    status: 200,
    text: '[]',
  })),
  reply('405 without Allow', 'unsupported_method', 405, ({ headers }) => ({
    headers: without(headers, 'Allow'),
  })),
  reply('404 for a method that the path lacks', 'unsupported_method', 405, () => ({ status: 404 })),
  server('orders at any path', 'negative_data_rejection', (asked, answer) => {
    const url = new URL(asked.url);
    url.pathname = url.pathname.replace(/\/orders\/.*$/, '/orders');
    return answer({ ...asked, url });
  }),
];
