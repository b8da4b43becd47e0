/** Every page of the site, in no order; the menu has that. */
import { isRecord, recordAt } from '../../../src/openapi/json.js';
import type { Contents } from '../contents.js';
import { operationsOf } from '../operations.js';
import { changelogPage, guidePage } from './guide.js';
import { headersPage } from './headers.js';
import { introductionPages } from './introduction.js';
import { landingPage } from './landing.js';
import { operationsPage, schemasPage } from './lists.js';
import { operationPage } from './operation.js';
import type { Page } from './page.js';
import { schemaPage } from './schema.js';

export function allPages({ document, samples, guides, changelog }: Contents): Page[] {
  const operations = operationsOf(document);
  const schemas = Object.entries(recordAt(document, 'components', 'schemas'));
  const reference = [
    ...introductionPages(document, operations, samples),
    headersPage(document),
    operationsPage(document, operations),
    ...operations.map((operation) => operationPage(document, operation, samples)),
    schemasPage(document),
    ...schemas.flatMap(([name, schema]) =>
      isRecord(schema) ? [schemaPage(document, name, schema, operations)] : [],
    ),
  ];
  return [
    landingPage(document, samples),
    ...guides.map((guide) => guidePage(guide, reference)),
    ...reference,
    changelogPage(changelog),
  ];
}
