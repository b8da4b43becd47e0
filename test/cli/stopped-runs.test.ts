import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { serveFetch } from '../verify/serve.js';
import { customerId, folder, journalOf, quickly, run, sandboxed, type World } from './world.js';

const orderLine = (number: number) =>
  JSON.stringify({
    referenceCustomerId: customerId,
    lineItems: [{ offerId: 'MS-AZR-0145P', friendlyName: `Order ${number}`, quantity: 1 }],
  });

function manyOf(count: number): string {
  const file = path.join(folder(), 'orders.jsonl');
  writeFileSync(file, Array.from({ length: count }, (_, number) => `${orderLine(number)}\n`).join(''));
  return file;
}
const create = (file: string, ...more: string[]) => ['create', '--from', file, '--rate', '100000', ...more];

/** Something between the command and a sandbox, which answers in its place or after it. */
async function gateway(answer: (forward: () => Promise<Response>) => Promise<Response>) {
  const sandbox = createSandbox();
  const between = { answer };
  let calls = 0;
  const server = await serveFetch((input, init) => {
    calls += 1;
    return between.answer(() => sandbox.fetch(input, init));
  });
  onTestFinished(() => server.close());
  return {
    sandbox,
    env: { PARTNER_CENTER_URL: server.url },
    calls: () => calls,
    change: (next: typeof answer) => {
      between.answer = next;
    },
  };
}

const page = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response('<html><body>Blocked</body></html>', {
    status,
    headers: { 'Content-Type': 'text/html', ...headers },
  });

const namesOf = ({ orders }: Sandbox) => orders.map(({ order }) => order.lineItems[0]?.friendlyName).sort();

/** A person who presses Ctrl+C. */
function person(): Pick<World, 'onStop'> & { press: () => void } {
  const callbacks = new Set<(signal: NodeJS.Signals) => void>();
  return {
    onStop(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    press() {
      for (const callback of [...callbacks]) callback('SIGINT');
    },
  };
}

beforeEach(quickly);

describe('a run stops by itself', () => {
  test.each<[string, (forward: () => Promise<Response>) => Promise<Response>, string]>([
    ['a page with 403', () => Promise.resolve(page(403)), 'rights'],
    ['a page with 404', () => Promise.resolve(page(404)), 'address'],
    ['a page with 405', () => Promise.resolve(page(405)), 'address'],
    ['a redirect', () => Promise.resolve(page(302, { Location: 'https://login.example/' })), 'address'],
    [
      'JSON of its own with 403',
      () => Promise.resolve(Response.json({ message: 'no' }, { status: 403 })),
      'rights',
    ],
    ['a page with 403, after the purchase', (forward) => forward().then(() => page(403)), 'rights'],
    ['a page with 404, after the purchase', (forward) => forward().then(() => page(404)), 'address'],
  ])(
    'when a gateway answers with %s, and the next one places every line once',
    async (_name, answer, advice) => {
      const { sandbox, env, calls, change } = await gateway(answer);
      const file = manyOf(40);
      const { status, out, err } = await run(create(file, '--concurrency', '2'), { env });
      expect(status).toBe(2);
      expect(out).toMatch(/^placed 0, refused 0, not valid 0, open \d, not sent \d\d\n/);
      expect(err).toContain('Stopped. 3 orders in a row failed for a reason that is not in the orders.');
      expect(err).toMatch(new RegExp(`What to do: check .*${advice}`));
      expect(calls()).toBeLessThanOrEqual(5);

      change((forward) => forward());
      expect(await run(create(file), { env })).toMatchObject({ status: 0 });
      expect(namesOf(sandbox)).toHaveLength(40);
      expect(new Set(namesOf(sandbox)).size).toBe(40);
    },
  );

  test('when the token is not accepted, and leaves all lines as they were', async () => {
    const { sandbox, env } = await sandboxed({ tokens: ['right'] });
    const file = manyOf(50);
    const wrong = { env: { ...env, PARTNER_CENTER_TOKEN: 'wrong-one' } };
    const { status, out, err } = await run(create(file, '--concurrency', '2'), wrong);
    expect([status, out]).toEqual([
      2,
      expect.stringMatching(/^placed 0, refused 0, not valid 0, open 0, not sent 50\n/),
    ]);
    expect(err).toContain('What to do: get a token that the service accepts');
    expect(sandbox.calls).toBeLessThan(6);
    expect(await run(create(file), { env: { ...env, PARTNER_CENTER_TOKEN: 'right' } })).toMatchObject({
      status: 0,
    });
    expect(sandbox.orders).toHaveLength(50);
  });

  test('when nobody is there, and has begun nothing that could be open', async () => {
    const file = manyOf(50);
    const { status, out, err } = await run(create(file), {
      env: { PARTNER_CENTER_URL: 'http://127.0.0.1:2' },
    });
    expect([status, out]).toEqual([2, expect.stringContaining('open 0, not sent 50\n')]);
    expect(err).toContain('What to do: check the address and the network');
  });

  test('when five orders in a row stay open', async () => {
    const { sandbox, env } = await sandboxed({ faults: () => '500-after' });
    const { status, err } = await run(create(manyOf(60), '--concurrency', '1'), { env });
    expect(status).toBe(2);
    expect(err).toContain('Stopped. 5 orders in a row stayed open.');
    expect(err).toContain('5 orders are open.');
    expect(sandbox.orders).toHaveLength(5);
  });

  test('not for refusals, however many', async () => {
    const { env } = await sandboxed({ faults: () => 'nothing is sold' });
    expect(await run(create(manyOf(12)), { env })).toMatchObject({
      status: 1,
      out: expect.stringContaining('placed 0, refused 12, not valid 0, open 0, not sent 0\n') as string,
    });
  });
});

describe('Ctrl+C', () => {
  test('sends nothing more, says so, and waits for what is under way', async () => {
    const { onStop, press } = person();
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let arrived = 0;
    const { sandbox, env, calls, change } = await gateway(async (forward) => {
      arrived += 1;
      if (arrived === 4) {
        press();
        answer();
      }
      await held;
      return forward();
    });
    const file = manyOf(60);
    const { status, out, err } = await run(create(file, '--concurrency', '4'), {
      env,
      ...(onStop && { onStop }),
    });
    expect(status).toBe(2);
    expect(out).toMatch(/^placed 4, refused 0, not valid 0, open 0, not sent 56\n/);
    expect(err).toContain(
      'Stopping: no more orders are sent; waiting for 4 in progress. Press Ctrl+C again to end now and leave them open.',
    );
    expect(err).toContain('56 orders are not sent. Run the same command again to send the rest.');
    expect(calls()).toBe(4);
    change((forward) => forward());
    expect(await run(create(file), { env })).toMatchObject({ status: 0 });
    expect(namesOf(sandbox)).toHaveLength(60);
  });

  test('calls nothing open that waits for its turn', async () => {
    const { onStop, press } = person();
    const { sandbox, env } = await gateway(async (forward) => {
      const answer = await forward();
      if (sandbox.orders.length === 3) setTimeout(press, 20);
      return answer;
    });
    const file = manyOf(20);
    const { status, out } = await run(['create', '--from', file, '--rate', '3'], {
      env,
      ...(onStop && { onStop }),
    });
    expect([status, out]).toEqual([
      2,
      expect.stringContaining('placed 3, refused 0, not valid 0, open 0, not sent 17\n'),
    ]);
    expect(readFileSync(journalOf(file, env), 'utf8').match(/"begun"/g)).toHaveLength(3);
  });

  test('ends the pause before a repeat', async () => {
    const { onStop, press } = person();
    const { env, calls } = await gateway(() => {
      press();
      return Promise.resolve(
        Response.json({ code: 1, description: 'busy' }, { status: 429, headers: { 'Retry-After': '50' } }),
      );
    });
    const { status, out } = await run(create(manyOf(1)), { env, ...(onStop && { onStop }) });
    expect([status, calls()]).toEqual([2, 1]);
    expect(out).toContain('open 0, not sent 1\n');
  });

  test('a second time gives up what is under way, which stays open, and the next run gets it', async () => {
    const { onStop, press } = person();
    const { sandbox, env, change } = await gateway(async (forward) => {
      await forward();
      press();
      setTimeout(press, 10);
      return new Promise(() => undefined);
    });
    const file = manyOf(10);
    const { status, out } = await run(create(file, '--concurrency', '1'), { env, ...(onStop && { onStop }) });
    expect([status, out]).toEqual([
      2,
      expect.stringContaining('placed 0, refused 0, not valid 0, open 1, not sent 9\n'),
    ]);
    change((forward) => forward());
    expect(await run(create(file), { env })).toMatchObject({ status: 0 });
    expect(namesOf(sandbox)).toHaveLength(10);
  });
});
