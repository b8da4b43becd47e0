/** Takes the lock and gives it back, again and again, and fails when somebody else is inside. Started by the test. */
import { closeSync, openSync, rmSync } from 'node:fs';
import { UsageError } from '../../src/cli/io.js';
import { lock } from '../../src/cli/lock.js';

const [path = '', rounds = '0'] = process.argv.slice(2);
let entered = 0;
for (let round = 0; round < Number(rounds); round++) {
  try {
    const unlock = lock(path);
    entered += 1;
    closeSync(openSync(`${path}.inside`, 'wx'));
    rmSync(`${path}.inside`);
    unlock();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
}
process.stdout.write(String(entered));
