import { completionsCommand } from './completions.js';
import { createCommand } from './create.js';
import { UsageError, type Command, type Io } from './io.js';
import { printable } from '../shared/printable.js';
import { printableIo } from './printable-io.js';
import {
  customerCommand,
  getCommand,
  listCommand,
  offerCommand,
  resellersCommand,
  statusCommand,
} from './read.js';
import { sandboxCommand } from './sandbox.js';
import { messageOf, unexpected } from './unexpected.js';
import { verifyCommand } from './verify.js';

const commands: Readonly<Record<string, Command>> = {
  create: createCommand,
  get: getCommand,
  list: listCommand,
  status: statusCommand,
  customer: customerCommand,
  offer: offerCommand,
  resellers: resellersCommand,
  sandbox: sandboxCommand,
  verify: verifyCommand,
  completions: (argv, io) => completionsCommand(commands)(argv, io),
};

const help = `Place orders through Microsoft's Partner Center, and try it without buying.

Usage: partner-center-orders <command> [options]

Before an order:
  customer     show a customer
  offer        show an offer of the legacy catalogue
  resellers    list the indirect resellers of an indirect provider

Orders:
  create       place an order, or a file of thousands
  get          show an order
  list         list a customer's orders
  status       show how far provisioning has come

Without buying:
  sandbox      start a local server that answers as Partner Center is documented to
  verify       test whether a server keeps the contract of this API

  completions  write a completion script for bash, zsh or fish

Run partner-center-orders <command> --help for the options of a command.
Exit status: 0 all well; 1 the answer is "no", and nothing was bought; 2 wrong usage, no connection, or not known.
`;

/** Runs one command line and gives the exit status. Never rejects. */
export async function runCli([name, ...argv]: readonly string[], world: Io): Promise<number> {
  const io = printableIo(world);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.stderr : io.stdout)(help);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.stderr(
      `There is no command '${printable(name)}'. The commands are: ${Object.keys(commands).join(', ')}.\n`,
    );
    return 2;
  }
  try {
    const status = await command(argv, io);
    const failure = await io.written('stdout');
    if (status !== 0 || !failure || (isClosedPipe(failure) && name !== 'create')) return status;
    io.stderr(`The answer can't be written to standard output: ${messageOf(failure)}\n`);
  } catch (error) {
    // node:util's parseArgs throws a TypeError with a code for what it can't parse.
    const isUsage =
      error instanceof UsageError ||
      (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    io.stderr(
      isUsage
        ? `${printable(error.message)}\nRun partner-center-orders ${name} --help for its options.\n`
        : unexpected(error),
    );
  }
  return 2;
}

/** Whoever reads the output may have seen enough, as `head` has. */
const isClosedPipe = (failure: Error): boolean => 'code' in failure && failure.code === 'EPIPE';
