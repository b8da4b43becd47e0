/** Documents that are Markdown already: the guides and the changelog. */
import type { Guide } from '../guides.js';
import { ERRORS, guideRoute, operationRoute, SOURCES } from '../routes.js';
import { firstSentence, heading, words, type Page } from './page.js';

const COMMENT = /<!--.*?-->\n*/gs;
/** What people search for when they mean these guides. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'indirect-reseller.md': 'reseller, indirect provider, partner on record, partnerIdOnRecord, MPN ID',
  'app-and-user-token.md':
    'MFA, multi-factor authentication, refresh token, MSAL, secure application model, sign in',
  'failures-and-repeats.md': 'errors, retry, timeout, was the order placed',
  'logs-and-traces.md': 'logging, logger, tracing, spans, observability, redact',
  'many-orders.md': 'bulk, batch, CSV, JSON Lines, thousands of orders',
  'test-with-the-sandbox.md': 'mock, fake, stub, simulator, fault injection',
};

/** What a reader of the guide looks up: operations by their ids, other pages by their addresses. */
const IN_THE_REFERENCE: Readonly<Record<string, readonly string[]>> = {
  'app-and-user-token.md': ['/authentication'],
  'azure-reservation.md': [
    'createOrder',
    'registerSubscription',
    'checkInventory',
    'getOrderProvisioningStatus',
  ],
  'benchmarks.md': ['createOrder'],
  'change-and-cancel.md': ['updateSubscription', 'updateOrder', 'listCustomTermEndDates'],
  'failures-and-repeats.md': ['/repeating-a-call-safely', ERRORS, '/throttling'],
  'first-purchase.md': [
    'listCustomers',
    'listProductsForCustomer',
    'createCart',
    'checkoutCart',
    'createOrder',
  ],
  'indirect-reseller.md': ['createOrder', 'listRelationships', 'getResellerAgreementStatus'],
  'logs-and-traces.md': ['/headers', ERRORS],
  'many-orders.md': ['createOrder', '/repeating-a-call-safely', '/throttling'],
  'migrating.md': ['createOrder', '/operations/', '/authentication'],
  'place-an-order.md': ['createOrder', 'getOrder', '/repeating-a-call-safely'],
  'proxies-and-speed.md': ['/headers', '/throttling'],
  'test-with-the-sandbox.md': ['/operations/', ERRORS],
  'the-contract.md': ['/where-sources-disagree', '/extensions', SOURCES],
  'typed-fetch.md': ['/operations/', '/repeating-a-call-safely', ERRORS],
  'use-the-contract-with-your-tool.md': ['/operations/', '/schemas/', '/extensions'],
  'verify-in-ci.md': ['/operations/', '/headers'],
  'verify.md': ['/operations/', '/headers', ERRORS],
  'workers.md': ['createOrder', '/repeating-a-call-safely', '/throttling', ERRORS],
};

/** @param reference the other pages of the site */
export const guidePage = ({ name, title, text }: Guide, reference: readonly Page[]): Page => ({
  route: guideRoute(name),
  title,
  summary: firstParagraph(text),
  kind: 'guide',
  alsoCalled: ALSO_CALLED[name] ?? '',
  blocks: [
    { kind: 'markdown', markdown: withSiteLinks(text.replaceAll(COMMENT, ''), 'docs/') },
    heading(2, 'In the reference', 'in-the-reference'),
    words(referenceLinks(IN_THE_REFERENCE[name] ?? ['/operations/'], reference)),
  ],
});

function referenceLinks(places: readonly string[], reference: readonly Page[]): string {
  const lines = places.map((place) => {
    const route = place.startsWith('/') ? place : operationRoute(place);
    const page = reference.find((each) => each.route === route);
    if (page === undefined) throw new Error(`a guide refers to ${place}, which is no page of the reference`);
    return `- [${page.title}](${route}): ${page.summary}`;
  });
  return lines.join('\n');
}

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
