/** The first page: what this is, how to get it, a first order, and the three things that people use it for. */
import { recordAt, type JsonRecord } from '../../../src/openapi/json.js';
import { ERRORS, guideRoute, slug, SOURCES } from '../routes.js';
import type { Samples } from '../samples.js';
import { text } from '../values.js';
import { heading, words, type Page } from './page.js';

/** The purchase that the contract shows first. */
const FIRST_ORDER = 'createOrder/newCommerce';

export function landingPage(document: JsonRecord, samples: Samples): Page {
  const { version } = recordAt(document, 'info');
  const sample = (kind: string): string => samples.get(`${FIRST_ORDER}.${kind}`) ?? '';
  return {
    route: '/',
    title: 'Partner Center orders',
    summary:
      'Place orders through Microsoft’s Partner Center REST API: the reference, a typed client for TypeScript, a sandbox and contract tests.',
    kind: 'landing',
    data: { layout: 'Landing', sidebar: false, search: false },
    blocks: [
      {
        kind: 'group',
        name: 'hero',
        blocks: [
          {
            kind: 'group',
            name: 'hero-words',
            blocks: [
              heading(1, 'Never buy twice, never lose an order', 'top'),
              words(
                `The reference for Microsoft’s Partner Center ordering API, with a typed client, a sandbox and contract tests, all made from one OpenAPI contract (version ${text(version)}).`,
              ),
              {
                kind: 'group',
                name: 'hero-links',
                blocks: [
                  words(`[Place your first order](${guideRoute('first-purchase.md')})`),
                  words('[API reference](/operations/)'),
                  words(`[Error codes](${ERRORS})`),
                ],
              },
              {
                kind: 'tabs',
                tabs: [{ label: 'npm', language: 'sh', source: 'npm install partner-center-orders' }],
              },
            ],
          },
          {
            kind: 'tabs',
            tabs: [
              { label: 'TypeScript', language: 'ts', source: sample('facade.ts') },
              { label: 'curl', language: 'sh', source: sample('sh') },
            ],
          },
        ],
      },
      words(
        'Licences of a new-commerce offer for one year, billed monthly. No token yet? [Send this order to a sandbox in your browser](/operations/createOrder#try-it): nothing is bought.',
      ),
      {
        kind: 'group',
        name: 'uses',
        blocks: USES.map(({ title, details, links }) => ({
          kind: 'group',
          name: 'use',
          blocks: [heading(2, title, slug(title)), words(details), words(links)],
        })),
      },
      words(
        `This is not a Microsoft product. The contract is written by hand from public documents and [names its sources](${SOURCES}) for every member.`,
      ),
    ],
  };
}

const USES = [
  {
    title: 'You place orders',
    details:
      'A client that checks each order before it is sent, repeats it safely with the same request id, and says of every failure whether anything was bought.',
    links: `[Place an order](${guideRoute('place-an-order.md')}) · [Handle failures](${guideRoute('failures-and-repeats.md')}) · [Place many orders](${guideRoute('many-orders.md')})`,
  },
  {
    title: 'You read the API',
    details:
      'Every member with its sources, every error code with what to do about it, samples to copy, and a sandbox on the page to try each call.',
    links: `[All operations](/operations/) · [Repeating a call safely](/repeating-a-call-safely) · [Where sources disagree](/where-sources-disagree)`,
  },
  {
    title: 'You build or mock a server',
    details:
      'A local sandbox that fails on request, and contract tests for any server that implements this API.',
    links: `[Test with the sandbox](${guideRoute('test-with-the-sandbox.md')}) · [Verify a server](${guideRoute('verify.md')}) · [Use the contract with your tool](${guideRoute('use-the-contract-with-your-tool.md')})`,
  },
];
