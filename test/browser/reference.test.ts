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

describe.skipIf(browserPath === undefined)('the reference', { timeout: 60_000 }, () => {
  let browser: Browser;
  let address = '';
  const visits: Visit[] = [];

  const visit = async (...[hash = '', options]: [string?, Parameters<typeof open>[2]?]): Promise<Visit> => {
    const opened = await open(browser, address + hash, options);
    visits.push(opened);
    return opened;
  };

  beforeAll(async () => {
    address = await buildReference();
    browser = await launch(browserPath ?? '');
  }, 60_000);
  afterAll(() => browser.close());

  // Whatever a test does: no request leaves the machine, and nothing complains.
  afterEach(async () => {
    for (const { requests, errors, close } of visits.splice(0)) {
      expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    }
  });

  test('has a title, a description and an icon of its own', async () => {
    const { page } = await visit();
    expect(await page.title()).toBe('Partner Center orders: API reference');
    const meta = (selector: string, name: string) => page.locator(selector).first().getAttribute(name);
    expect(await meta('meta[name=description]', 'content')).toBe(recordAt(contract, 'info')['summary']);
    expect(await meta('link[rel=icon]', 'href')).toMatch(/^data:image\/svg/);
  });

  test('opens on its introduction, with nothing folded away', async () => {
    const { page } = await visit();
    await expectInView(page, `Partner Center orders (${text(recordAt(contract, 'info')['version'])})`);
    await expectInView(page, 'A first order');
    expect(await page.getByRole('button', { name: '+ Show', exact: true }).count()).toBe(0);
  });

  test('shows every operation, schema and error code', { timeout: 150_000 }, async () => {
    const { page } = await visit();
    const lines = await readAll(page);
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
    expect(names.filter((name) => !lines.has(name))).toEqual([]);
    expect([...lines].filter((line) => line.includes('<!--'))).toEqual([]);
  });

  test('answers in the introduction in this order', async () => {
    const { page } = await visit();
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
    const { page } = await visit(`#/${tag.toLowerCase()}/${id.toLowerCase()}`);
    const section = page.locator(`[data-section-id="/${tag.toLowerCase()}/${id.toLowerCase()}"]`);
    const panel = section.locator('.panel-request-samples');
    await panel.waitFor();
    let scenarioNow = scenarios[0]?.title ?? '';
    let languageNow = 'curl';
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
        if (label !== languageNow) {
          await panel.locator('button[aria-haspopup=menu]', { hasText: languageNow }).click();
          // The menu may reach below the window.
          await page
            .locator(`[role=menuitem] [title="${label}"]`)
            .locator('visible=true')
            .dispatchEvent('click');
          languageNow = label;
        }
        // The page shows a choice a moment after it was made.
        await expect
          .poll(async () => squeezed(await panel.locator('pre').first().innerText()), { timeout: 20_000 })
          .toBe(squeezed(sample));
      }
    }
  });

  test('finds a member by search, and goes there', async () => {
    const { page } = await visit();
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
    await expectInView((await visit('#/schemas/fault')).page, 'Fault');
    await expectInView((await visit('#/section/national-clouds')).page, 'National clouds');
    const { page } = await visit('#/section/errors#code-800060');
    await expect.poll(() => isInView(page, '#code-800060')).toBe(true);
  });

  test('has a light and a dark face, and remembers which was chosen', async () => {
    const { page } = await visit('', { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await page.getByTestId('color-mode-switcher').click();
    await expect.poll(() => page.evaluate(() => document.documentElement.className)).toContain('dark');
    expect(await background()).not.toBe(light);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.className)).toContain('dark');
  });

  test.each(['light', 'dark'] as const)(
    'has no serious fault of accessibility in %s',
    async (colorScheme) => {
      for (const hash of [places.top, places.operation, places.reading]) {
        const { page } = await visit(hash, { colorScheme });
        await settled(page);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        const shown = serious.map(({ id, nodes }) => [
          id,
          ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
        ]);
        expect(shown).toEqual([]);
      }
    },
  );

  test.each([
    { width: 1400, height: 1000, colorScheme: 'light' },
    { width: 1400, height: 1000, colorScheme: 'dark' },
    { width: 390, height: 844, colorScheme: 'light' },
    { width: 390, height: 844, colorScheme: 'dark' },
  ] as const)('is kept as pictures of $width px, $colorScheme', async ({ width, height, colorScheme }) => {
    const { page } = await visit('', { colorScheme, viewport: { width, height } });
    for (const [name, hash] of Object.entries(places)) {
      await page.goto(address + hash);
      await page.waitForTimeout(400);
      await page.screenshot({ path: path.join(artefacts, `${name}-${colorScheme}-${width}.png`) });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
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
