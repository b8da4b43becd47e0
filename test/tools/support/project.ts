/** A project in which a tool's program stands: what is generated, the program that uses it, and nothing of ours. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { run } from '../../../scripts/package/run.js';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** As strict as TypeScript has it by one word; declarations of others are theirs to keep right. */
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: true,
  skipLibCheck: true,
  types: ['node'],
  typeRoots: [path.join(root, 'node_modules/@types')],
};

export interface Project {
  readonly folder: string;
  /** Runs a program of those that are installed. */
  readonly tool: (name: string, ...args: string[]) => Promise<string>;
  /** Runs a module in the project. */
  readonly node: (module: string, env?: Readonly<Record<string, string>>) => Promise<string>;
  readonly write: (name: string, text: string) => Promise<void>;
  /** What the compiler says of a module and of all that it imports. */
  readonly errorsOf: (name: string) => string[];
  readonly remove: () => Promise<void>;
}

/** @param modules the folder that has the tools as node_modules */
export async function project(modules: string): Promise<Project> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tool-'));
  await symlink(path.join(modules, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  await cp(path.join(root, 'generated/openapi.json'), path.join(folder, 'openapi.json'));
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  };
  await write('package.json', '{ "type": "module" }');
  const done = async (
    program: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ) => {
    const { code, output } = await run(program, args, { cwd: folder, env: { ...process.env, ...env } });
    if (code !== 0) throw new Error(`${path.basename(program)} ended with ${String(code)}:\n${output}`);
    return output;
  };
  return {
    folder,
    write,
    tool: (name, ...args) => done(path.join(modules, 'node_modules/.bin', name), args),
    node: (module, env) =>
      done(process.execPath, ['--import', path.join(root, 'node_modules/tsx/dist/loader.mjs'), module], env),
    errorsOf: (name) => errorsOf(path.join(folder, name)),
    remove: () => rm(folder, { recursive: true }),
  };
}

function errorsOf(file: string): string[] {
  const program = ts.createProgram([file], OPTIONS);
  return ts.getPreEmitDiagnostics(program).map(({ file: at, start = 0, messageText }) => {
    const line = (at?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    return `${path.basename(at?.fileName ?? '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
