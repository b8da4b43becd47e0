/** `npm run lint`: every linter at the same time, each one's findings, and failure if any of them fails. */
import { linters } from './lint/linters.js';
import { runTogether } from './lint/run-together.js';

process.exitCode = (await runTogether(linters)) ? 0 : 1;
