/** VitePress's configuration. */
import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vitepress';
import type { SiteFacts } from './facts.js';
import { headingLabels } from './heading-labels.js';
import { linkNames } from './link-names.js';
import { openGraph } from './open-graph.js';
import { search } from './search.js';

export function config(facts: SiteFacts): UserConfig {
  const { title, summary, version, address, guides, reference, schemas } = facts;
  const base = address === undefined ? '/' : new URL(address).pathname;
  return {
    title,
    titleTemplate: `:title · ${title}`,
    description: summary,
    lang: 'en',
    base,
    head: [['link', { rel: 'icon', href: FAVICON }]],
    lastUpdated: false,
    metaChunk: true,
    ...(address === undefined ? {} : { sitemap: { hostname: address } }),
    transformHead: ({ pageData }) => openGraph(pageData, title, base, address),
    markdown: {
      // The themes whose colours have enough contrast.
      theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      config: (md) => {
        headingLabels(md);
        linkNames(md, facts);
      },
    },
    themeConfig: {
      nav: [
        { text: 'Guides', link: guides[0]?.items[0]?.link ?? '/', activeMatch: '^/guides/' },
        { text: 'Reference', link: '/operations/', activeMatch: '^/operations/' },
        { text: 'Error codes', link: '/errors' },
        { text: 'Schemas', link: '/schemas/', activeMatch: '^/schemas/' },
        {
          text: version,
          items: [
            { text: 'Changelog', link: '/changelog' },
            // VitePress leaves links to files that are no pages as they are.
            ...['openapi.yaml', 'openapi.json', 'llms.txt'].map((name) => ({
              text: name,
              link: base + name,
              target: '_self',
            })),
          ],
        },
      ],
      // Schemas have a menu of their own: in every page it would double its size.
      sidebar: {
        '/guides/': menu(guides),
        '/schemas/': menu(schemas),
        '/': menu(reference),
      },
      outline: [2, 3],
      docFooter: { prev: false, next: false },
      externalLinkIcon: false,
      search,
    },
    vite: {
      publicDir: false,
      logLevel: 'warn',
      build: { chunkSizeWarningLimit: 3000 },
      resolve: {
        alias: {
          '#openapi.json': fileURLToPath(new URL('../../../generated/openapi.json', import.meta.url)),
        },
      },
    },
  };
}

type Menu = { text: string; items: { text: string; link: string }[] }[];

const menu = (groups: SiteFacts['guides']): Menu =>
  groups.map(({ text, items }) => ({ text, items: items.map((item) => ({ ...item })) }));

const FAVICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%230f5f66'/%3E%3Cpath d='M9 9h14v4H9zm0 6h14v4H9zm0 6h8v4H9z' fill='%23fff'/%3E%3C/svg%3E";
