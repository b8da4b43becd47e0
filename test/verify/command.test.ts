import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { UsageError, type Io } from '../../src/cli/io.js';
import { createSandbox, sampleOrders } from '../../src/sandbox/index.js';
import { serveFetch, type Served } from './serve.js';
import { broken } from './support.js';

let good: Served;
let bad: Served;
let folder: string;

beforeAll(async () => {
  good = await serveFetch(createSandbox({ strict: false, orders: sampleOrders() }).fetch);
  bad = await serveFetch(broken('the last line item is lost'));
  folder = await mkdtemp(path.join(tmpdir(), 'verify-'));
});
afterAll(async () => {
  await good.close();
  await bad.close();
  await rm(folder, { recursive: true });
});

async function run(argv: readonly string[], env: Record<string, string> = {}, isTTY = false, full?: Error) {
  let stdout = '';
  let stderr = '';
  const io: Io = {
    stdout: (text) => (stdout += text),
    stderr: (text) => (stderr += text),
    env,
    isTTY,
    readInput: () => Promise.resolve(''),
    ask: () => Promise.resolve(undefined),
    written: () => Promise.resolve(full),
    canAsk: false,
    onStop: () => () => undefined,
    untilStopped: () => new Promise(() => undefined),
  };
  const verify = commands.find(({ usage }) => usage.name === 'verify');
  const code = await verify?.run(argv, io);
  return { code, stdout, stderr };
}

test('0 for a server that keeps the contract, with a line for each case where that is asked for', async () => {
  const { code, stdout, stderr } = await run([good.url, '--verbose']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^ok {9}createOrder accepts the example licence$/m);
  expect(stdout).toMatch(/The contract is kept: \d+ cases/);
}, 60_000);

test('1 for one that does not, and 2 for one that is not there', async () => {
  const one = await run([bad.url, '--verbose', '--only', 'createOrder accepts line items in reverse order']);
  expect(one.code).toBe(1);
  expect(one.stdout).toMatch(/^FAILED {5}createOrder accepts line items in reverse order$/m);
  expect(one.stdout).toContain('1. line_items_kept (critical) in createOrder');
  const two = await run(['http://127.0.0.1:1']);
  expect(two.code).toBe(2);
  expect(two.stdout).toContain('Could not tell: ');
});

test('on a terminal one line moves, and is gone at the end', async () => {
  const { stdout, stderr } = await run([good.url], {}, true);
  expect(stderr).toMatch(/^\r.*1\/\d+ listOrders/);
  expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  expect(stdout).not.toContain('ok ');
}, 60_000);

test('on a terminal the report has colours, unless NO_COLOR says otherwise', async () => {
  const only = ['--only', 'createOrder accepts line items in reverse order'];
  expect((await run([bad.url, ...only], {}, true)).stdout).toContain('(\u001b[31mcritical\u001b[39m)');
  for (const [env, isTTY] of [
    [{ NO_COLOR: '1' }, true],
    [{}, false],
  ] as const) {
    expect((await run([bad.url, ...only], env, isTTY)).stdout).not.toContain('\u001b');
  }
});

test('--operations leaves the others out', async () => {
  const { code, stdout } = await run([good.url, '--operations', 'createOrder, getOrder']);
  expect(code).toBe(0);
  expect(stdout).toContain('Tested: createOrder, getOrder.');
});

test('every kind of report is written, and what failed in a JSON report is run again', async () => {
  const file = (name: string): string => path.join(folder, name);
  const kinds = ['json', 'junit', 'har', 'markdown'];
  const { code } = await run([bad.url, ...kinds.flatMap((kind) => ['--report', `${kind}=${file(kind)}`])]);
  expect(code).toBe(1);
  for (const kind of kinds) expect((await readFile(file(kind), 'utf8')).length).toBeGreaterThan(500);

  const again = await run([bad.url, '--verbose', '--replay', file('json')]);
  expect(again.code).toBe(1);
  const failed = again.stdout.match(/^FAILED .*/gm) ?? [];
  expect(failed.length).toBeGreaterThan(1);
  expect(again.stdout).not.toMatch(/^ok /m);
  expect((await run([good.url, '--replay', file('json')])).code).toBe(0);
});

test('--list shows every case and check, --dry-run every request, and neither sends one', async () => {
  const list = await run(['--list']);
  expect(list.code).toBe(0);
  expect(list.stdout).toContain('createOrder accepts the example licence  (positive_data_acceptance)\n');
  expect(list.stdout).toContain('Checks: not_a_server_error, ');
  const dry = await run(['https://mock.example', '--dry-run', '--only', 'createOrder gives the same*']);
  expect(dry.code).toBe(0);
  expect(dry.stdout.match(/^curl .*Bearer \$TOKEN/gm)).toHaveLength(11);
});

test('--help explains every option', async () => {
  const { code, stdout } = await run(['--help']);
  expect(code).toBe(0);
  for (const option of [
    'token-file',
    'header',
    'customer',
    'operations',
    'only',
    'skip',
    'random',
    'seed',
    'replay',
    'concurrency',
    'rate',
    'timeout',
    'patience',
    'bail',
    'allow-plain-http',
    'allow-production',
    'verbose',
    'list',
    'dry-run',
    'report',
  ]) {
    expect(stdout).toContain(`  --${option} `);
  }
});

describe('wrong usage is told in a sentence:', () => {
  test.each([
    [[], /Name one server/],
    [['http://a', 'http://b'], /Only one SERVER is possible; 'http:\/\/b' is a second one/],
    [['localhost'], /The server must be an address such as/],
    [['http://127.0.0.1:1', '--only', 'x'], /"x" is the name of no case/],
    [['http://127.0.0.1:1', '--rate', 'fast'], /--rate must be a number/],
    [['http://127.0.0.1:1', '--report', 'pdf=x'], /--report is KIND=FILE/],
    [['http://127.0.0.1:1', '--header', 'nonsense'], /--header is 'Name: value'/],
    [['http://127.0.0.1:1', '--replay', '/no/such/file'], /can't be read as JSON/],
    [['https://mock.example'], /A token is needed/],
    [
      ['https://api.partnercenter.microsoft.com'],
      /each case that it accepts is a purchase.*give --allow-production/,
    ],
    [['http://127.0.0.1:1', '--nonsense'], /Unknown option '--nonsense'/],
  ])('%j', async (argv, message) => {
    await expect(run(argv)).rejects.toThrow(message);
  });

  test('a report of something else', async () => {
    const file = path.join(folder, 'other.json');
    await writeFile(file, '{"cases":[1]}');
    await expect(run(['http://127.0.0.1:1', '--replay', file])).rejects.toThrow(
      /no JSON report of this command/,
    );
    await writeFile(file, '{"cases":[]}');
    await expect(run(['http://127.0.0.1:1', '--replay', file])).rejects.toThrow(/nothing to replay/);
  });
});

describe('the token', () => {
  const few = ['--only', 'createOrder accepts the example *'];
  const env = { PARTNER_CENTER_TOKEN: 'from-env' };
  let file: string;
  beforeAll(async () => {
    file = path.join(folder, 'token');
    await writeFile(file, 'from-file\n', { mode: 0o600 });
  });

  test('comes from a file, or from the environment', async () => {
    const tokens = ['from-env'];
    const strict = await serveFetch(createSandbox({ strict: false, orders: sampleOrders(), tokens }).fetch);
    expect((await run([strict.url, ...few], env)).code).toBe(0);
    expect((await run([strict.url, ...few, '--token-file', file], env)).code).toBe(2);
    tokens[0] = 'from-file';
    expect((await run([strict.url, ...few, '--token-file', file], env)).code).toBe(0);
    await strict.close();
  });

  test('is not taken from the command line, which says what to do instead', async () => {
    const running = run([good.url, '--token', 'visible']);
    await expect(running).rejects.toThrow(/PARTNER_CENTER_TOKEN, or into a file for --token-file/);
    await expect(running).rejects.not.toThrow(/visible/);
  });

  test.each([
    'http://mock.example',
    'http:/mock.example',
    'http:mock.example',
    'http://127.0.0.1.example',
    'http://0x7f.1.example',
  ])('is not sent in the clear to %s', async (server) => {
    await expect(run([server, ...few], env)).rejects.toThrow(/not sent to another machine over plain http/);
    await expect(run([server, ...few, '--token-file', file])).rejects.toThrow(/over plain http/);
    await expect(run([server, ...few, '--allow-plain-http'], env)).rejects.toThrow(
      /PARTNER_CENTER_TOKEN may be a real one/,
    );
    expect((await run([server, ...few, '--dry-run'], env)).stdout).not.toContain('from-env');
  });

  test('of a file is sent in the clear where that is asked for', async () => {
    const { code, stdout } = await run([
      'http://nowhere.invalid',
      ...few,
      '--allow-plain-http',
      '--token-file',
      file,
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('Could not tell: ');
  });
});

test('a report that can not be written leaves the verdict, the other reports and exit status 2', async () => {
  const file = path.join(folder, 'written.json');
  const reports = ['--report', `junit=${folder}/no/such/folder`, '--report', `json=${file}`];
  const { code, stdout, stderr } = await run([good.url, '--only', 'createOrder accepts *', ...reports]);
  expect(code).toBe(2);
  expect(stdout).toContain('The contract is kept: ');
  expect(stderr).toMatch(/^The report .*\/no\/such\/folder can't be written: .*ENOENT/);
  expect(await readFile(file, 'utf8')).toContain('"verdict": "kept"');
});

test('a verdict that nobody can read is no 0', async () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const { code, stderr } = await run([good.url, '--only', 'createOrder accepts *'], {}, false, full);
  expect(code).toBe(2);
  expect(stderr).toMatch(/The result can't be written: .*no space left/);
});

test('a file to replay is read up to a limit', async () => {
  const file = path.join(folder, 'large.json');
  await writeFile(file, '');
  await truncate(file, 2 ** 30);
  await expect(run([good.url, '--replay', file])).rejects.toThrow(/larger than 64 MiB/);
  await expect(run([good.url, '--replay', folder])).rejects.toThrow(/can't be read as JSON/);
  for (const text of [
    '',
    '['.repeat(1e6),
    '['.repeat(1e6) + ']'.repeat(1e6),
    '{"cases":{}}',
    '{"cases":[null]}',
  ]) {
    await writeFile(file, text);
    await expect(run([good.url, '--replay', file])).rejects.toThrow(UsageError);
  }
});
