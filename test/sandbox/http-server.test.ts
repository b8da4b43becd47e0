import { Agent, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { allowed, doors, init, PATH } from './support.js';

describe('listen', () => {
  it.each(['0.0.0.0', '::', '192.168.1.10', 'example.com', ''])(
    'refuses the host %j and says why',
    async (host) => {
      await expect(createSandbox().listen({ host })).rejects.toThrow(TypeError);
      await expect(createSandbox().listen({ host })).rejects.toThrow(/no other machine may reach it/);
    },
  );

  it('takes a given port, and says so when it is in use', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    await expect(createSandbox().listen({ port })).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use.`);
    await new Promise((resolve) => blocker.close(resolve));

    const server = await createSandbox().listen({ port });
    expect(server).toMatchObject({ port, url: `http://127.0.0.1:${port}` });
    await server.close();
  });

  it('is reached as localhost', async () => {
    const { url, close } = await createSandbox().listen({ host: 'localhost' });
    expect((await fetch(url + PATH, init({}))).status).toBe(201);
    await close();
  });

  it('close ends idle connections at once, and may be called twice', async () => {
    const { url, port, close } = await createSandbox().listen();
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve) => {
      request(url, { agent }, (response) => response.resume().on('end', resolve)).end();
    });
    const silent = connect(port, '127.0.0.1');
    await new Promise((resolve) => silent.once('connect', resolve));
    const ended = new Promise((resolve) => silent.once('close', resolve));
    const start = performance.now();
    await Promise.all([close(), close(), ended]);
    expect(performance.now() - start).toBeLessThan(1000);
    agent.destroy();
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  it('close lets an answer under way finish', async () => {
    const { url, close } = await createSandbox().listen();
    const response = await fetch(url + PATH, init({ headers: { 'x-sandbox-fault': 'slow-body;ms=200' } }));
    const closed = close();
    expect(await response.json()).toHaveProperty('id');
    await closed;
  });

  it('a fault in a function given to the sandbox is answered with 500', async () => {
    const sandbox = createSandbox({
      clock: () => {
        throw new Error('stopped');
      },
    });
    const response = await (await doors.http(sandbox))();
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: 800003 });
  });

  it('a client that goes away in the middle does no harm', async () => {
    const sandbox = createSandbox();
    const { url, port, close } = await sandbox.listen();
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    const controller = new AbortController();
    const sent = init({ headers: { 'x-sandbox-fault': 'slow-body;ms=300' }, signal: controller.signal });
    await fetch(url + PATH, sent);
    controller.abort();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await allowed(await fetch(url + PATH, init({})))).status).toBe(201);
    await close();
  });
});
