import { completionsCommand } from './completions.js';
import { createCommand } from './create.js';
import { UsageError, type Command, type Io } from './io.js';
import {
  customerCommand,
  getCommand,
  listCommand,
  offerCommand,
  resellersCommand,
  statusCommand,
} from './read.js';
import { sandboxCommand } from './sandbox.js';
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
Exit status: 0 all well, 1 the answer is "no", 2 wrong usage or no connection.
`;

/** Runs one command line and gives the exit status. */
export async function runCli([name, ...argv]: readonly string[], io: Io): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.stderr : io.stdout)(help);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.stderr(`There is no command '${name}'. The commands are: ${Object.keys(commands).join(', ')}.\n`);
    return 2;
  }
  try {
    return await command(argv, io);
  } catch (error) {
    // node:util's parseArgs throws a TypeError with a code for what it can't parse.
    if (!(error instanceof UsageError || (error instanceof TypeError && 'code' in error))) throw error;
    io.stderr(`${error.message}\nRun partner-center-orders ${name} --help for its options.\n`);
    return 2;
  }
}
