import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { customerId, folder, run, sandboxed } from './world.js';

const list = ['list', '--customer', customerId];

function tokenFile(content: string | Buffer, mode = 0o600): string {
  const file = path.join(folder(), 'token');
  writeFileSync(file, content);
  chmodSync(file, mode);
  return file;
}

describe('--token-file', () => {
  test('gives the token of a file, before that of the environment', async () => {
    const { env } = await sandboxed({ tokens: ['right'] });
    const file = tokenFile('\uFEFF right\r\n');
    const wrong = { ...env, PARTNER_CENTER_TOKEN: 'wrong-one' };
    expect(await run([...list, '--token-file', file], { env: wrong })).toMatchObject({ status: 0, err: '' });
  });

  test('gives the token of standard input', async () => {
    const { env } = await sandboxed({ tokens: ['right'] });
    expect(await run([...list, '--token-file', '-'], { env, input: 'right\n' })).toMatchObject({ status: 0 });
  });

  test.skipIf(process.platform === 'win32')('warns of a file that others can read', async () => {
    const { env } = await sandboxed();
    const { status, err } = await run([...list, '--token-file', tokenFile('right', 0o644)], { env });
    expect(status).toBe(0);
    expect(err).toMatch(
      /^Warning: other users of this machine can read .*\. Make it private: chmod 600 \S+\n$/,
    );
  });

  test.each<[string, string | Buffer, string]>([
    ['an empty file', ' \n', 'holds no token.'],
    ['a token with its scheme', 'Bearer secret-word', "without 'Bearer'"],
    ['two lines', 'secret-word\nsecond', 'holds a space, a line break'],
    [
      'UTF-16',
      Buffer.from('\uFEFFsecret-word', 'utf16le'),
      'holds a space, a line break or another character',
    ],
    ['more than 64 KB', 'a'.repeat(65_537), 'is larger than 64 KB'],
  ])('refuses %s, and says nothing of what it holds', async (_name, content, message) => {
    const { sandbox, env } = await sandboxed();
    const { status, err } = await run([...list, '--token-file', tokenFile(content)], { env });
    expect([status, sandbox.calls]).toEqual([2, 0]);
    expect(err).toContain(message);
    expect(err).not.toContain('secret-word');
  });

  test('refuses a file that is not there, a folder, and two tokens', async () => {
    const { env } = await sandboxed();
    for (const file of ['no-such-file', folder()])
      expect(await run([...list, '--token-file', file], { env })).toMatchObject({ status: 2, out: '' });
    const { status, err } = await run([...list, '--token-file', 'a', '--credential', 'azure'], { env });
    expect([status, err.split('\n')[0]]).toEqual([2, 'Give either --token-file or --credential, not both.']);
  });

  test('reads no more of an endless device than a token has', async () => {
    const { env } = await sandboxed();
    const { status, err } = await run([...list, '--token-file', '/dev/zero'], { env });
    expect(status).toBe(2);
    expect(err).toContain(process.platform === 'win32' ? "can't be read" : 'is larger than 64 KB');
  });
});
