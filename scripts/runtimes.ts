/**
 * `npm run test:runtimes` packs the package, installs it in an empty project and runs test/runtimes there in every runtime
 * that can be had. Fails only when one that ran did not do its work; those that can't be had are listed with the reason.
 */
import { errorMessage } from '../src/shared/error-message.js';
import { pack } from './package/packed.js';
import { printTable } from './package/print-table.js';
import { runInBrowser } from './runtimes/browser.js';
import { fetchRuntime } from './runtimes/fetch.js';
import { placeSmoke, runIn, type Way } from './runtimes/run.js';
import { runtimes } from './runtimes/versions.js';

type Verdict = 'ran' | 'FAILED' | 'missing';
type Row = readonly [runtime: string, version: string, how: string, verdict: Verdict, said: string];

/** npm says first what it did, and on a later line what was not found. */
const inShort = (text: string): string =>
  /npm error (?:notarget|404|network) +(\S.*)/.exec(text)?.[1] ?? text.split('\n')[0] ?? '';

const packed = await pack();
const folder = await placeSmoke(packed);
const rows: Row[] = [];
const failures: string[] = [];
const add = (...row: Row): void => {
  rows.push(row);
  console.log(`${row[3].padEnd(7)} ${row[0]} ${row[1]} (${row[2]})`);
};

for (const { kind, version } of runtimes) {
  const ways: Way['how'][] = kind === 'node' || kind === 'bun' ? ['import', 'require'] : ['import'];
  let program: string;
  try {
    program = await fetchRuntime({ kind, version });
  } catch (error) {
    add(kind, version, ways.join(', '), 'missing', inShort(errorMessage(error)));
    continue;
  }
  for (const how of ways) {
    const { code, output, ms } = await runIn(program, { kind, how }, folder);
    if (code !== 0) failures.push(`${kind} ${version} (${how}):\n${output}`);
    const placed = output.split('\n').find((line) => line.startsWith('order placed')) ?? '';
    add(kind, version, how, code === 0 ? 'ran' : 'FAILED', code === 0 ? `${placed} (${ms} ms)` : 'see below');
  }
}

await browser();

console.log();
printTable(['runtime', 'version', 'loaded by', 'result', 'seen'], rows);
for (const failure of failures) console.error(`\n${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

async function browser(): Promise<void> {
  const { browserPath, HOW_TO_GET } = await chromium();
  if (browserPath === undefined) {
    add('chromium', '', 'import map', 'missing', HOW_TO_GET);
    return;
  }
  try {
    const { version, output } = await runInBrowser(packed, browserPath);
    add('chromium', version, 'import map', 'ran', output);
  } catch (error) {
    failures.push(`chromium:\n${errorMessage(error)}`);
    add('chromium', '', 'import map', 'FAILED', 'see below');
  }
}

/** The browser tests' module throws on CI where there is no browser; here that is a line of the table. */
async function chromium(): Promise<{ browserPath: string | undefined; HOW_TO_GET: string }> {
  try {
    return await import('../test/site/support/chromium.js');
  } catch (error) {
    return { browserPath: undefined, HOW_TO_GET: errorMessage(error) };
  }
}
