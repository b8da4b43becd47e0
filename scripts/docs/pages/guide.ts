/** Documents that are Markdown already: the guides and the changelog. */
import type { Guide } from '../guides.js';
import { guideRoute } from '../routes.js';
import { firstSentence, type Page } from './page.js';

const COMMENT = /<!--.*?-->\n*/gs;
/** What people search for when they mean these guides. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'indirect-reseller.md': 'reseller, indirect provider, partner on record, partnerIdOnRecord, MPN ID',
  'app-and-user-token.md': 'MFA, multi-factor authentication, refresh token, MSAL, secure application model, sign in',
  'failures-and-repeats.md': 'errors, retry, timeout, was the order placed',
  'logs-and-traces.md': 'logging, logger, tracing, spans, observability, redact',
  'many-orders.md': 'bulk, batch, CSV, JSON Lines, thousands of orders',
  'test-with-the-sandbox.md': 'mock, fake, stub, simulator, fault injection',
};

export const guidePage = ({ name, title, text }: Guide): Page => ({
  route: guideRoute(name),
  title,
  summary: firstParagraph(text),
  kind: 'guide',
  alsoCalled: ALSO_CALLED[name] ?? '',
  blocks: [{ kind: 'markdown', markdown: withSiteLinks(text.replaceAll(COMMENT, ''), 'docs/') }],
});

export const changelogPage = (text: string): Page => ({
  route: '/changelog',
  title: 'Changelog',
  summary: 'What changed in the package and in the contract, and what a caller must do.',
  kind: 'changelog',
  blocks: [{ kind: 'markdown', markdown: withSiteLinks(text.replaceAll(COMMENT, ''), '') }],
});

const firstParagraph = (text: string): string =>
  firstSentence(/^(?![#\s<])[^\n].*?(?=\n\n)/ms.exec(text)?.[0] ?? '');

/**
 * Links between files of the repository, as links of the site. What the site doesn't have stays text.
 *
 * @param folder the folder of the file that they stand in: empty, or `docs/`
 */
export const withSiteLinks = (text: string, folder: string): string =>
  text.replaceAll(/\[([^\]]*)\]\(([^)\s:]+)\)/g, (whole, words: string, target: string) => {
    if (target.startsWith('#')) return whole;
    const [file = '', anchor] = target.split('#');
    const from = new URL(file, `file:///${folder}`).pathname;
    const to = siteAddress(from);
    if (to === undefined) return words;
    return `[${words}](${to}${anchor === undefined ? '' : `#${anchor}`})`;
  });

function siteAddress(file: string): string | undefined {
  const guide = /^\/docs\/([^/]+\.md)$/.exec(file)?.[1];
  if (guide !== undefined) return guideRoute(guide);
  if (file === '/CHANGELOG.md') return '/changelog';
  return file === '/openapi.yaml' ? file : undefined;
}
