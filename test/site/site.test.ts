/** The documentation site, as it is built: what its pages say without a script, and what they do in a browser. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { requestsToTry } from '../../scripts/docs/pages/requests-to-try.js';
import { buildOffline } from '../../scripts/docs/offline.js';
import { root } from '../../scripts/docs/paths.js';
import { operationsOf } from '../../scripts/docs/operations.js';
import { markdownFile, operationRoute, schemaRoute } from '../../scripts/docs/routes.js';
import { nameOf, readSamples, sampleKinds } from '../../scripts/docs/samples.js';
import { config } from '../../scripts/docs/site/config.js';
import { siteFacts } from '../../scripts/docs/site/facts.js';
import { newId, send } from '../../scripts/docs/site/theme/sandbox-session.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { recordAt, textOf as jsonText } from '../../src/openapi/json.js';
import { visitor, type Visitor } from './support/browser.js';
import { ADDRESS, BASE, buildSite, fileOfSite, offlineFile, type BuiltSite } from './support/built-site.js';
import { browserPath } from './support/chromium.js';
import { wordsOf } from './support/contract-words.js';
import { addressesOf, bare, idsOf, paragraphsOf, textOf } from './support/html.js';

// Begun at once, beside everything that is only read.
const building = Promise.all([buildSite(), buildOffline(offlineFile)]);

const contract = await readContract(root);
const samples = await readSamples(root, contract);
const operations = operationsOf(contract);
const schemas = Object.keys(recordAt(contract, 'components', 'schemas'));
const codes = Object.keys(recordAt(contract, 'x-error-codes'));

let site: BuiltSite;
beforeAll(async () => {
  [site] = await building;
}, 180_000);

const html = (name: string): string => site.pages.get(name) ?? '';
const shown = new Map<string, string>();
const textOn = (name: string): string => {
  const known = shown.get(name) ?? bare(textOf(html(name)));
  shown.set(name, known);
  return known;
};

describe('the pages', () => {
  test('are one for each operation and schema', () => {
    const expected = [...operations.map(({ id }) => operationRoute(id)), ...schemas.map(schemaRoute)];
    expect(expected.filter((route) => !site.pages.has(`${route.slice(1)}.html`))).toEqual([]);
  });

  test('have every description of the contract where it belongs, with no script running', () => {
    const everywhere = [...site.pages.keys()];
    const missing = wordsOf(contract).flatMap(({ pointer, text, page }) => {
      const places = page === undefined ? everywhere : [page, 'errors.html'];
      const lost = paragraphsOf(text).filter(
        (words) => !places.some((place) => textOn(place).includes(words)),
      );
      return lost.length === 0 ? [] : [`${pointer}: ${text.slice(0, 60)}`];
    });
    expect(missing).toEqual([]);
  });

  test('of operations have method, path and every sample', () => {
    for (const operation of operations) {
      const text = textOn(`${operationRoute(operation.id).slice(1)}.html`);
      expect(text).toContain(bare(operation.method + operation.path));
      for (const scenario of operation.scenarios) {
        for (const kind of sampleKinds.keys()) {
          expect(text).toContain(bare(samples.get(nameOf(operation, scenario, kind)) ?? ''));
        }
      }
    }
  });

  test('have an anchor for each error code, and link codes that they name', () => {
    const anchors = idsOf(html('errors.html'));
    expect(codes.filter((code) => !anchors.has(`code-${code}`))).toEqual([]);
    expect(addressesOf(html('operations/createOrder.html'))).toContain(`${BASE}errors.html#code-800071`);
  });

  test('of errors say of each code whether the order was placed, whether it may be repeated, and the sources', () => {
    const sections = html('errors.html')
      .split(/<h3 id="code-/)
      .slice(1);
    expect(sections).toHaveLength(codes.length);
    for (const section of sections) {
      for (const part of ['What to do:', 'Was the order placed?', 'May it be sent again?', 'class="sources"'])
        expect(section).toContain(part);
    }
  });

  test('that are guides link into the reference', () => {
    const guides = [...site.pages].filter(([name]) => name.startsWith('guides/'));
    expect(guides.length).toBeGreaterThan(15);
    for (const [name, page] of guides) {
      const main = /<main.*<\/main>/s.exec(page)?.[0] ?? '';
      const [, list = ''] = main.split('id="in-the-reference"');
      expect(addressesOf(list).length, name).toBeGreaterThan(0);
    }
  });

  test('of changes have the versions of the contract and of the package', () => {
    const { version } = recordAt(contract, 'info');
    expect(textOn('changelog.html')).toContain(bare(`contract is ${jsonText(version)}`));
    expect(textOn('changelog.html')).toContain(bare(manifest.version));
  });

  test('link to nothing that is not there, neither page, file nor anchor', () => {
    const dead: string[] = [];
    for (const [name, page] of site.pages) {
      for (const address of new Set(addressesOf(page))) {
        if (/^(?:https?|data|mailto):/.test(address)) continue;
        const { pathname, hash } = new URL(address, `http://site${BASE}${name}`);
        const file = decodeURIComponent(pathname.slice(BASE.length)).replace(/(^|\/)$/, '$1index.html');
        if (!pathname.startsWith(BASE) || !site.files.has(file)) dead.push(`${name}: ${address}`);
        const anchor = decodeURIComponent(hash.slice(1));
        // The menus' own anchors are there once a script runs.
        if (anchor !== '' && !idsOf(html(file)).has(anchor) && anchor !== 'VPContent')
          dead.push(`${name}: ${address}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('take nothing from another host', () => {
    for (const [name, page] of site.pages) {
      const taken =
        page.match(/<(?:script|img|iframe|link)\b[^>]*\s(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? [];
      expect(
        taken.filter((tag) => !tag.includes('rel="canonical"')),
        name,
      ).toEqual([]);
    }
  });

  test('have titles and descriptions of their own', () => {
    const titles = [...site.pages.values()].map((page) => /<title>(.*?)<\/title>/.exec(page)?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(html('operations/createOrder.html')).toMatch(/<meta name="description" content="Buys the offers/);
    expect(html('operations/createOrder.html')).toMatch(
      /<meta property="og:title" content="Create an order"/,
    );
  });

  test('say their own address, and the sitemap has each of them', async () => {
    const sitemap = await fileOfSite('sitemap.xml');
    for (const [name, page] of site.pages) {
      if (name === '404.html') continue;
      const address = ADDRESS + name.replace(/(^|\/)index\.html$/, '$1');
      expect(page, name).toContain(`<link rel="canonical" href="${address}">`);
      expect(page, name).toContain(`<meta property="og:url" content="${address}">`);
      expect(sitemap).toContain(`<loc>${address}</loc>`);
    }
    expect(sitemap).not.toContain('404');
  });

  test('offer their Markdown to copy and to read, each its own', () => {
    for (const [name, page] of site.pages) {
      if (name === '404.html') continue;
      const markdown = name.replace(/html$/, 'md');
      expect(page, name).toContain('Copy as Markdown');
      expect(addressesOf(page), name).toContain(BASE + markdown);
      expect(site.files).toContain(markdown);
    }
  });

  test('use no id twice', () => {
    const twice = [...site.pages].flatMap(([name, page]) => {
      const ids = Array.from(page.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}#${String(id)}`);
    });
    expect(twice).toEqual([]);
  });
});

describe('beside the pages', () => {
  test('the contract is the same in YAML and in JSON', async () => {
    expect(parse(await fileOfSite('openapi.yaml'))).toEqual(JSON.parse(await fileOfSite('openapi.json')));
  });

  test('llms.txt leads to a Markdown page for each operation, schema, code and guide', async () => {
    const links = Array.from(
      (await fileOfSite('llms.txt')).matchAll(/\]\(([^)]+)\)/g),
      ([, link = '']) => link,
    );
    expect(links.filter((link) => !site.files.has(link))).toEqual([]);
    expect(links).toEqual(
      expect.arrayContaining([
        ...operations.map(({ id }) => markdownFile(operationRoute(id))),
        ...schemas.map((name) => markdownFile(schemaRoute(name))),
        ...codes.map((code) => markdownFile(`/errors/${code}`)),
        'guides/place-an-order.md',
        'guides/workers.md',
      ]),
    );
  });

  test('the Markdown of an operation is plain: no tag, no attribute, every sample', async () => {
    for (const operation of operations) {
      const text = await fileOfSite(markdownFile(operationRoute(operation.id)));
      expect(text.replaceAll(/```.*?```/gs, '')).not.toMatch(/<\w+ class|\{[#.]|^:::/m);
      for (const scenario of operation.scenarios) {
        expect(text).toContain(samples.get(nameOf(operation, scenario, 'sh')));
      }
    }
  });

  test('every link between Markdown files leads to one', async () => {
    const dead: string[] = [];
    for (const name of [...site.files].filter((file) => file.endsWith('.md'))) {
      const text = (await fileOfSite(name)).replaceAll(/```.*?```/gs, '');
      for (const [, target = ''] of text.matchAll(/\]\(([^)#\s:]+)(?:#[^)]*)?\)/g)) {
        if (!site.files.has(path.posix.join(path.posix.dirname(name), target)))
          dead.push(`${name}: ${target}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('there is a page for what is not there', () => {
    expect(site.files).toContain('404.html');
  });

  test('what needs the site’s address is left out, as long as it is not known', () => {
    const contents = { document: contract, samples, guides: [], changelog: '' };
    const { sources, ...facts } = siteFacts(contents, undefined);
    expect(config(facts)).toMatchObject({ base: '/' });
    expect(config(facts)).not.toHaveProperty('sitemap');
  });
});

test('each sample of an SDK says how old that is, or that it does without one', () => {
  for (const [name, source] of samples) {
    const [first = ''] = source.split('\n');
    if (name.endsWith('.cs')) expect(first, name).toContain('.NET SDK (archived in 2023)');
    if (name.endsWith('.ps1'))
      expect(first, name).toMatch(/\(last released in 20(?:18|20)\)|so this calls the API itself/);
  }
});

test('every request that a page offers to try is answered well by the sandbox in it', async () => {
  const refused: string[] = [];
  for (const operation of operations) {
    for (const { title, ...request } of requestsToTry(operation)) {
      const call = { ...request, method: operation.method, requestId: newId(), fault: '' };
      const { ok, status, text } = await send(call);
      if (!ok) refused.push(`${operation.id}, ${title}: ${status} ${text}`);
    }
  }
  expect(refused).toEqual([]);
});

describe.skipIf(browserPath === undefined)('in a browser', { timeout: 60_000 }, () => {
  let visit: Visitor;
  beforeAll(async () => {
    visit = await visitor(browserPath ?? '');
  });
  afterAll(() => visit.close());

  // Whatever a test does: no request goes to another host, and nothing complains.
  afterEach(async () => {
    const { requests, errors } = visit.taken();
    await visit.leave();
    expect(requests.filter((url) => !url.startsWith(visit.address) && !url.startsWith('data:'))).toEqual([]);
    expect(errors.filter((error) => !error.includes('/nothing-here'))).toEqual([]);
  });

  test.each(Object.entries(KINDS))(
    'a page like %s has no serious fault of accessibility, light and dark, and fits every window',
    async (_, path) => {
      const page = await visit.open(path, { reducedMotion: 'reduce' });
      await page.evaluate(axe.source);
      // What differs in the dark is colours.
      for (const [colorScheme, options] of [
        ['light', "{ resultTypes: ['violations'] }"],
        ['dark', "{ resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] }"],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        // The rows of a table are alike, and some have a hundred.
        const { violations } = await page.evaluate<AxeResults>(
          `axe.run({ exclude: ['tr:nth-child(n + 10)'] }, ${options})`,
        );
        const serious = violations.filter(({ impact }) => impact !== 'minor');
        const found = serious.map(({ id, nodes }) => [
          id,
          ...nodes.slice(0, 3).map(({ html: of }) => of.slice(0, 200)),
        ]);
        expect(found, colorScheme).toEqual([]);
      }
      for (const width of [1400, 900, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${width} px`).toBeLessThanOrEqual(0);
      }
    },
  );

  test('method and path come first on a phone', async () => {
    const page = await visit.open(KINDS.operation, { viewport: { width: 390, height: 844 } });
    const box = await page.locator('.endpoint').boundingBox();
    expect(box?.y).toBeLessThan(400);
    expect(await page.locator('.endpoint').innerText()).toMatch(/POST\s+\/v1\/customers/);
  });

  test('the keyboard reaches everything, from a link that skips the menu', async () => {
    const page = await visit.open(KINDS.operation);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Skip to content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#VPContent')?.id)).toBe('VPContent');
    // A group of tabs is one stop; the arrows choose.
    await page.locator('.vp-code-group input').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.vp-code-group').first().locator('.active').getByText('orders.create').waitFor();
  });

  test('the chosen language is shown in all samples, on other pages and after a reload', async () => {
    const page = await visit.open(KINDS.operation);
    const chosen = () => page.locator('#VPContent .vp-code-group input:checked + label').allInnerTexts();
    await page.locator('.vp-code-group label', { hasText: 'PowerShell' }).first().click();
    const languages = async () => (await chosen()).filter((label) => label === 'PowerShell').length;
    await expect.poll(languages).toBe(4);
    await page.goto(`${visit.address}/operations/getOrder.html`);
    await expect.poll(languages).toBeGreaterThan(3);
    await page.reload();
    await expect.poll(languages).toBeGreaterThan(3);
  });

  test('print and a browser without scripts show every tab', async () => {
    const printed = await visit.open(KINDS.operation);
    await printed.emulateMedia({ media: 'print' });
    const plain = await visit.open(KINDS.operation, { javaScriptEnabled: false });
    for (const page of [printed, plain]) {
      const blocks = page.locator('.vp-code-group .blocks > div[class*=language-]');
      expect(await blocks.count()).toBeGreaterThan(20);
      expect(await blocks.filter({ visible: false }).count()).toBe(0);
    }
  });

  test('Send places the order in the page, repeats it under the same id, and fails when asked', async () => {
    const page = await visit.open(`${KINDS.operation}#try-it`);
    await page.getByRole('button', { name: 'Start the sandbox' }).click();
    const send = page.getByRole('button', { name: 'Send', exact: true });
    await send.waitFor();
    visit.taken();
    const orders = page.locator('.try-it .orders li');
    const status = page.locator('.try-it .reply strong');
    expect(await page.locator('.try-it').innerText()).toContain('nothing is bought');

    await send.click();
    await expect.poll(() => status.innerText()).toBe('Status 201');
    expect(await page.locator('.try-it .reply .body').innerText()).toContain('"lineItems"');
    await send.click();
    expect(await orders.count()).toBe(1);

    await page.getByRole('button', { name: 'New id' }).click();
    await page.getByLabel('Simulate a fault').selectOption('429');
    await send.click();
    await expect.poll(() => status.innerText()).toContain('429');
    expect(await orders.count()).toBe(1);
    expect(visit.taken().requests).toEqual([]);

    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>(`axe.run('.try-it')`);
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('a page is copied as Markdown', async () => {
    const page = await visit.open(KINDS.schema);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await fileOfSite('schemas/OrderLineItem.md'));
  });

  test('a search lands on the section that answers', async () => {
    const page = await visit.open('/headers.html');
    await page.getByRole('button', { name: 'Search' }).click();
    for (const [words, place] of SEARCHES) {
      await page.locator('#localsearch-input').fill(words);
      const first = page.locator('.VPLocalSearchBox .results a').first();
      const href = () => first.getAttribute('href', { timeout: 2000 }).catch(() => null);
      const found = async () => (await href())?.replace(BASE, '/');
      await expect.poll(found, { message: words, timeout: 5000 }).toMatch(place);
    }
  });

  test('the offline file holds every operation, and asks for nothing but Redocly’s logo', async () => {
    const text = await readFile(offlineFile, 'utf8');
    expect(operations.filter(({ id }) => !text.includes(`"operationId":"${id}"`))).toEqual([]);
    const page = await visit.open(pathToFileURL(offlineFile).href);
    await page.getByRole('heading', { name: 'Partner Center orders' }).first().waitFor();
    await page.getByRole('heading', { name: 'Authentication' }).first().waitFor();
    const { requests } = visit.taken();
    expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([
      'https://cdn.redoc.ly/redoc/logo-mini-full.svg',
    ]);
  });

  test('the server leads from its own address to where the site begins', async () => {
    const { status, url } = await fetch(new URL('/', visit.address));
    expect({ status, url }).toEqual({ status: 200, url: `${visit.address}/` });
    expect((await fetch(new URL('/errors.html', visit.address))).status).toBe(404);
  });

  test('an address that is not there says so', async () => {
    const page = await visit.open('/nothing-here.html');
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  });
});

/** What people type, and where the first hit is. */
const SEARCHES: readonly (readonly [words: string, place: RegExp])[] = [
  ['2093', /^\/errors\.html#code-2093$/],
  ['800060', /^\/errors\.html#code-800060$/],
  ['900421', /^\/errors\.html#code-900421$/],
  ['MS-RequestId', /^\/headers\.html#sent-MS-RequestId$/],
  ['Retry-After', /^\/headers\.html#answered-Retry-After$/],
  ['isMfaCompliant', /^\/headers\.html#answered-isMfaCompliant$/],
  ['termDuration', /^\/schemas\/OrderLineItemRequest\.html#termDuration$/],
  ['quantity', /^\/schemas\/OrderLineItemRequest\.html#quantity$/],
  ['provisioningContext', /^\/schemas\/OrderLineItemRequest\.html#provisioningContext$/],
  ['catalogItemId', /^\/schemas\/CartLineItemRequest\.html#catalogItemId$/],
  ['idempotency', /^\/repeating-a-call-safely\.html/],
  ['duplicate order', /^\/(?:repeating-a-call-safely|guides\/failures-and-repeats)\.html/],
  ['reseller', /^\/guides\/indirect-reseller\.html/],
  ['cancel', /^\/guides\/change-and-cancel\.html#cancel$/],
  ['how do I cancel an order', /^\/operations\/updateOrder\.html|^\/guides\/change-and-cancel/],
  ['429', /^\/(?:throttling\.html|errors\.html#answer-TooManyRequests)/],
  ['rate limit', /^\/throttling\.html/],
  ['createOrder', /^\/operations\/createOrder\.html/],
  ['cart', /^\/operations\/createCart\.html/],
  ['checkout', /^\/operations\/checkoutCart\.html/],
  ['availability', /^\/operations\/getAvailability\.html/],
  ['promotion', /^\/operations\/(?:get|list)Promotions?\.html/],
  ['token', /^\/(?:authentication|guides\/(?:place-an-order|app-and-user-token))\.html/],
  ['MFA', /^\/(?:authentication|guides\/app-and-user-token)\.html/],
  ['mock', /^\/guides\/test-with-the-sandbox\.html/],
  ['proxy', /^\/guides\/proxies-and-speed\.html/],
  ['pino', /^\/guides\/logs-and-traces\.html/],
];

/** A page of each kind. */
const KINDS = {
  landing: '/',
  guide: '/guides/many-orders.html',
  operation: '/operations/createOrder.html',
  schema: '/schemas/OrderLineItem.html',
  errors: '/errors.html',
  section: '/authentication.html',
  sources: '/how-it-is-known.html',
  headers: '/headers.html',
  operations: '/operations/',
  schemas: '/schemas/',
  changelog: '/changelog.html',
  missing: '/nothing-here.html',
};
