/** A page as plain Markdown: to copy, for a terminal, for language models. */
import path from 'node:path';
import type { Member } from '../contents/member.js';
import type { Block, Page } from '../pages/page.js';
import { ERRORS, markdownFile } from '../routes.js';

export const plainMarkdown = ({ blocks, route }: Pick<Page, 'blocks' | 'route'>): string =>
  withRelativeLinks(`${blocks.map(blockText).filter(Boolean).join('\n\n')}\n`, route);

/** Links between pages of the site, as links between their Markdown files. */
export const withRelativeLinks = (text: string, route: string): string =>
  text.replaceAll(/\]\((\/[^)\s#]*)(?:#([^)\s]*))?\)/g, (_, target: string, anchor = '') => {
    const code = target === ERRORS && /^code-(.+)$/.exec(String(anchor))?.[1];
    const file = code ? `errors/${code}.md` : target.includes('.') ? target.slice(1) : markdownFile(target);
    return `](${path.posix.relative(path.posix.dirname(markdownFile(route)), file)})`;
  });

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'text':
    case 'markdown':
      return block.markdown;
    case 'endpoint':
      return fence('http', `${block.method} ${block.path}`);
    case 'group':
      return block.blocks.map(blockText).filter(Boolean).join('\n\n');
    case 'members':
      return block.members.map((member) => item(member, '')).join('\n');
    case 'tabs':
      return block.tabs
        .map(({ label, language, source }) => `${label}:\n\n${fence(language, source)}`)
        .join('\n\n');
    case 'sources':
      return block.keys.length === 0 ? '' : `Sources: ${block.keys.join(', ')}`;
    case 'try':
      return 'On the site, you can send this call to a sandbox that runs in your browser.';
  }
}

function item(member: Member, indent: string): string {
  const { name, named, type, marks, description, limits, values, example, members } = member;
  const facts = [type, ...marks, ...limits].join(', ');
  const known =
    values === undefined
      ? []
      : [
          `${values.open ? 'Known values' : 'Values'}: ${[...values.meanings.keys()].map((value) => `\`${value}\``).join(', ')}.`,
        ];
  const more = [description, ...known, ...(example === undefined ? [] : [`Example: \`${example}\`.`])];
  const line = `${indent}- ${named ? `\`${name}\`` : name}: ${facts}. ${more.filter(Boolean).join('\n\n')}`;
  return [
    line.replaceAll(/\n(?=.)/g, `\n${indent}  `),
    ...members.map((inner) => item(inner, `${indent}  `)),
  ].join('\n');
}

const fence = (language: string, source: string): string => `\`\`\`${language}\n${source}\n\`\`\``;
