/** A server on this machine, for as long as a test needs it. */
import { createServer, type RequestListener, type Server } from 'node:http';

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export const serve = (listener: RequestListener): Promise<Served> =>
  listening(createServer(listener), 'http');

export async function listening(server: Server, scheme: string): Promise<Served> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `${scheme}://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A `fetch` as a server. */
export const serveFetch = (handle: typeof fetch): Promise<Served> =>
  serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
      const text = Buffer.concat(chunks).toString();
      const init = { method: request.method ?? 'GET', headers };
      handle(`http://127.0.0.1${request.url ?? '/'}`, text === '' ? init : { ...init, body: text }).then(
        async (answer) => {
          const body = await answer.text();
          response.writeHead(answer.status, Object.fromEntries(answer.headers));
          response.end(body);
        },
        () => response.destroy(),
      );
    });
  });
