/** How long the command line takes to say something, beside Node itself. */
import path from 'node:path';
import type { Packed } from '../package/packed.js';
import { run } from '../package/run.js';
import { compared, inTurn, medianOf, ratio, shown, table } from './figures.js';

const COMMANDS = [['--help'], ['create', '--help'], ['sandbox', '--help'], ['verify', '--help']];

export async function benchStartUp({ installed, consumer }: Packed, rounds = 21): Promise<string> {
  const program = path.join(installed, 'dist/src/cli/main.js');
  const node = { name: '`node -e 0`', args: ['-e', '0'] };
  const commands = COMMANDS.map((words) => ({
    name: `\`partner-center-orders ${words.join(' ')}\``,
    args: [program, ...words],
  }));
  const all = [node, ...commands];
  const milliseconds = await inTurn(all, rounds, async ({ name, args }) => {
    const started = performance.now();
    const { code } = await run(process.execPath, args, { cwd: consumer });
    if (code !== 0) throw new Error(`${name} fails`);
    return performance.now() - started;
  });
  return table(
    ['command', 'ms', 'ratio'],
    all.map(({ name }) => [
      name,
      shown(medianOf(milliseconds, name)),
      ratio(compared(milliseconds, name, node.name, (own, base) => own / base)),
    ]),
  );
}
