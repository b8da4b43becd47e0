/** What a compiler has to do for programs with one call and with a hundred, with each client. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../package/packed.js';
import { run, type Ran } from '../package/run.js';
import { optionsFor } from '../types/check.js';
import { figure } from '../types/measure.js';
import type { Client } from './clients.js';
import { inTurn, medianOf, shown } from './figures.js';
import { readyOnes, toolTable, type Prepared, type Ready } from './prepare.js';
import { calling, declareGlobals } from './programs.js';

const MANY = 100;

interface Program {
  readonly name: string;
  readonly check: () => Promise<Ran>;
}

export async function benchTypes(clients: readonly Prepared<Client>[], rounds = 3): Promise<string> {
  const programs: Program[] = [];
  const instantiations = new Map<string, string>();
  for (const client of readyOnes(clients)) {
    for (const calls of [1, MANY]) {
      const program = await written(client, calls);
      const { code, output } = await program.check();
      const compiles = code === 0;
      instantiations.set(
        program.name,
        compiles
          ? shown(figure(output, 'Instantiations'))
          : `does not compile: ${/error TS\d+/.exec(output)?.[0] ?? ''}`,
      );
      if (compiles) programs.push(program);
    }
  }
  const seconds = await inTurn(programs, rounds, async ({ check }) =>
    figure((await check()).output, 'Check time'),
  );
  return toolTable(
    ['client', 'instantiations, 1 call', `${MANY} calls`, 'seconds, 1 call', `${MANY} calls`],
    clients,
    (client) => {
      const names = [1, MANY].map((calls) => titled(client, calls));
      return [
        ...names.map((name) => instantiations.get(name) ?? ''),
        ...names.map((name) => shown(medianOf(seconds, name))),
      ];
    },
  );
}

/** Its settings are those of many projects: strict, and declarations of libraries not checked. */
async function written({ name, tool, folder }: Ready<Client>, calls: number): Promise<Program> {
  const file = `calls-${calls}.ts`;
  const config = path.join(folder, `tsconfig-${calls}.json`);
  const options = optionsFor({ resolution: 'bundler', strictness: 'strict', globals: 'dom' });
  await declareGlobals(folder);
  await writeFile(path.join(folder, file), calling(tool, calls));
  await writeFile(
    config,
    JSON.stringify({
      compilerOptions: { ...options, lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: true },
      files: [file, 'globals.d.ts'],
    }),
  );
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  return {
    name: titled(name, calls),
    check: () => run(process.execPath, [tsc, '-p', config, '--extendedDiagnostics'], { cwd: folder }),
  };
}

const titled = (client: string, calls: number): string => `${client}, ${calls} calls`;
