/** The clients of docs/proxies-and-speed.md, behind a proxy that writes down what it sees. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isRecord } from '../../src/openapi/json.js';
import { PartnerCenter } from '../../src/index.js';
import { writeModules } from './support/guide-modules.js';

/** It asks for its own credentials and lets nobody through, so that nothing leaves the machine. */
async function startProxy() {
  const tunnels: { to: string | undefined; headers: string }[] = [];
  const server = createServer();
  server.on('connect', ({ url, rawHeaders }, socket) => {
    tunnels.push({ to: url, headers: rawHeaders.join('\n') });
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return { url: `http://127.0.0.1:${port}`, tunnels };
}

test.each([
  ['throughProxy', true],
  ['asTheMachineSays', false],
])(
  '%s asks the proxy for a tunnel and shows it no token; refused, nothing was sent',
  async (name, isKnown) => {
    const { url, tunnels } = await startProxy();
    const variables = {
      PARTNER_CENTER_TOKEN: 'token-of-the-api',
      PROXY: url,
      HTTPS_PROXY: url,
      NO_PROXY: '',
    };
    for (const [variable, value] of Object.entries({ ...variables, https_proxy: url, no_proxy: '' }))
      vi.stubEnv(variable, value);

    const file = path.join(await writeModules('proxies-and-speed.md'), 'block-2.ts');
    const clients: unknown = await import(/* @vite-ignore */ file);
    const client = isRecord(clients) ? clients[name] : undefined;
    if (!(client instanceof PartnerCenter)) throw new Error(`The block exports no client ${name}.`);
    const { orders } = client.customers.byId('4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04');
    const order = {
      lineItems: [{ offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971', quantity: 1, termDuration: 'P1Y' }],
    };
    await expect(orders.create(order, { maxRetries: 0 })).rejects.toMatchObject({ outcome: 'not-sent' });

    expect(tunnels.map(({ to }) => to)).toEqual(['api.partnercenter.microsoft.com:443']);
    expect(tunnels[0]?.headers.includes('Basic bWU6c2VjcmV0')).toBe(isKnown);
    expect(tunnels[0]?.headers).not.toContain('token-of-the-api');
  },
);
