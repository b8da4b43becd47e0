/** A page, before it is written: as Markdown for the site, and as plain Markdown to copy. */
import type { Member } from '../contents/member.js';

export interface Page {
  /** Without an ending, such as `/operations/createOrder`. */
  readonly route: string;
  readonly title: string;
  /** One sentence, plain. */
  readonly summary: string;
  readonly kind: 'landing' | 'guide' | 'operation' | 'schema' | 'errors' | 'section' | 'list' | 'changelog';
  readonly blocks: readonly Block[];
  /** Words that people search it by and that it doesn't have. */
  readonly alsoCalled?: string;
  /** What the site's own parts need to know, such as the requests to try. */
  readonly data?: Readonly<Record<string, unknown>>;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly id?: string }
  /** Markdown of the contract: what looks like HTML in it is text. */
  | { readonly kind: 'text'; readonly markdown: string }
  /** Markdown of ours, as it is. */
  | { readonly kind: 'markdown'; readonly markdown: string }
  | { readonly kind: 'endpoint'; readonly method: string; readonly path: string }
  | {
      readonly kind: 'members';
      readonly members: readonly Member[];
      /** Of the anchors. */
      readonly prefix?: string;
      /** Whether each of the first level is a heading, which search and the page's outline list. */
      readonly headings?: boolean;
    }
  | { readonly kind: 'tabs'; readonly tabs: readonly Tab[] }
  /** Where the reader can send the call to a sandbox. */
  | { readonly kind: 'try' }
  | { readonly kind: 'sources'; readonly keys: readonly string[] }
  /** Blocks that are laid out together, by the name of a class. */
  | { readonly kind: 'group'; readonly name: string; readonly blocks: readonly Block[] };

export interface Tab {
  readonly label: string;
  readonly language: string;
  readonly source: string;
}

export const heading = (level: number, text: string, id?: string): Block => ({
  kind: 'heading',
  level,
  text,
  ...(id === undefined ? {} : { id }),
});

export const words = (...parts: readonly string[]): Block => ({
  kind: 'text',
  markdown: parts.filter(Boolean).join('\n\n'),
});

/** Without its Markdown, for places that take plain text. */
export const plain = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The first sentence, plain. */
export const firstSentence = (markdown: string): string =>
  /^.*?[.!?](?=\s|$)/s.exec(plain(markdown))?.[0] ?? plain(markdown);
