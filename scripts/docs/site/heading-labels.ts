/** VitePress labels the link to a heading with its source; what sets the heading's id is no part of its name. */
import type { MarkdownRenderer } from 'vitepress';

export function headingLabels(md: MarkdownRenderer): void {
  md.core.ruler.before('anchor', 'heading-labels', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const text = tokens[index + 1];
      if (token.type !== 'heading_open' || text === undefined) return;
      text.content = text.content.replace(/\s*\{#[^}]*\}$/, '').replaceAll('`', '');
    });
  });
}
