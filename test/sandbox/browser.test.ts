import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { LICENCE, PATH } from './support.js';

const PROGRAM = `
import { createSandbox } from './src/sandbox/index.js';
const sandbox = createSandbox();
globalThis.result = sandbox
  .fetch('https://partner.example${PATH}', {
    method: 'POST',
    headers: { Authorization: 'Bearer secret', 'Content-Type': 'application/json' },
    body: JSON.stringify({ lineItems: [{ lineItemNumber: 0, offerId: '${LICENCE}', quantity: 1 }] }),
  })
  .then(async (response) => [response.status, (await response.json()).id === sandbox.orders[0].order.id]);
`;

/** What browsers and workers have, and nothing of Node's. */
const web = {
  AbortSignal,
  atob,
  btoa,
  clearTimeout,
  crypto,
  Headers,
  ReadableStream,
  Request,
  Response,
  setTimeout,
} as const;
const more = { structuredClone, TextDecoder, TextEncoder, URL, URLSearchParams } as const;

test('the sandbox bundles for a browser as it is, and its fetch works there', async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: PROGRAM, resolveDir: '.' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  expect(imported).toEqual([]);

  const context = createContext({ ...web, ...more });
  runInContext(outputFiles[0]?.text ?? '', context);
  expect(await context['result']).toEqual([201, true]);
});
