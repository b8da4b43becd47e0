/** The pages that list others: all operations, all schemas. */
import { isRecord, recordAt, type JsonRecord } from '../../../src/openapi/json.js';
import { table } from '../markdown-table.js';
import { credentialsOf, tagsOf, type Operation } from '../operations.js';
import { operationRoute, schemaRoute, slug } from '../routes.js';
import { objects, text } from '../values.js';
import { introductionOf } from './introduction.js';
import { buys } from './operation.js';
import { firstSentence, heading, words, type Block, type Page } from './page.js';

export function operationsPage(document: JsonRecord, operations: readonly Operation[]): Page {
  const { summary } = recordAt(document, 'info');
  const { opening } = introductionOf(document);
  return {
    route: '/operations/',
    title: 'All operations',
    summary: text(summary),
    kind: 'list',
    blocks: [
      heading(1, 'All operations', 'top'),
      words(text(summary), opening),
      serverBlocks(document),
      ...tagsOf(document).flatMap(({ name, description }) => [
        heading(2, name, slug(name)),
        words(description),
        words(
          table(
            ['Operation', 'Call', 'Buys?', 'Credentials'],
            operations
              .filter(({ tag }) => tag === name)
              .map((operation) => [
                `[${text(operation.node['summary'])}](${operationRoute(operation.id)})`,
                `\`${operation.method} ${operation.path}\``,
                buys(document, operation),
                credentialsOf(operation),
              ]),
          ),
        ),
      ]),
      words(documentation(document)),
    ],
  };
}

function serverBlocks(document: JsonRecord): Block {
  const rows = objects(document['servers']).map(({ url, description }) => [
    text(description),
    `\`${text(url)}\``,
  ]);
  return words(table(['Server', 'Address'], rows));
}

function documentation(document: JsonRecord): string {
  const { url, description } = recordAt(document, 'externalDocs');
  return typeof url === 'string' ? `See also: [${text(description)}](${url}).` : '';
}

export const schemasPage = (document: JsonRecord): Page => ({
  route: '/schemas/',
  title: 'All schemas',
  summary: 'Every object in requests and responses, and every list of known values.',
  kind: 'list',
  blocks: [
    heading(1, 'All schemas', 'top'),
    words('Every object in requests and responses, and every list of known values.'),
    words(
      table(
        ['Schema', 'What it is'],
        Object.entries(recordAt(document, 'components', 'schemas')).flatMap(([name, schema]) =>
          isRecord(schema)
            ? [[`[${name}](${schemaRoute(name)})`, firstSentence(text(schema['description']))]]
            : [],
        ),
      ),
    ),
  ],
});
