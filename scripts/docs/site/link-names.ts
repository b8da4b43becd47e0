/** Makes links of the names that a text mentions: schemas and operations written as code, and error codes. */
import type { MarkdownRenderer } from 'vitepress';
import { namedCodes } from '../contents/named-codes.js';
import { errorCodeRoute } from '../routes.js';

type Token = ReturnType<MarkdownRenderer['parse']>[number];
type TokenOf = new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

export interface Linked {
  readonly names: Readonly<Record<string, string>>;
  readonly errorCodes: readonly string[];
}

export function linkNames(md: MarkdownRenderer, { names, errorCodes }: Linked): void {
  const codes = new Set(errorCodes);
  md.core.ruler.push('link-names', (state) => {
    const env: unknown = state.env;
    const here = pageOf(env);
    let inHeading = false;
    for (const token of state.tokens) {
      if (token.type === 'heading_open') inHeading = true;
      if (token.type === 'heading_close') inHeading = false;
      if (token.type !== 'inline' || inHeading || token.children === null) continue;
      token.children = linked(token.children, state.Token, here);
    }
  });

  function linked(children: readonly Token[], Token: TokenOf, here: string): Token[] {
    let inLink = 0;
    return children.flatMap((token) => {
      if (token.type === 'link_open') inLink++;
      if (token.type === 'link_close') inLink--;
      if (inLink > 0) return [token];
      if (token.type === 'code_inline') {
        const target = Object.hasOwn(names, token.content)
          ? names[token.content]
          : token.content.length > 3 && codes.has(token.content)
            ? errorCodeRoute(token.content)
            : undefined;
        return target === undefined || target === here ? [token] : link(Token, target, token);
      }
      return token.type === 'text' ? withCodes(token, Token) : [token];
    });
  }

  function withCodes(token: Token, Token: TokenOf): Token[] {
    const text = (content: string): Token => Object.assign(new Token('text', '', 0), { content });
    const parts: Token[] = [];
    let end = 0;
    for (const { code, at } of namedCodes(token.content, codes)) {
      parts.push(text(token.content.slice(end, at)), ...link(Token, errorCodeRoute(code), text(code)));
      end = at + code.length;
    }
    return end === 0 ? [token] : [...parts, text(token.content.slice(end))];
  }
}

function link(Token: TokenOf, href: string, inner: Token): Token[] {
  const open = new Token('link_open', 'a', 1);
  open.attrSet('href', href);
  return [open, inner, new Token('link_close', 'a', -1)];
}

/** The route of the page that is rendered. */
function pageOf(env: unknown): string {
  const path: unknown =
    typeof env === 'object' && env !== null && 'relativePath' in env ? env.relativePath : '';
  return typeof path === 'string' ? `/${path.replace(/\.md$/, '')}` : '';
}
