/** A page as VitePress reads it: Markdown, whose text is a Vue template. */
import { stringify } from 'yaml';
import type { Block, Page, Tab } from '../pages/page.js';
import { sourceRoute } from '../routes.js';
import { escaped } from './escaped.js';
import { div, siteMembers } from './site-members.js';

/** Addresses of documents, by the keys of `x-source`; undefined for one that nobody can link to. */
export type Sources = ReadonlyMap<string, string | undefined>;

export function siteMarkdown(page: Page, sources: Sources): string {
  const { title, summary, kind, alsoCalled, data, blocks } = page;
  const frontMatter = {
    title,
    description: summary,
    pageClass: `page-${kind}`,
    ...(alsoCalled === undefined ? {} : { alsoCalled }),
    ...data,
  };
  const body = blocks.map((block) => blockText(block, sources)).filter(Boolean);
  return `---\n${stringify(frontMatter)}---\n\n${body.join('\n\n')}\n`;
}

function blockText(block: Block, sources: Sources): string {
  switch (block.kind) {
    case 'heading': {
      const id = block.id === undefined ? '' : ` {#${block.id}}`;
      return `${'#'.repeat(block.level)} ${escaped(block.text)}${id}`;
    }
    case 'text':
      return escaped(block.markdown);
    case 'markdown':
      return block.markdown;
    case 'endpoint':
      return `<Endpoint method="${block.method}" path="${block.path}" />`;
    case 'try':
      return '<TryIt />';
    case 'members': {
      const { members, prefix = '', headings = false } = block;
      return siteMembers(members, { prefix, headings, sourceLine: (keys) => sourceLine(keys, sources) });
    }
    case 'tabs':
      return tabs(block.tabs);
    case 'sources':
      return sourceLine(block.keys, sources);
    case 'group':
      return div(
        block.name,
        block.blocks.map((inner) => blockText(inner, sources)),
      );
  }
}

function tabs(list: readonly Tab[]): string {
  const [only] = list;
  if (list.length === 1 && only !== undefined) return fence(only.language, only.source);
  const fences = list.map(({ label, language, source }) =>
    fence(`${language} [${label.replaceAll(/[[\]]/g, '')}]`, source),
  );
  return `::: code-group\n\n${fences.join('\n\n')}\n\n:::`;
}

function sourceLine(keys: readonly string[], sources: Sources): string {
  if (keys.length === 0) return '';
  const links = keys.map((key) => `[${key}](${sources.get(key) ?? sourceRoute(key)})`);
  return `${keys.length > 1 ? 'Sources' : 'Source'}: ${links.join(', ')} {.sources}`;
}

/** Longer than any fence inside. */
const fence = (language: string, source: string): string => `\`\`\`\`${language}\n${source}\n\`\`\`\``;
