/** Bundles programs that import the installed package, as a user's bundler would, and says what ended up in the bundle. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export interface Bundle {
  readonly code: string;
  readonly minified: number;
  readonly gzip: number;
  /** The bytes that each file takes in the minified bundle, largest first; files that take none are left out. */
  readonly parts: readonly (readonly [file: string, bytes: number])[];
}

/** @param folder where the package is installed */
export async function bundle(program: string, folder: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: 'program.js' },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['node:*'],
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  if (!file || !output) throw new Error('esbuild wrote nothing');
  return {
    code: file.text,
    minified: file.contents.length,
    gzip: gzipSync(file.contents, { level: 9 }).length,
    parts: Object.entries(output.inputs)
      .map(([name, { bytesInOutput }]) => [name.replace(/^.*node_modules\//, ''), bytesInOutput] as const)
      .filter(([, bytes]) => bytes > 0)
      .sort(([, a], [, b]) => b - a),
  };
}
