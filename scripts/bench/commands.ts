/** How long the commands take that one waits for while working on this repository. */
import { linters } from '../lint/linters.js';
import { root } from '../package/packed.js';
import { npm } from '../package/run.js';
import { inTurn, medianOf, shown, table } from './figures.js';

const COMMANDS = ['lint', 'generate', 'docs'].map((script) => ({
  name: `\`npm run ${script}\``,
  args: ['run', script],
}));

/** What `npm run lint` runs side by side, alone. */
const LINTERS = linters.map((linter) => {
  const words = linter.split(' ');
  return { name: `of lint, ${words[0] ?? ''} alone`, args: ['exec', '--', ...words] };
});

export async function benchCommands(rounds = 3): Promise<string> {
  const all = [...COMMANDS, ...LINTERS];
  const seconds = await inTurn(all, rounds, async ({ args }) => {
    const started = performance.now();
    await npm(args, root);
    return (performance.now() - started) / 1000;
  });
  const together = COMMANDS.reduce((sum, { name }) => sum + medianOf(seconds, name), 0);
  const row = ({ name }: { readonly name: string }) => [name, shown(medianOf(seconds, name))];
  return table(
    ['command', 'seconds'],
    [...COMMANDS.map(row), ['together', shown(together)], ...LINTERS.map(row)],
  );
}
