/**
 * `npm run sources -- FOLDER` says of each citation `learn/…` in openapi.yaml whether the cited page has the name that it is cited
 * for. FOLDER is a checkout of the public documents, see CONTRIBUTING.md. Fails when a page has not.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContract } from './generate/outputs.js';
import { citationsOf } from './sources/citations.js';
import { judge } from './sources/judge.js';
import { readPages } from './sources/pages.js';
import { report } from './sources/report.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder] = process.argv.slice(2);
process.exitCode = folder === undefined ? usage() : await check(path.resolve(folder));

function usage(): number {
  console.error(
    'Say where the documents are: npm run sources -- FOLDER. CONTRIBUTING.md tells how to get them.',
  );
  return 2;
}

async function check(documents: string): Promise<number> {
  const pages = await readPages(documents);
  if (pages.size === 0) {
    console.error(`${documents} has no Markdown pages.`);
    return 2;
  }
  const citations = citationsOf(await readContract(root));
  const { text, isRight } = report(citations.map((citation) => judge(citation, pages)));
  console.log(text);
  return isRight ? 0 : 1;
}
