/** What VitePress's configuration is told of the contents, as data: menus, names that become links, the site's address. */
import { isRecord, recordAt } from '../../../src/openapi/json.js';
import type { Contents } from '../contents.js';
import { guideGroups } from '../guides.js';
import { operationsOf, tagsOf } from '../operations.js';
import { introductionOf, sectionRoute } from '../pages/introduction.js';
import { guideRoute, operationRoute, schemaRoute } from '../routes.js';
import { text } from '../values.js';
import type { Sources } from '../write/site-markdown.js';

export interface MenuGroup {
  readonly text: string;
  readonly items: readonly { readonly text: string; readonly link: string }[];
}

export interface SiteFacts {
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  /** Undefined as long as nobody has said where the site is. */
  readonly address: string | undefined;
  readonly guides: readonly MenuGroup[];
  readonly reference: readonly MenuGroup[];
  readonly schemas: readonly MenuGroup[];
  /** Where a name leads that stands as code in a text. */
  readonly names: Readonly<Record<string, string>>;
  readonly errorCodes: readonly string[];
}

export function siteFacts(
  { document, guides }: Contents,
  address: URL | undefined,
): SiteFacts & { sources: Sources } {
  const info = recordAt(document, 'info');
  const operations = operationsOf(document);
  const schemas = Object.keys(recordAt(document, 'components', 'schemas'));
  const sections = introductionOf(document).sections.map((section) => ({
    text: section.heading,
    link: sectionRoute(section),
  }));
  return {
    title: text(info['title']),
    summary: text(info['summary']),
    version: text(info['version']),
    address: address?.href,
    guides: guideGroups(guides).map((group) => ({
      text: group.title,
      items: group.guides.map(({ name, title }) => ({ text: title, link: guideRoute(name) })),
    })),
    reference: [
      { text: 'Using the API', items: [...sections, { text: 'Headers', link: '/headers' }] },
      {
        text: 'Operations',
        items: [{ text: 'All operations', link: '/operations/' }],
      },
      ...tagsOf(document).map(({ name }) => ({
        text: name,
        items: operations
          .filter(({ tag }) => tag === name)
          .map(({ id, node }) => ({ text: text(node['summary']) || id, link: operationRoute(id) })),
      })),
      { text: 'Schemas', items: [{ text: 'All schemas', link: '/schemas/' }] },
    ],
    schemas: [
      {
        text: 'Schemas',
        items: [
          { text: 'All schemas', link: '/schemas/' },
          ...[...schemas].sort().map((name) => ({ text: name, link: schemaRoute(name) })),
        ],
      },
    ],
    names: Object.fromEntries([
      ...schemas.map((name) => [name, schemaRoute(name)] as const),
      ...operations.map(({ id }) => [id, operationRoute(id)] as const),
    ]),
    errorCodes: Object.keys(recordAt(document, 'x-error-codes')),
    sources: new Map(
      Object.entries(recordAt(info, 'x-sources')).flatMap(([key, entry]) => {
        if (!isRecord(entry)) return [];
        const url = text(entry['url']);
        return [[key, url === '' ? undefined : url] as const];
      }),
    ),
  };
}
