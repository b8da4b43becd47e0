/** What a page says of itself to other programs: its Markdown and, where the site's address is known, its own. */
import type { HeadConfig } from 'vitepress';

export function openGraph(
  page: { readonly title: string; readonly description: string; readonly relativePath: string },
  site: string,
  base: string,
  address: string | undefined,
): HeadConfig[] {
  const tags: HeadConfig[] = [
    ['meta', { property: 'og:type', content: 'article' }],
    ['meta', { property: 'og:site_name', content: site }],
    ['meta', { property: 'og:title', content: page.title }],
    ['meta', { property: 'og:description', content: page.description }],
  ];
  // The page for what is not there has no address.
  if (page.relativePath === '404.md') return tags;
  tags.push(['link', { rel: 'alternate', type: 'text/markdown', href: base + page.relativePath }]);
  if (address === undefined) return tags;
  const url = new URL(page.relativePath.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html'), address)
    .href;
  return [...tags, ['meta', { property: 'og:url', content: url }], ['link', { rel: 'canonical', href: url }]];
}
