/** The first page: what this is, how to get it, a first order, and the three things that people use it for. */
import { recordAt, type JsonRecord } from '../../../src/openapi/json.js';
import { ERRORS, guideRoute, slug } from '../routes.js';
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
    data: { layout: 'Landing', sidebar: false },
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
                `The reference of Microsoft’s Partner Center ordering API, with a typed client, a sandbox and contract tests. All of it is made from one OpenAPI contract, version ${text(version)}.`,
              ),
              {
                kind: 'group',
                name: 'hero-links',
                blocks: [
                  words(`[Place a first order](${guideRoute('place-an-order.md')})`),
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
        'Seats of a new-commerce offer, for a year, billed monthly. No token at hand? [Send it to the sandbox in this site](/operations/createOrder#try-it): nothing is bought.',
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
        'This is not a Microsoft product. It is maintained by hand from public documents, and says of every member [where it is known from](/how-it-is-known).',
      ),
    ],
  };
}

const USES = [
  {
    title: 'You place orders',
    details:
      'A client that checks an order before it leaves, repeats safely under one request id, and tells of every failure whether something was bought.',
    links: `[Place an order](${guideRoute('place-an-order.md')}) · [Handle failures](${guideRoute('failures-and-repeats.md')}) · [Place many orders](${guideRoute('many-orders.md')})`,
  },
  {
    title: 'You read the API',
    details:
      'Every member with its source, every error code with what to do, samples in five languages, and a sandbox in the page to try each call.',
    links: `[All operations](/operations/) · [Repeating a call safely](/repeating-a-call-safely) · [Where sources disagree](/where-sources-disagree)`,
  },
  {
    title: 'You build or mock a server',
    details:
      'A local sandbox that misbehaves on request, and contract tests for any server that answers these calls.',
    links: `[Test with the sandbox](${guideRoute('test-with-the-sandbox.md')}) · [Verify a server](${guideRoute('verify.md')}) · [Use the contract with your tool](${guideRoute('use-the-contract-with-your-tool.md')})`,
  },
];
