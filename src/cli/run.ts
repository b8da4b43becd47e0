import { sandboxCommand } from './sandbox.js';
import { UsageError, type Command, type Io } from './io.js';
import { verifyCommand } from './verify.js';

const commands: Readonly<Record<string, Command>> = { sandbox: sandboxCommand, verify: verifyCommand };

const help = `Place orders through Microsoft's Partner Center, and try it without buying.

Usage: partner-center-orders <command> [options]

Commands:
  sandbox   start a local server that answers as Partner Center is documented to
  verify    test whether a server keeps the contract of this API

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
