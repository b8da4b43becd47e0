/** `npm run size` bundles one call with the packed package, shows where its bytes are, and fails above the budget. */
import { pack } from './package/packed.js';
import { printTable } from './package/print-table.js';
import { BUDGET, oneCall, openapiFetchAlone } from './size/budget.js';
import { bundle } from './size/bundle.js';

const { consumer } = await pack();
const ours = await bundle(oneCall, consumer);
const alone = await bundle(openapiFetchAlone, consumer);

printTable(
  ['one call with', 'minified', 'gzip', 'loaded later'],
  [
    ['partner-center-orders', String(ours.minified), String(ours.gzip), String(ours.later)],
    ['openapi-fetch alone', String(alone.minified), String(alone.gzip), String(alone.later)],
  ],
);
console.log();
printTable(
  ['file', 'minified'],
  ours.parts.map(([file, bytes]) => [file, String(bytes)]),
);

const within = ours.gzip <= BUDGET;
console.log(
  `\n${ours.gzip} of ${BUDGET} bytes, minified and gzipped: ${within ? 'within' : 'OVER'} the budget.`,
);
process.exitCode = within ? 0 : 1;
