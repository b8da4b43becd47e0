/** What a compiler has to do for programs with one call and with a hundred, with each client. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../package/packed.js';
import { run } from '../package/run.js';
import { optionsFor } from '../types/check.js';
import { figure } from '../types/measure.js';
import type { Client } from './clients.js';
import { inTurn, medianOf, shown, table } from './figures.js';
import { calling } from './programs.js';

const MANY = 100;
const GLOBALS = 'declare const baseUrl: string, token: string, customerId: string;\n';

interface Compiled {
  readonly instantiations: number;
  readonly seconds: number;
}

export async function benchTypes(clients: readonly Client[], folder: string, rounds = 3): Promise<string> {
  await writeFile(path.join(folder, 'globals.d.ts'), GLOBALS);
  const programs = clients.flatMap((client) =>
    [1, MANY].map((calls) => ({ name: `${client.name}, ${calls} calls`, client, calls })),
  );
  const instantiations = new Map<string, number>();
  const seconds = await inTurn(programs, rounds, async ({ name, client, calls }) => {
    const compiled = await compile(calling(client, calls), folder);
    instantiations.set(name, compiled.instantiations);
    return compiled.seconds;
  });
  const rows = clients.map(({ name }) => {
    const both = [1, MANY].map((calls) => `${name}, ${calls} calls`);
    return [
      name,
      ...both.map((program) => shown(instantiations.get(program) ?? NaN)),
      ...both.map((program) => shown(medianOf(seconds, program))),
    ];
  });
  const head = ['client', 'instantiations, 1 call', `${MANY} calls`, 'seconds, 1 call', `${MANY} calls`];
  return table(head, rows);
}

/** The settings are those of many projects: strict, and declarations of libraries not checked. */
async function compile(program: string, folder: string): Promise<Compiled> {
  const options = optionsFor({ resolution: 'bundler', strictness: 'strict', globals: 'dom' });
  const compilerOptions = { ...options, lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true };
  const config = path.join(folder, 'tsconfig.calls.json');
  await writeFile(path.join(folder, 'calls.ts'), program);
  await writeFile(config, JSON.stringify({ compilerOptions, files: ['calls.ts', 'globals.d.ts'] }));
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const { code, output } = await run(process.execPath, [tsc, '-p', config, '--extendedDiagnostics'], {
    cwd: folder,
  });
  if (code !== 0) throw new Error(`It does not compile: ${output}`);
  return { instantiations: figure(output, 'Instantiations'), seconds: figure(output, 'Check time') };
}
