#!/usr/bin/env node
import type { Io } from './io.js';
import { outputTo } from './output/streams.js';
import { onStopSignal } from './stop-signals.js';
import { unexpected } from './unexpected.js';

const stdout = outputTo(process.stdout);
const stderr = outputTo(process.stderr);

const io: Io = {
  stdout: stdout.write,
  stderr: stderr.write,
  written: (where) => (where === 'stdout' ? stdout : stderr).written(),
  env: process.env,
  isTTY: process.stdout.isTTY,
  readInput: async () => (await import('node:stream/consumers')).text(process.stdin),
  canAsk: process.stdin.isTTY,
  ask,
  onStop: onStopSignal,
  untilStopped: () =>
    new Promise((resolve) => {
      let isAsked = false;
      const forget = onStopSignal((signal) => {
        if (isAsked) {
          forget();
          process.kill(process.pid, signal);
        }
        isAsked = true;
        resolve(signal);
      });
    }),
};

// By itself Node ends with 1, which here means that an order was refused.
const giveUp = (error: unknown): void => {
  stderr.write(unexpected(error));
  void stderr.written().finally(() => process.exit(2));
};
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);

const { runCli } = await import('./run.js');
const status = await runCli(process.argv.slice(2), io);
await Promise.all([stdout.written(), stderr.written()]);
// A call that was given up may still hold its connection.
process.exit(status);

async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Ctrl+C and Ctrl+D close it, and are no yes.
    return await Promise.race([
      lines.question(question),
      new Promise<string>((resolve) => lines.once('close', () => resolve(''))),
    ]);
  } finally {
    lines.close();
  }
}
