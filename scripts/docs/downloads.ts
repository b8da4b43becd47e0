/** What stands beside the pages: each of them as plain Markdown, the contract, and llms.txt. */
import { stringify } from 'yaml';
import { docsContract } from './contract.js';
import type { Contents } from './contents.js';
import { errorCodesOf } from './contents/error-code.js';
import { llms } from './llms.js';
import { errorCodeSection } from './pages/errors.js';
import type { Page } from './pages/page.js';
import { markdownFile } from './routes.js';
import { plainMarkdown } from './write/plain-markdown.js';

/** Texts by name. */
export function downloads(contents: Contents, pages: readonly Page[]): [string, string][] {
  const contract = docsContract(contents.document, contents.samples);
  return [
    ['openapi.yaml', stringify(contract, { lineWidth: 0, aliasDuplicateObjects: false })],
    ['openapi.json', `${JSON.stringify(contract, null, 2)}\n`],
    ['llms.txt', llms(contents, pages)],
    ...pages.map((page): [string, string] => [markdownFile(page.route), plainMarkdown(page)]),
    ...errorCodesOf(contents.document).map((code): [string, string] => {
      const route = `/errors/${code.code}`;
      return [markdownFile(route), plainMarkdown({ route, blocks: errorCodeSection(code, 1) })];
    }),
  ];
}
