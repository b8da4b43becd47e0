/** How long the commands take that one waits for while working on this repository. */
import { root } from '../package/packed.js';
import { npm } from '../package/run.js';
import { inTurn, medianOf, shown, table } from './figures.js';

const COMMANDS = ['lint', 'generate', 'docs'];

export async function benchCommands(rounds = 3): Promise<string> {
  const commands = COMMANDS.map((name) => ({ name }));
  const seconds = await inTurn(commands, rounds, async ({ name }) => {
    const started = performance.now();
    await npm(['run', name], root);
    return (performance.now() - started) / 1000;
  });
  const medians = COMMANDS.map((name) => medianOf(seconds, name));
  return table(
    ['command', 'seconds'],
    [
      ...COMMANDS.map((name) => [`\`npm run ${name}\``, shown(medianOf(seconds, name))]),
      ['together', shown(medians.reduce((sum, each) => sum + each, 0))],
    ],
  );
}
