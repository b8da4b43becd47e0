/** The contract's Markdown, in a page that is a template: nothing of its text is a tag, an expression or an attribute. */
export const escaped = (markdown: string): string =>
  markdown
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[<{}]/g, (sign) => SIGNS[sign] ?? sign)))
    .join('');

/** Fenced or in a line; what is code is left alone by VitePress too. */
const CODE = /(^```[\s\S]*?^```$|`[^`]+`)/gm;

const SIGNS: Readonly<Record<string, string>> = { '<': '&lt;', '{': '&#123;', '}': '&#125;' };
