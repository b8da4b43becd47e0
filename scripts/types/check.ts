/** Type-checks a little project that has the packed package installed. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, type Packed } from '../package/packed.js';
import { run, type Ran } from '../package/run.js';
import { atLeast } from './versions.js';

export const resolutions = ['node16', 'nodenext', 'bundler'] as const;
export type Resolution = (typeof resolutions)[number];

export interface Consumer {
  readonly resolution: Resolution;
  readonly strictness: keyof typeof strictnesses;
  /** Where `fetch` and `Response` are declared: TypeScript's `dom`, or `@types/node` for programs without a browser. */
  readonly globals: 'dom' | 'node';
}

/** The settings that decide which of our types a consumer may stumble over. */
export const strictnesses = {
  strictest: { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
  strict: { strict: true },
  loose: { strict: false },
} as const;

/** What each module system can compile. A bundler has no CommonJS sources; node16 has no imports of JSON with a type. */
export function filesFor(resolution: Resolution, typescript: string): string[] {
  const since53 = (...files: string[]) => (atLeast(typescript, 5, 3) ? files : []);
  const since58 = (...files: string[]) => (atLeast(typescript, 5, 8) ? files : []);
  switch (resolution) {
    case 'node16':
      return ['order.ts', 'require-refused.cts', ...since53('dynamic.cts')];
    case 'nodenext':
      return [
        'order.ts',
        ...since53('contract-document.ts', 'dynamic.cts'),
        // Here TypeScript lets an ES module be required, as Node does.
        ...since58('require.cts'),
      ];
    case 'bundler':
      return ['order.ts', ...since53('contract-document.ts')];
  }
}

export function optionsFor({ resolution, strictness, globals }: Consumer): object {
  return {
    noEmit: true,
    target: 'es2022',
    module: resolution === 'bundler' ? 'esnext' : resolution,
    moduleResolution: resolution,
    resolveJsonModule: true,
    // The package's own declarations are checked as well, with the consumer's settings.
    skipLibCheck: false,
    ...(globals === 'dom' ? { lib: ['es2022', 'dom'], types: [] } : { lib: ['es2022'], types: ['node'] }),
    typeRoots: [path.join(root, 'node_modules/@types')],
    ...strictnesses[strictness],
  };
}

/** A folder beside the installed package with these sources in it. */
export async function project(
  { consumer }: Packed,
  name: string,
  options: object,
  sources: readonly string[],
): Promise<string> {
  const folder = path.join(consumer, name);
  await mkdir(folder, { recursive: true });
  await cp(path.join(root, 'test/package/fixtures'), folder, { recursive: true });
  const config = { compilerOptions: options, files: sources };
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
  return folder;
}

export const tsc = (typescript: string, folder: string, ...flags: string[]): Promise<Ran> =>
  run(process.execPath, [path.join(typescript, 'bin/tsc'), '-p', folder, ...flags], { cwd: folder });
