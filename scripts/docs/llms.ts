/** llms.txt, see https://llmstxt.org: what is here, for language models. */
import { recordAt, type JsonRecord } from '../../src/openapi/json.js';
import type { Guide } from './guides.js';
import { credentialsOf, operationsOf } from './operations.js';
import { text } from './values.js';

export function llms(contract: JsonRecord, guides: readonly Guide[]): string {
  const { title, summary } = recordAt(contract, 'info');
  const operations = operationsOf(contract).map(
    (operation) =>
      `- \`${operation.id}\`: ${text(operation.node['summary'])} ` +
      `(\`${operation.method} ${operation.path}\`, ${credentialsOf(operation)})`,
  );
  return `# ${text(title)}

> ${text(summary)} Maintained by hand from public sources; not a Microsoft product. Every accepted order is a purchase.

## Reference

- [The whole reference as Markdown](reference.md): introduction, operations, error codes, schemas, samples
- [The contract as OpenAPI 3.1, YAML](openapi.yaml)
- [The contract as OpenAPI 3.1, JSON](openapi.json)

## Operations

${operations.join('\n')}

## Guides

${guides.map(({ name, title: heading }) => `- [${heading}](guides/${name})`).join('\n')}
`;
}
