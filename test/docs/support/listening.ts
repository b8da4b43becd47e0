/** A sandbox behind a port that remembers what was asked. */
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Sandbox } from '../../../src/sandbox/index.js';

export interface Recorded {
  readonly url: string;
  readonly requests: readonly Request[];
  readonly close: () => Promise<void>;
}

export async function listening(sandbox: Sandbox): Promise<Recorded> {
  const requests: Request[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', url: address = '/', headers } = incoming;
    const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
    void buffer(incoming).then(async (bytes) => {
      const body = bytes.length > 0 ? { body: new Uint8Array(bytes) } : {};
      const request = new Request(`http://any.example${address}`, { method, headers: given, ...body });
      requests.push(request.clone());
      const response = await sandbox.fetch(request);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
