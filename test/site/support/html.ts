/** Reading HTML as VitePress writes it, without a browser. */

export const idsOf = (html: string): Set<string> =>
  new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => decoded(id)));

/** The addresses that a page's links, images, scripts and styles lead to. */
export const addressesOf = (html: string): string[] =>
  Array.from(html.matchAll(/\s(?:href|src)="([^"]*)"/g), ([, address = '']) => decoded(address));

/** What a reader sees where no script runs. */
export const textOf = (html: string): string =>
  decoded(
    html
      .replaceAll(/<(script|style|head)\b.*?<\/\1>/gs, '')
      .replaceAll(/<!--.*?-->/gs, '')
      .replaceAll(/<[^>]+>/g, ' '),
  );

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };

const decoded = (text: string): string =>
  text
    .replaceAll(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** Letters and digits only, so that Markdown and what became of it compare. */
export const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The paragraphs of a Markdown text, as a reader sees their words. */
export const paragraphsOf = (markdown: string): string[] =>
  markdown
    .replaceAll(/<!-- docs: .*? -->/g, '')
    .replaceAll(/^```.*$/gm, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/^\s*\d+\.\s/gm, '')
    .split(/\n\s*\n|\n(?=[-#|])/)
    .map(bare)
    .filter((paragraph) => paragraph !== '');
