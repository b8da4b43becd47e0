/** A small contract without a fault, for tests that plant one. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isRecord, type JsonRecord } from '../../src/openapi/json.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const errors = ['400', '401', '403', '404', '409', '429', '500', '503'];

export function smallContract() {
  const headers = {
    'MS-RequestId': { $ref: '#/components/headers/Id' },
    'MS-CorrelationId': { $ref: '#/components/headers/Id' },
  };
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } };
  return {
    openapi: '3.1.1',
    info: {
      title: 'Things',
      version: '1.0.0',
      description: 'A small contract.',
      contact: { name: 'nobody' },
      license: { name: 'MIT', identifier: 'MIT' },
      'x-sources': { page: { title: 'A page' }, sdk: { title: 'An SDK' } },
    },
    servers: [{ url: 'https://api.partnercenter.microsoft.com' }],
    security: [{ bearer: [] }],
    tags: [{ name: 'Things', description: 'Things.' }],
    paths: {
      '/v1/things/{id}': {
        parameters: [{ $ref: '#/components/parameters/Id' }],
        post: {
          operationId: 'createThing',
          tags: ['Things'],
          summary: 'Create a thing',
          description: 'Creates a thing.',
          requestBody: {
            content: {
              'application/json': {
                // Beside a $ref, members of the target are narrowed and need no source or example of their own.
                schema: { $ref: '#/components/schemas/Thing', properties: { name: { minLength: 1 } } },
              },
            },
          },
          responses: {
            '201': { description: 'Created.', headers, content },
            ...Object.fromEntries(
              errors.map((status) => [status, { $ref: '#/components/responses/Failed' }]),
            ),
          },
        },
      },
    },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      parameters: {
        Id: {
          name: 'id',
          in: 'path',
          required: true,
          description: 'Which thing.',
          schema: { type: 'string' },
          example: 'a',
          'x-source': 'page',
        },
      },
      headers: {
        Id: { description: 'An id.', schema: { type: 'string' }, example: 'a', 'x-source': 'page' },
      },
      responses: { Failed: { description: 'Failed.', headers, content } },
      schemas: {
        Thing: {
          type: 'object',
          properties: {
            name: { type: 'string', examples: ['a'], 'x-source': ['page', 'sdk'] },
            colour: { $ref: '#/components/schemas/Colour' },
            colours: {
              type: 'array',
              items: { $ref: '#/components/schemas/Colour' },
              'x-source': 'sdk',
            },
          },
        },
        Colour: { type: 'string', examples: ['red'], 'x-source': 'page' },
      },
    },
    'x-error-codes': {
      '1': {
        status: [400],
        meaning: 'Wrong.',
        action: 'Correct it.',
        repeat: 'corrected',
        concerns: 'order',
        'x-source': 'page',
      },
    },
  };
}

export type SmallContract = ReturnType<typeof smallContract>;

/** The small contract with changes at a path of keys; `undefined` removes. */
export function planted(keys: readonly string[], value: unknown): JsonRecord {
  const document: JsonRecord = structuredClone(smallContract());
  const last = keys.at(-1);
  if (last === undefined) throw new Error('nothing to change');
  let node = document;
  for (const key of keys.slice(0, -1)) {
    const next = node[key];
    if (!isRecord(next)) throw new Error(`the small contract has no ${keys.join(' ')}`);
    node = next;
  }
  Object.assign(node, { [last]: value });
  if (value === undefined) Reflect.deleteProperty(node, last);
  return document;
}

/** Writes each document to a file of its own, runs `lint` on all at once, and tidies up. */
export async function withFiles<T>(
  documents: ReadonlyMap<string, unknown>,
  lint: (files: string[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'small-contract-'));
  try {
    const files = [...documents.keys()].map((name) => path.join(folder, `${name}.json`));
    await Promise.all(
      [...documents.values()].map((document, i) => writeFile(files[i] ?? '', JSON.stringify(document))),
    );
    return await lint(files);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a tool of node_modules/.bin prints; its exit code says only that it found something. */
export function run(tool: string, args: string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const shell = process.platform === 'win32';
  const child = spawn(path.join(root, 'node_modules', '.bin', tool), args, { cwd: root, env, shell });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.resume();
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}
