/** What the peers generate from the contract, each by its own generator, with its defaults. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../package/packed.js';
import { run } from '../package/run.js';

/** Ours are made by openapi-typescript as well. */
export const openapiTypescript = (folder: string): Promise<void> =>
  copyFile(path.join(root, 'generated/types.ts'), path.join(folder, 'types.ts'));

export async function heyApi(folder: string): Promise<void> {
  const plugins = ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'];
  await generator(folder, 'openapi-ts', ['-i', 'openapi.json', '-o', 'generated', '-p', ...plugins]);
}

/** Its command line has no base URL; what is generated puts this one into a template literal. */
export async function orval(folder: string): Promise<void> {
  const program = `
import { generate } from 'orval';
const output = { target: 'generated.ts', client: 'fetch', baseUrl: '\${baseUrl}' };
await generate({ input: 'openapi.json', output });`;
  await generator(folder, process.execPath, ['--input-type=module', '--eval', program]);
}

export async function redocly(folder: string): Promise<void> {
  const program = path.join(root, 'node_modules/.bin/redocly');
  await generator(folder, program, ['generate-client', 'openapi.json', '-o', 'generated.ts']);
}

/** The contract is part of the program. Its declaration is kept small, so that checking doesn't read all of it. */
export async function openapiClientAxios(folder: string): Promise<void> {
  const types = await generator(folder, 'typegen', ['openapi.json']);
  await writeFile(path.join(folder, 'generated.d.ts'), types);
  const definition = await readFile(path.join(folder, 'openapi.json'), 'utf8');
  await writeFile(path.join(folder, 'definition.js'), `export default ${definition}`);
  await writeFile(
    path.join(folder, 'definition.d.ts'),
    `import type { Document } from 'openapi-client-axios';\ndeclare const definition: Document;\nexport default definition;\n`,
  );
}

const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** @param program a path, or the name of a program that is installed in the folder */
async function generator(folder: string, program: string, args: readonly string[]): Promise<string> {
  const file = path.resolve(folder, 'node_modules/.bin', program);
  const { code, output } = await run(file, args, { cwd: folder, env: { ...process.env, ...QUIET } });
  if (code !== 0) throw new Error(`it generates nothing: ${output.split('\n', 1)[0] ?? ''}`);
  return output;
}
