/** The built reference, opened from the file system in a real browser. */
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { credentialsOf, operationsOf } from '../../scripts/docs/operations.js';
import { root } from '../../scripts/docs/paths.js';
import { readSamples, sampleKinds } from '../../scripts/docs/samples.js';
import { text } from '../../scripts/docs/values.js';
import { recordAt } from '../../src/openapi/json.js';
import { readContract } from '../../scripts/generate/outputs.js';
import { browserPath, launch } from './support/chromium.js';
import { artefacts, buildReference, open, readAll, settled, type Visit } from './support/reference.js';

const contract = await readContract(root);
const operations = operationsOf(contract);
const samples = await readSamples(root, contract);

const anyLanguage = new RegExp([...sampleKinds.values()].map(({ label }) => label).join('|'));
type Face = 'light' | 'dark';
const DESKTOP = { width: 1400, height: 1000 };
const PHONE = { width: 390, height: 844 };

describe.skipIf(browserPath === undefined)('the reference', { timeout: 60_000 }, () => {
  let browser: Browser;
  let address = '';
  const visits: Visit[] = [];

  const visit = async (hash = '', options: Parameters<typeof open>[2] = {}): Promise<Page> => {
    const opened = await open(browser, address + hash, options);
    visits.push(opened);
    return opened.page;
  };

  // The page is big, and slow to open: what only looks at it shares one of each face.
  const faces = new Map<Face, Promise<Page>>();
  const goTo = async (hash: string, face: Face = 'light'): Promise<Page> => {
    const opened = faces.get(face) ?? visit('', { colorScheme: face });
    faces.set(face, opened);
    const page = await opened;
    await page.setViewportSize(DESKTOP);
    // Of the same document, so that nothing is loaded again.
    await page.goto(address + hash);
    if (hash === '') await page.evaluate(() => window.scrollTo(0, 0));
    return page;
  };

  beforeAll(async () => {
    address = await buildReference();
    browser = await launch(browserPath ?? '');
  }, 60_000);
  afterAll(() => browser.close());

  // Whatever a test does: no request leaves the machine, and nothing complains.
  afterEach(() => {
    for (const { requests, errors } of visits) {
      expect(requests.splice(0).filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
      expect(errors.splice(0)).toEqual([]);
    }
  });

  test('has a title, a description and an icon of its own', async () => {
    const page = await goTo('');
    expect(await page.title()).toBe('Partner Center orders: API reference');
    const meta = (selector: string, name: string) => page.locator(selector).first().getAttribute(name);
    expect(await meta('meta[name=description]', 'content')).toBe(recordAt(contract, 'info')['summary']);
    expect(await meta('link[rel=icon]', 'href')).toMatch(/^data:image\/svg/);
  });

  test('opens on its introduction, with nothing folded away', async () => {
    const page = await goTo('');
    await expectInView(page, `Partner Center orders (${text(recordAt(contract, 'info')['version'])})`);
    await expectInView(page, 'A first order');
    expect(await page.getByRole('button', { name: '+ Show', exact: true }).count()).toBe(0);
  });

  test('shows every operation, schema and error code', { timeout: 150_000 }, async () => {
    const page = await goTo('');
    const components = recordAt(contract, 'components');
    const names = [
      ...operations.flatMap((operation) => [
        text(operation.node['summary']),
        credentialsOf(operation),
        operation.path,
      ]),
      ...Object.keys(recordAt(components, 'schemas')),
      ...Object.keys(recordAt(contract, 'x-error-codes')),
    ];
    const lines = await readAll(page, names);
    expect(names.filter((name) => !lines.has(name))).toEqual([]);
    expect([...lines].filter((line) => line.includes('<!--'))).toEqual([]);
  });

  test('answers in the introduction in this order', async () => {
    const page = await goTo('');
    const headings = await page.locator('main h2').allInnerTexts();
    expect(headings.map((heading) => heading.trim()).slice(0, 10)).toEqual([
      'A first order',
      'Authentication',
      'Repeating a call safely',
      'Errors',
      'Throttling',
      'National clouds',
      'On the wire',
      'Where sources disagree',
      'Extensions',
      'How it is known',
    ]);
  });

  test.each(operations)('shows every sample of $id', async ({ id, tag, scenarios, node }) => {
    const page = await goTo(`#/${tag.toLowerCase()}/${id.toLowerCase()}`);
    const section = page.locator(`[data-section-id="/${tag.toLowerCase()}/${id.toLowerCase()}"]`);
    const panel = section.locator('.panel-request-samples');
    await panel.waitFor();
    let scenarioNow = scenarios[0]?.title ?? '';
    // The page keeps the language from one operation to the next.
    const language = panel.locator('button[aria-haspopup=menu]').filter({ hasText: anyLanguage }).first();
    for (const { name, title } of scenarios) {
      if (title !== scenarioNow) {
        // Where a request has no body, its scenario is that of the answer.
        const chooser = 'requestBody' in node ? panel : section.locator('.panel-response-samples');
        await chooser.getByText(scenarioNow, { exact: true }).first().click();
        await page.getByText(title, { exact: true }).locator('visible=true').last().click();
        scenarioNow = title;
      }
      for (const [kind, { label }] of sampleKinds) {
        const sample = samples.get(`${id}/${name}.${kind}`);
        if (sample === undefined) continue;
        if ((await language.innerText()).trim() !== label) {
          await language.click();
          // The menu may reach below the window.
          await page
            .locator(`[role=menuitem] [title="${label}"]`)
            .locator('visible=true')
            .dispatchEvent('click');
        }
        // The page shows a choice a moment after it was made.
        await expect
          .poll(async () => squeezed(await panel.locator('pre').first().innerText()), { timeout: 20_000 })
          .toBe(squeezed(sample));
      }
    }
  });

  test('finds a member by search, and goes there', async () => {
    const page = await goTo('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('partnerIdOnRecord');
    const found = page.locator('[data-component-name="Search/SearchItem"]', { hasText: 'OrderLineItem' });
    // The base that it shares with its request comes after it.
    await found.first().click();
    await page.waitForURL(/#\/schemas\/orderlineitem/);
    const member = page.locator('main').getByText('partnerIdOnRecord', { exact: true });
    await expect
      .poll(() => member.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().top)))
      .toContainEqual(expect.toSatisfy((top: number) => top >= 0 && top < 1000));
  });

  test('has an address for a schema, a section and an error code', async () => {
    const page = await visit('#/section/errors#code-800060');
    await expect.poll(() => isInView(page, '#code-800060')).toBe(true);
    await page.goto(`${address}#/schemas/fault`);
    await expectInView(page, 'Fault');
    await page.goto(`${address}#/section/national-clouds`);
    await expectInView(page, 'National clouds');
  });

  test('has a light and a dark face, and remembers which was chosen', async () => {
    const page = await visit('', { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await page.getByTestId('color-mode-switcher').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.className)).toContain('dark');
    expect(await background()).not.toBe(light);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.className)).toContain('dark');
  });

  test.each([
    ['top', 'light'],
    ['operation', 'light'],
    ['reading', 'light'],
    ['top', 'dark'],
    ['operation', 'dark'],
    ['reading', 'dark'],
  ] as const)('has no serious fault of accessibility at its %s in %s', async (place, face) => {
    const page = await goTo(places[place], face);
    await settled(page);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    const shown = serious.map(({ id, nodes }) => [
      id,
      ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
    ]);
    expect(shown).toEqual([]);
  });

  test.each([
    ['light', DESKTOP],
    ['dark', PHONE],
  ] as const)('is no wider than its window, and kept as pictures in %s, %o', async (face, size) => {
    for (const [name, hash] of Object.entries(places)) {
      const page = await goTo(hash, face);
      await page.setViewportSize(size);
      await settled(page);
      await page.screenshot({ path: path.join(artefacts, `${name}-${face}-${size.width}.png`) });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, name).toBeLessThanOrEqual(0);
    }
  });
});

/** What the pictures show. */
const places = {
  top: '',
  errors: '#/section/errors',
  codes: '#/section/errors#code-800060',
  operation: '#/orders/createorder',
  reading: '#/orders/getorder',
  schema: '#/schemas/orderlineitem',
};

const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

async function expectInView(page: Page, heading: string): Promise<void> {
  const words = new RegExp(`^\\s*${heading.replaceAll(/[().]/g, '\\$&')}\\s*$`);
  const found = page.locator('main :is(h1, h2)').filter({ hasText: words }).first();
  await found.waitFor();
  await expect.poll(() => found.evaluate(inView)).toBe(true);
}

const isInView = (page: Page, selector: string): Promise<boolean> => page.locator(selector).evaluate(inView);

// Runs in the page, so it may use nothing from here.
function inView(node: Element): boolean {
  const { top } = node.getBoundingClientRect();
  return top >= -5 && top < window.innerHeight;
}
