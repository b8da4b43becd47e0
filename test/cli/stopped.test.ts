import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { customerId, run, sandboxed } from './world.js';

const offer = '84A03D81-6B37-4D66-8D4A-FAEA24541538';
const order = ['create', '--customer', customerId, '--offer', offer, '--quantity', '5'];

type Stop = Parameters<Io['onStop']>[0];

/** Lets a test send signals to the command once it listens. */
function signals(atOnce: (stop: Stop) => void = () => undefined) {
  let stop: Stop = () => undefined;
  let listeners = 0;
  const onStop: Io['onStop'] = (callback) => {
    stop = callback;
    listeners++;
    atOnce(callback);
    return () => {
      listeners--;
    };
  };
  return { onStop, send: () => stop('SIGINT'), listeners: () => listeners };
}

/** Every first attempt is stored and never answered; `onStored` is told of it. */
const unanswered = (onStored: () => void) =>
  sandboxed({
    faults: ({ attempt }) => {
      if (attempt > 1) return undefined;
      setImmediate(onStored);
      return 'latency;ms=60000';
    },
  });

describe('a create that is stopped', () => {
  test('says that nothing was sent where that is so', async () => {
    const { sandbox, env } = await sandboxed();
    const { onStop, listeners } = signals((stop) => stop('SIGTERM'));
    const { status, err, out } = await run(order, { env, onStop });
    expect({ status, out, calls: sandbox.calls, left: listeners() }).toEqual({
      status: 2,
      out: '',
      calls: 0,
      left: 0,
    });
    expect(err).toContain('SIGTERM: giving up the call.');
    expect(err).toContain('Nothing was sent.');
    expect(err).toContain('outcome     not-sent');
    expect(err).not.toContain('repeat ');
  });

  test('says that the result is open, and a command line that repeats it without buying again', async () => {
    const { onStop, send } = signals();
    const { sandbox, env } = await unanswered(send);
    const { status, err, out } = await run([...order, '--name', "Jo's office", '--json'], { env, onStop });
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { name: 'AbortedError', outcome: 'unknown' } });
    const id = /^request id {2}(\S+)\n/.exec(err)?.[1] ?? '';
    expect(sandbox.orders.map(({ requestId }) => requestId)).toEqual([id]);
    expect(err).toContain(`next step   send it again with --request-id ${id}`);
    expect(err).toContain(
      `repeat      partner-center-orders ${order.join(' ')} --name 'Jo'\\''s office' --json --request-id ${id}\n`,
    );
    const again = await run([...order, '--name', "Jo's office", '--request-id', id], { env });
    expect(again.status).toBe(0);
    expect(sandbox.orders).toHaveLength(1);
  });

  test('ends at once by a second signal, having said so', async () => {
    const { onStop, listeners } = signals((stop) => {
      stop('SIGINT');
      stop('SIGINT');
    });
    const { env } = await sandboxed();
    const { status, err } = await run(order, { env, onStop });
    expect([status, listeners()]).toEqual([2, 0]);
    expect(err).toContain('ended before the result of the order was known');
    expect(err).toMatch(
      /outcome {5}unknown\n {2}request id {2}\S+\n {2}next step {3}send it again with --request-id \S+/,
    );
  });

  test.each([
    ['--request-id', '57870501-203b-468e-8a63-078a3826d8ec'],
    ['--request-id=57870501-203b-468e-8a63-078a3826d8ec'],
    ['--request-key', 'purchase-2026-0117'],
  ])('gives a command line with one request id, also after %s', async (...own) => {
    const { env } = await sandboxed({ faults: () => 'in-progress' });
    const { err } = await run([...order, ...own], { env });
    const repeat = /repeat {6}(.*)/.exec(err)?.[1] ?? '';
    expect(repeat).toMatch(
      /^partner-center-orders create --customer \S+ --offer \S+ --quantity 5 --request-id [0-9a-f-]{36}$/,
    );
  });

  test('gives the words where the command line can not be shown', async () => {
    const { env } = await sandboxed({ faults: () => 'in-progress' });
    const { err } = await run([...order, '--name', 'a\u202eb'], { env });
    expect(err).toMatch(/repeat {6}the same command with --request-id [0-9a-f-]{36}\n/);
  });
});

test('a change that is stopped before it is sent says that nothing was changed', async () => {
  const { sandbox, env } = await sandboxed();
  const { onStop, listeners } = signals((stop) => stop('SIGTERM'));
  const argv = ['subscription', 'cancel', '--customer', customerId, '--subscription', 'a'];
  const { status, err } = await run(argv, { env, onStop });
  expect([status, sandbox.calls, listeners()]).toEqual([2, 0, 0]);
  expect(err).toMatch(/^request id {2}\S+\nSIGTERM: giving up the call\./);
  expect(err).toContain('next step   nothing was changed; to go on, run the command again');
});
