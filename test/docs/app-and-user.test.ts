/** The programs of docs/app-and-user-token.md: msal itself, a token authority in the place of Microsoft's, and the sandbox. */
import { once } from 'node:events';
import { mkdtemp, readFile, stat } from 'node:fs/promises';
import { createServer, get } from 'node:http';
import path from 'node:path';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { createSandbox, FAULT_HEADER, type Sandbox } from '../../src/sandbox/index.js';
import { writeModules } from './support/guide-modules.js';
import { createTokenAuthority, type TokenAuthority } from './support/token-authority.js';

const SECRET = 'secret-of-the-application';
const SIGN_IN = /^Open this, and sign in: (\S+)$/m;

interface World {
  readonly authority: TokenAuthority;
  readonly sandbox: Sandbox;
  readonly folder: string;
  /** Runs a program of the guide in a process' stead: with modules of its own. */
  readonly run: (name: string) => Promise<void>;
  readonly output: () => string;
}

async function start(
  options: { tokens?: string[]; refreshToken?: string; fault?: string } = {},
): Promise<World> {
  const folder = await mkdtemp(path.join(inject('scratch'), 'app-and-user-'));
  const authority = createTokenAuthority(SECRET, options.refreshToken);
  const sandbox = createSandbox(options.tokens === undefined ? {} : { tokens: options.tokens });
  const lines: string[] = [];
  const write = (...values: unknown[]) => void lines.push(values.map(String).join(' '));
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation(write);
  vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (new URL(request.url).host === 'login.microsoftonline.com') return authority.fetch(request);
    if (options.fault !== undefined) request.headers.set(FAULT_HEADER, options.fault);
    return sandbox.fetch(request);
  });
  const variables = {
    TENANT_ID: '22222222-2222-4222-8222-222222222222',
    CLIENT_ID: '11111111-1111-4111-8111-111111111111',
    CLIENT_SECRET: SECRET,
    TOKENS: path.join(folder, 'tokens.json'),
    REDIRECT_URI: `http://localhost:${await freePort()}/`,
    REFRESH_TOKEN: options.refreshToken ?? '',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { exitCode } = process;
  onTestFinished(() => void (process.exitCode = exitCode));

  const output = (): string => lines.join('\n');
  return {
    authority,
    sandbox,
    folder,
    output,
    async run(name) {
      const modules = await writeModules('app-and-user-token.md');
      try {
        await import(/* @vite-ignore */ path.join(modules, name));
      } finally {
        for (const secret of authority.secrets) expect(output()).not.toContain(secret);
      }
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  return typeof bound === 'object' && bound !== null ? bound.port : 0;
}

/** What a person does: opens the address, signs in, and lets the browser go where it is sent. */
async function signIn({ run, output, authority }: World): Promise<void> {
  const done = run('first-sign-in.ts');
  await expect.poll(output).toMatch(SIGN_IN);
  const redirect = authority.signIn(SIGN_IN.exec(output())?.[1] ?? '');
  expect(await statusOf(new URL('/favicon.ico', redirect))).toBe(404);
  expect(await statusOf(redirect)).toBe(200);
  await done;
}

/** Past the `fetch` that the sandbox answers. */
const statusOf = (address: URL): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(address, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

const tokensIn = ({ folder }: World): string => path.join(folder, 'tokens.json');

test('a user signs in once, and programs call with the tokens of that sign-in', async () => {
  const world = await start();
  await signIn(world);
  expect(world.output()).toContain('Signed in as orders@fabrikam.example.');
  expect((await stat(tokensIn(world))).mode & 0o077).toBe(0);
  await world.run('resellers.ts');
  expect(world.output()).toContain('First Up Consultants 4848383');
  expect(world.authority.grants).toEqual(['authorization_code']);
});

test('a token that is refused with 401 is renewed with the refresh token, which is replaced by its successor', async () => {
  // The code is the first secret after the application's; then come pairs of a refresh token and an access token.
  const world = await start({ tokens: ['access-token-number-5'] });
  await signIn(world);
  expect(world.authority.secrets.at(-1)).toBe('access-token-number-3');
  await world.run('resellers.ts');
  expect(world.sandbox.requests.map(({ status }) => status)).toEqual([401, 200]);
  expect(world.authority.grants).toEqual(['authorization_code', 'refresh_token']);
  const kept = await readFile(tokensIn(world), 'utf8');
  expect(kept).toContain(world.authority.secrets.at(-2));
});

test('a refresh token from elsewhere is taken over', async () => {
  const world = await start({ refreshToken: 'refresh-token-of-a-vault' });
  await world.run('take-over.ts');
  await world.run('resellers.ts');
  expect(world.output()).toContain('First Up Consultants 4848383');
  expect(world.authority.grants).toEqual(['refresh_token']);
});

test('a sign-in without MFA is refused once, and no other token is asked for', async () => {
  const world = await start({ fault: 'error;code=900421' });
  await signIn(world);
  await world.run('resellers.ts');
  expect(world.output()).toMatch(/^Run first-sign-in\.ts\. .*900421/m);
  expect(process.exitCode).toBe(1);
  expect(world.sandbox.calls).toBe(1);
  expect(world.authority.grants).toEqual(['authorization_code']);
});

test.each([
  ['has ended', 'invalid_grant'],
  ['no longer does without MFA', 'interaction_required'],
])('when the refresh token %s, the user is to sign in again', async (_, error) => {
  const world = await start({ tokens: ['another'] });
  await signIn(world);
  world.authority.revoke(error);
  await world.run('resellers.ts');
  expect(world.output()).toMatch(/^Run first-sign-in\.ts\. No token: .*AADSTS700082/m);
  expect(world.sandbox.requests.map(({ status }) => status)).toEqual([401]);
});

test('before anybody has signed in, nothing is sent', async () => {
  const world = await start();
  await expect(world.run('resellers.ts')).rejects.toThrow('nobody has signed in, run first-sign-in.ts');
  expect(world.sandbox.calls).toBe(0);
});
