import { nearest } from '../shared/nearest.js';
import { printable } from '../shared/printable.js';
import type { Command } from './command.js';
import { commands as all } from './commands/index.js';
import { commandsOf, program } from './help.js';
import { UsageError, type Io } from './io.js';
import { printableIo } from './output/printable-io.js';
import { messageOf, unexpected } from './unexpected.js';
import type { Usage } from './usage.js';

/**
 * Runs one command line and gives the exit status. Never rejects.
 *
 * @param commands those that there are; tests have others
 */
export async function runCli(
  argv: readonly string[],
  world: Io,
  commands: readonly Command[] = all,
): Promise<number> {
  const io = printableIo(world);
  const command = commandOf(argv, commands);
  if (!command) return withoutCommand(argv, io, commands);
  const { name, buys } = command.usage;
  try {
    const status = await command.run(argv.slice(wordsOf(name).length), io);
    const failure = await io.written('stdout');
    if (status !== 0 || !failure || (isClosedPipe(failure) && !buys)) return status;
    io.stderr(`The result can't be written to standard output: ${messageOf(failure)}\n`);
  } catch (error) {
    io.stderr(
      error instanceof UsageError
        ? `${printable(error.message)}\n${buys ? 'Nothing was sent. ' : ''}Run ${program} ${name} --help for its options.\n`
        : unexpected(error),
    );
  }
  return 2;
}

const wordsOf = (name: string): string[] => name.split(' ');

/** The command whose name the command line begins with. */
function commandOf(argv: readonly string[], commands: readonly Command[]): Command | undefined {
  return commands.find(({ usage: { name } }) => wordsOf(name).every((word, index) => argv[index] === word));
}

/** What the program itself answers: its help, its version, or that there is no such command. */
async function withoutCommand(
  argv: readonly string[],
  io: Io,
  commands: readonly Command[],
): Promise<number> {
  const [first = '', ...rest] = argv;
  if (first === 'help' && rest.length > 0) return runCli([...rest, '--help'], io, commands);
  if (first === '--version' || first === '-v') {
    io.stdout(`${await version()}\n`);
    return 0;
  }
  const usages = commands.map(({ usage }) => usage);
  const family = usages.filter(({ name }) => name.startsWith(`${first} `));
  return family.length > 0
    ? overview(rest[0], { within: [first], help: helpOfFamily(first, family), usages: family }, io)
    : overview(argv[0], { within: [], help: helpOfProgram(usages), usages }, io);
}

/** The commands to choose from. */
interface Choice {
  /** The words that all of them begin with. */
  readonly within: readonly string[];
  readonly help: string;
  readonly usages: readonly Usage[];
}

/** Help, or that the word in the place of a command is none. */
function overview(word: string | undefined, choice: Choice, io: Io): number {
  if (word === undefined) io.stderr(choice.help);
  else if (['--help', '-h', 'help'].includes(word)) {
    io.stdout(choice.help);
    return 0;
  } else {
    const refusal = word.startsWith('-') ? noOption(word) : noCommand(word, choice);
    const again = [program, ...choice.within].join(' ');
    io.stderr(`${printable(refusal)}\nRun ${again} --help for the commands.\n`);
  }
  return 2;
}

function noOption(given: string): string {
  const [name = ''] = given.split('=');
  const meant = nearest(name, ['--help', '--version']);
  const instead = meant === undefined ? 'Options go after the name of a command.' : `Did you mean ${meant}?`;
  return `Unknown option '${name}'. ${instead}`;
}

function noCommand(given: string, { within, usages }: Choice): string {
  const names = usages.map(({ name }) => name);
  const rests = names.map((name) => wordsOf(name).slice(within.length));
  const meant = nearest(given, [
    ...rests.map((words) => words.join(' ')),
    ...rests.flatMap(([word]) => word ?? []),
  ]);
  const instead =
    meant === undefined
      ? `The commands are: ${names.join(', ')}.`
      : `Did you mean ${[program, ...within, meant].join(' ')}?`;
  return `There is no command '${[...within, given].join(' ')}'. ${instead}`;
}

const helpOfProgram = (usages: readonly Usage[]): string => `\
Place orders through Microsoft's Partner Center, and try it without buying.

Usage: ${program} <command> [options]
       ${program} --help | --version

${commandsOf(usages)}
Run ${program} <command> --help for the options of a command.
Exit status: 0 done; 1 refused, and nothing was bought; 2 anything else: wrong
usage, no connection, or a result that is not known.
`;

const helpOfFamily = (word: string, usages: readonly Usage[]): string => `\
Usage: ${program} ${word} <command> [options]

${commandsOf(usages)}
Run ${program} ${word} <command> --help for the options of a command.
`;

/** Read from package.json, which the package exports, wherever it is installed. */
async function version(): Promise<string> {
  const { createRequire } = await import('node:module');
  const manifest: unknown = createRequire(import.meta.url)('partner-center-orders/package.json');
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}

/** Whoever reads the output may have seen enough, as `head` has. */
const isClosedPipe = (failure: Error): boolean => 'code' in failure && failure.code === 'EPIPE';
