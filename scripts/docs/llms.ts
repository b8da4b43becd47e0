/** llms.txt, see https://llmstxt.org: what is here, for language models. */
import { recordAt } from '../../src/openapi/json.js';
import type { Contents } from './contents.js';
import { errorCodesOf } from './contents/error-code.js';
import type { Page } from './pages/page.js';
import { plain } from './pages/page.js';
import { markdownFile } from './routes.js';
import { text } from './values.js';

export function llms({ document }: Contents, pages: readonly Page[]): string {
  const { title, summary } = recordAt(document, 'info');
  const listed = (...kinds: readonly Page['kind'][]): string =>
    pages
      .filter(({ kind }) => kinds.includes(kind))
      .map((page) => `- [${page.title}](${markdownFile(page.route)}): ${page.summary}`)
      .join('\n');
  const codes = errorCodesOf(document).map(
    ({ code, meaning }) => `- [${code}](${markdownFile(`/errors/${code}`)}): ${plain(meaning)}`,
  );
  return `# ${text(title)}

> ${text(summary)} Maintained by hand from public sources; not a Microsoft product. Every accepted order is a purchase.

- [The contract as OpenAPI 3.1, YAML](openapi.yaml)
- [The contract as OpenAPI 3.1, JSON](openapi.json)

## Guides

${listed('guide')}

## Using the API

${listed('section', 'errors', 'list')}

## Operations

${listed('operation')}

## Schemas

${listed('schema')}

## Error codes

${codes.join('\n')}

## Optional

${listed('changelog')}
`;
}
