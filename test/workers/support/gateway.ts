/** Something between the workers and the service that answers in its place. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What the gateway answers; `after` lets the purchase be placed first. */
export interface Interference {
  readonly status: number;
  readonly body?: string;
  readonly after?: boolean;
}

const page = '<html><body>The gateway has something to say.</body></html>';

/**
 * @param target what is behind it
 * @param interfere gets the request id, and on which of its purchases this is; undefined lets it through
 * @returns its address
 */
export async function startGateway(
  target: string,
  interfere: (requestId: string, attempt: number) => Interference | undefined,
): Promise<string> {
  const attempts = new Map<string, number>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request);
    const requestId = String(request.headers['ms-requestid']);
    const attempt = (attempts.get(requestId) ?? 0) + 1;
    if (request.method === 'POST') attempts.set(requestId, attempt);
    const its = request.method === 'POST' ? interfere(requestId, attempt) : undefined;
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && /^(?:ms-|authorization|content-type|accept$)/.test(name)
        ? [[name, value]]
        : [],
    );
    const passed =
      its && !its.after
        ? undefined
        : await fetch(new URL(request.url ?? '', target), {
            method: request.method ?? 'GET',
            headers,
            ...(body.length > 0 && { body }),
          });
    if (its) {
      const type = its.body?.startsWith('{') ? 'application/json' : 'text/html';
      response.writeHead(its.status, { 'content-type': type }).end(its.body ?? page);
    } else
      response
        .writeHead(passed?.status ?? 500, { 'content-type': 'application/json' })
        .end(await passed?.text());
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gateway has no port.');
  return `http://127.0.0.1:${address.port}`;
}
