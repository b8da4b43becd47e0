/** How the site is searched, in the browser. */
import type { DefaultTheme } from 'vitepress';

export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    // VitePress takes what comes back at once, and no promise.
    _render(source, env, md) {
      // Nobody sees these pages: colours would only cost the build its time.
      md.set({ highlight: null });
      const html = md.render(source, env);
      // The first page leads to others and has no answers of its own.
      if (env.frontmatter?.['search'] === false) return '';
      const also: unknown = env.frontmatter?.['alsoCalled'];
      // Behind the title, where it counts as text of the first section.
      return typeof also === 'string' ? html.replace('</h1>', () => `</h1>\n<p>${also}</p>`) : html;
    },
    miniSearch: {
      searchOptions: {
        combineWith: 'AND',
        // The words of a question that every page has.
        processTerm: (term: string) =>
          /^(?:an?|the|to|of|is|do|does|i|my|can|how|what|which|where|why|when)$/i.test(term)
            ? null
            : term.toLowerCase(),
        boost: { title: 6, text: 2, titles: 1 },
        // These functions reach the browser as text, so they use nothing from outside.
        fuzzy: (term: string) => (/\d/.test(term) || term.length < 4 ? false : 0.2),
        prefix: (term: string) => !/^\d+$/.test(term),
        boostDocument: (id: string, term: string, stored?: Record<string, unknown>) => {
          const [page = '', section = ''] = id.toLowerCase().split('#');
          const title = String(stored?.['title']).toLowerCase();
          const above = stored?.['titles'];
          const first = !Array.isArray(above) || above.length === 0;
          let boost = 1;
          // The page or the section of that very name.
          if (section === `code-${term}`) boost *= 20;
          if (first && page.endsWith(`/operations/${term}.html`)) boost *= 40;
          if (title.split(/[^a-z\d]+/).includes(term)) boost *= 2;
          // What explains, before what lists.
          if (first && !page.includes('/schemas/')) boost *= 2;
          // Of members and headers that have one name, first those that a reader sends to order.
          if (/\/schemas\/order(?:lineitem)?request\./.test(page)) boost *= 1.8;
          if (/\/schemas\/cart(?:lineitem)?request\./.test(page)) boost *= 1.6;
          if (section.startsWith('answered-')) boost *= 0.7;
          if (/^(?:answer|source)(?:-|$)/.test(section) || /^(?:where-used|in-the-reference)$/.test(section))
            boost *= 0.3;
          if (/\/(?:changelog|benchmarks)\./.test(page)) boost *= 0.2;
          return boost;
        },
      },
    },
  },
};
