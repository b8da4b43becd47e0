import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { customerId, run, folder } from './world.js';

/** A sandbox on a port, and by what the orders came. */
async function listening() {
  const agents: (string | undefined)[] = [];
  const sandbox = createSandbox();
  const server = createServer((request, response) => {
    if (request.method === 'POST') agents.push(request.headers['user-agent']);
    void buffer(request).then(async (bytes) => {
      const { method = 'GET', url = '/', headers } = request;
      const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
      const body = bytes.length > 0 ? { body: new Uint8Array(bytes) } : {};
      const answer = await sandbox.fetch(
        new Request(`http://any.example${url}`, { method, headers: given, ...body }),
      );
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return { agents, sandbox, env: { PARTNER_CENTER_URL: `http://127.0.0.1:${port}` } };
}

test.each([
  ['goes over undici, which is installed here', {}, 'undici'],
  ['leaves the proxies of the environment to Node, by variable', { NODE_USE_ENV_PROXY: '1' }, 'node'],
  ['and by option', { NODE_OPTIONS: '--use-env-proxy' }, 'node'],
])('create --from %s', async (_name, more, agent) => {
  const { agents, sandbox, env } = await listening();
  const file = path.join(folder(), 'orders.jsonl');
  const line = JSON.stringify({
    lineItems: [{ offerId: '84A03D81-6B37-4D66-8D4A-FAEA24541538', quantity: 1 }],
  });
  writeFileSync(file, `${line}\n${line}\n`);
  const { status, err } = await run(['create', '--from', file, '--customer', customerId], {
    env: { ...env, ...more },
  });
  expect(status, err).toBe(0);
  expect(agents).toEqual([agent, agent]);
  expect(sandbox.orders).toHaveLength(2);
});
