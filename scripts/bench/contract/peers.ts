/** Other tools that say whether a server keeps a contract. Each is used as its documentation shows. */
import { execFile, spawn } from 'node:child_process';
import { copyFile, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from '../../package/packed.js';
import { serveFetch, type Served } from '../../../test/verify/serve.js';
import { install, withFolder } from '../folder.js';
import { versions } from '../versions.js';
import { threeCalls, type Call } from './three-calls.js';

const run = promisify(execFile);
const bin = (name: string): string => path.join(root, 'node_modules/.bin', name);

/** Says whether a server is broken. */
export type Judge = (server: typeof fetch) => Promise<boolean>;

export interface Peer {
  readonly name: string;
  /** Rejects when the tool can't be had; the message is the reason. */
  readonly start: (folder: string) => Promise<{ judge: Judge; stop?: () => Promise<void> }>;
}

export const peers: readonly Peer[] = [
  { name: 'Redocly Respect, generated', start: (folder) => respect(folder, 'generated.arazzo.yaml') },
  { name: 'Redocly Respect, handwritten', start: (folder) => respect(folder, 'handwritten.arazzo.yaml') },
  { name: 'Prism proxy + 3 calls', start: prismProxy },
  { name: `Portman ${versions.portman}`, start: portman },
  { name: `openapi-backend ${versions.openapiBackend} + 3 calls`, start: openapiBackend },
];

/** A folder with the contract and both Arazzo files; it is gone afterwards. */
export const withContract = <T>(use: (folder: string) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    await copyFile(path.join(root, 'openapi.yaml'), path.join(folder, 'openapi.yaml'));
    const handwritten = fileURLToPath(new URL('handwritten.arazzo.yaml', import.meta.url));
    await copyFile(handwritten, path.join(folder, 'handwritten.arazzo.yaml'));
    return use(folder);
  });

const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
const MOST_SECONDS = 60;

/** Whether a program fails when it is pointed at the server. */
async function fails(
  server: typeof fetch,
  file: string,
  args: (url: string) => string[],
  cwd: string,
): Promise<boolean> {
  const served = await serveFetch(server);
  try {
    const env = { ...process.env, ...QUIET };
    await run(file, args(served.url), {
      cwd,
      env,
      timeout: MOST_SECONDS * 1000,
      maxBuffer: 64 * 1024 * 1024,
    });
    return false;
  } catch {
    return true;
  } finally {
    await served.close();
  }
}

async function respect(folder: string, file: string): Promise<{ judge: Judge }> {
  if (file.startsWith('generated')) {
    await run(bin('redocly'), ['generate-arazzo', 'openapi.yaml', '-o', file], {
      cwd: folder,
      env: { ...process.env, ...QUIET },
    });
  }
  const args = (url: string): string[] => ['respect', file, '-i', 'bearer=t', '-S', `openapi=${url}`];
  return { judge: (server) => fails(server, bin('redocly'), args, folder) };
}

async function portman(folder: string): Promise<{ judge: Judge }> {
  await install(folder, [`@apideck/portman@${versions.portman}`, `tslib@${versions.tslib}`]);
  const file = path.join(folder, 'node_modules/.bin/portman');
  const args = (url: string): string[] => ['-l', 'openapi.yaml', '-b', url, '-n', '-t', 'true'];
  return { judge: (server) => fails(server, file, args, folder) };
}

/** One proxy before a server that can be exchanged. */
async function prismProxy(folder: string): Promise<{ judge: Judge; stop: () => Promise<void> }> {
  let behind: typeof fetch = () => Promise.reject(new Error('no server yet'));
  const upstream = await serveFetch((input, init) => behind(input, init));
  const port = String(4600 + (process.pid % 1000));
  const prism = spawn(bin('prism'), ['proxy', 'openapi.yaml', upstream.url, '--port', port], { cwd: folder });
  await new Promise<void>((resolve, reject) => {
    prism.stdout.on('data', (text: Buffer) => {
      if (text.includes('Prism is listening')) resolve();
    });
    prism.on('exit', (code) => reject(new Error(`Prism ended with ${String(code)}`)));
    prism.on('error', reject);
  });
  const judge: Judge = async (server) => {
    behind = server;
    return threeCalls(`http://127.0.0.1:${port}`, ({ response }) => {
      const violations: unknown = JSON.parse(response.headers.get('sl-violations') ?? '[]');
      return Array.isArray(violations) && violations.some(isAboutAnswer);
    });
  };
  return {
    judge,
    async stop() {
      prism.kill();
      await upstream.close();
    },
  };
}

function isAboutAnswer(violation: unknown): boolean {
  const location: unknown =
    typeof violation === 'object' && violation !== null ? Reflect.get(violation, 'location') : undefined;
  return Array.isArray(location) && location[0] === 'response';
}

async function openapiBackend(folder: string): Promise<{ judge: Judge }> {
  await install(folder, [`openapi-backend@${versions.openapiBackend}`, `ajv-formats@${versions.ajvFormats}`]);
  const load = createRequire(path.join(folder, 'package.json'));
  const loaded: unknown = load('openapi-backend');
  const formats: unknown = load('ajv-formats');
  if (!isBackendModule(loaded)) throw new Error('openapi-backend exports something else than expected');
  const definition = path.join(root, 'generated/openapi.json');
  const backend = new loaded.OpenAPIBackend({
    definition: JSON.parse(await readFile(definition, 'utf8')),
    // Otherwise it refuses the contract, since it knows OpenAPI 3.0 only.
    quick: true,
    customizeAjv(ajv) {
      if (typeof formats === 'function') Reflect.apply(formats, undefined, [ajv]);
      return ajv;
    },
  });
  await backend.init();
  const isWrong = ({ response, body }: Call): boolean => {
    const { status } = response;
    const headers = Object.fromEntries(response.headers);
    // Its other ways ask for every documented header, also those that are optional.
    const options = { statusCode: status, setMatchType: 'any' };
    return [
      backend.validateResponse(body, 'createOrder', status),
      backend.validateResponseHeaders(headers, 'createOrder', options),
    ].some(({ valid }) => !valid);
  };
  const judge: Judge = async (server) => {
    const served: Served = await serveFetch(server);
    try {
      return await threeCalls(served.url, isWrong);
    } finally {
      await served.close();
    }
  };
  return { judge };
}

interface BackendModule {
  readonly OpenAPIBackend: new (options: {
    definition: unknown;
    quick: boolean;
    customizeAjv: (ajv: unknown) => unknown;
  }) => {
    readonly init: () => Promise<unknown>;
    readonly validateResponse: (body: unknown, operation: string, status: number) => { valid: boolean };
    readonly validateResponseHeaders: (
      headers: Record<string, string>,
      operation: string,
      options: { statusCode: number; setMatchType: string },
    ) => { valid: boolean };
  };
}

const isBackendModule = (value: unknown): value is BackendModule =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'OpenAPIBackend') === 'function';
