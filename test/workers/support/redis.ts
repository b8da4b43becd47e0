/** A Redis of the tests' own, which keeps nothing and listens in a folder instead of on the network. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const program = process.env['REDIS_SERVER'] ?? 'redis-server';

const HOW_TO_GET =
  'Install it (Debian: apt-get install redis-server), or set REDIS_SERVER to the path of a redis-server.';

/** Whether the tests can run. Continuous integration must have a Redis. */
export const hasRedis = spawnSync(program, ['--version']).status === 0;

if (!hasRedis) {
  const message = `The tests of the workers need Redis, and none was found. ${HOW_TO_GET}`;
  if (process.env['CI'] === 'true') throw new Error(message);
  process.stderr.write(`SKIPPED: ${message}\n`);
}

export interface Redis {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function startRedis(folder: string): Promise<Redis> {
  const socket = path.join(folder, 'redis.sock');
  const options = { dir: folder, port: '0', unixsocket: socket, save: '', appendonly: 'no' };
  const child = spawn(
    program,
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exit = once(child, 'exit');
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`Redis did not start:\n${output}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (/ready to accept connections/i.test(output)) resolve();
    });
  });
  const stop = async () => {
    child.kill();
    await exit;
  };
  return { url: socket, stop };
}
