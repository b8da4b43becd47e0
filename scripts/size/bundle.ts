/** Bundles programs that import the installed package, as a user's bundler would, and says what ended up in the bundle. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';

export interface Bundle {
  /** What a program loads at its start, its modules one after the other. */
  readonly code: string;
  readonly minified: number;
  readonly gzip: number;
  /** What it loads only when it comes to that, gzipped. */
  readonly later: number;
  /** The bytes that each file takes at the start, largest first; files that take none are left out. */
  readonly parts: readonly (readonly [file: string, bytes: number])[];
}

/** @param folder where the package is installed */
export async function bundle(program: string, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: 'program.ts', loader: 'ts' },
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    outdir: folder,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['node:*'],
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const atStart = loadedAtStart(metafile);
  const chunks = outputFiles.map(({ path: file, text }) => ({ name: path.relative(folder, file), text }));
  const textOf = (wanted: (name: string) => boolean) =>
    chunks
      .filter(({ name }) => wanted(name))
      .map(({ text }) => text)
      .join('');
  const code = textOf((name) => atStart.has(name));
  return {
    code,
    minified: Buffer.byteLength(code),
    gzip: gzipped(code),
    later: gzipped(textOf((name) => !atStart.has(name))),
    parts: [...atStart]
      .flatMap((name) => Object.entries(metafile.outputs[name]?.inputs ?? {}))
      .map(([name, { bytesInOutput }]) => [name.replace(/^.*node_modules\//, ''), bytesInOutput] as const)
      .filter(([, bytes]) => bytes > 0)
      .sort(([, a], [, b]) => b - a),
  };
}

const gzipped = (text: string): number => (text === '' ? 0 : gzipSync(text, { level: 9 }).length);

/** The entry and what it imports, but for what it imports by `import()`. */
function loadedAtStart({ outputs }: Metafile): Set<string> {
  const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === 'program.ts');
  if (entry === undefined) throw new Error('esbuild wrote no program');
  const found = new Set([entry]);
  for (const name of found) {
    for (const { path: imported, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && imported in outputs) found.add(imported);
    }
  }
  return found;
}
