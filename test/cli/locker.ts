/** Takes the lock and gives it back, again and again, and fails when somebody else is inside. Started by the test. */
import { closeSync, openSync, rmSync } from 'node:fs';
import { takeLock } from '../../src/cli/batch/run-lock.js';
import { UsageError } from '../../src/cli/io.js';

const [path = '', rounds = '0'] = process.argv.slice(2);
let entered = 0;
for (let round = 0; round < Number(rounds); round++) {
  try {
    const lock = await takeLock(path, () => undefined, { beat: 5, limit: 2000 });
    entered += 1;
    closeSync(openSync(`${path}.inside`, 'wx'));
    rmSync(`${path}.inside`);
    lock.release();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
}
process.stdout.write(String(entered));
