/**
 * `npm run build` writes dist/: the JavaScript and the declarations of all that package.json's "exports" and "bin" lead to,
 * and nothing else. JavaScript that is generated is copied, since it is as small as it can be.
 */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import ts from 'typescript';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.join(root, 'dist');
const commandLine = path.join(root, 'src/cli');
process.chdir(root);

/**
 * `--help` needs all of `run.js` at once, and opening each of its twenty files would take longer than running them. What is loaded
 * only when a command runs keeps files of its own, and so does `io.js`: a UsageError is the same class to both.
 */
const separate: Plugin = {
  name: 'files of their own',
  setup(builder) {
    builder.onResolve({ filter: /^\.\.?\// }, ({ path: imported, kind, resolveDir }) => {
      if (kind !== 'dynamic-import' && !imported.endsWith('/io.js')) return undefined;
      const file = path.relative(commandLine, path.resolve(resolveDir, imported));
      return { path: `./${file.replaceAll(path.sep, '/')}`, external: true };
    });
  },
};

const exported = Object.values(manifest.exports).filter((entry) => typeof entry === 'object');
const programs = [...exported.map((entry) => entry.default), ...Object.values(manifest.bin)];

await rm(dist, { recursive: true, force: true });
await emitDeclarations();
await removeUnreachableDeclarations(exported.map((entry) => entry.types));
await emitJavaScript(programs.map((file) => file.replace(/^(\.\/)?dist\//, '').replace(/\.js$/, '.ts')));

async function emitDeclarations(): Promise<void> {
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.build.json', (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(fileNames, options);
  const { diagnostics } = program.emit();
  const found = [...errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (found.length > 0) {
    const host = { ...ts.createCompilerHost(options), getCanonicalFileName: (name: string) => name };
    throw new Error(ts.formatDiagnostics(found, host));
  }
  // TypeScript copies no declarations that stand beside JavaScript.
  for (const file of await readdir('generated', { recursive: true })) {
    if (file.endsWith('.d.ts')) await cp(path.join('generated', file), path.join(dist, 'generated', file));
  }
}

/** What the insides of the package declare to each other is of no use to anybody outside. */
async function removeUnreachableDeclarations(entries: readonly string[]): Promise<void> {
  const program = ts.createProgram(entries, { module: ts.ModuleKind.NodeNext, noLib: true, types: [] });
  const reached = new Set(program.getSourceFiles().map(({ fileName }) => path.resolve(fileName)));
  for (const name of await readdir(dist, { recursive: true })) {
    const file = path.join(dist, name);
    if (file.endsWith('.d.ts') && !reached.has(file)) await rm(file);
  }
}

async function emitJavaScript(entryPoints: readonly string[]): Promise<void> {
  const common: BuildOptions = {
    format: 'esm',
    target: 'es2022',
    outdir: dist,
    outbase: root,
    logLevel: 'warning',
  };
  const { metafile } = await build({
    ...common,
    entryPoints: [...entryPoints],
    bundle: true,
    packages: 'external',
    external: ['#openapi.json'],
    platform: 'node',
    metafile: true,
    write: false,
  });
  const reached = Object.keys(metafile.inputs);
  // Without comments, since those for users stand in the declarations, and with all names.
  const sources = reached.filter((file) => file.endsWith('.ts'));
  const small: BuildOptions = { ...common, minifyWhitespace: true, lineLimit: 120 };
  await build({ ...small, entryPoints: sources });
  await build({
    ...small,
    entryPoints: [path.join(commandLine, 'run.ts')],
    bundle: true,
    packages: 'external',
    platform: 'node',
    plugins: [separate],
  });
  for (const file of reached.filter((name) => name.endsWith('.js'))) {
    await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
    await cp(file, path.join(dist, file));
  }
}
