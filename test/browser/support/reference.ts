/** The built reference in a file, and a page that opens it and remembers what happened. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { outputs } from '../../../scripts/docs/outputs.js';
import { root } from '../../../scripts/docs/paths.js';

/** Kept after the tests, to be looked at; not committed. */
export const artefacts = path.join(root, 'test/browser/artefacts');

export async function buildReference(): Promise<string> {
  await mkdir(artefacts, { recursive: true });
  const file = path.join(artefacts, 'index.html');
  await writeFile(file, (await outputs(root)).get('index.html') ?? '');
  return pathToFileURL(file).href;
}

export interface Visit {
  readonly page: Page;
  /** Every address that the page asked for. */
  readonly requests: string[];
  /** Errors on the console and uncaught ones. */
  readonly errors: string[];
}

export async function open(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  await page.getByTestId('color-mode-switcher').waitFor({ state: 'attached' });
  return { page, requests, errors };
}

/** Waits until nothing is drawn or changes colour any more, for at most ten seconds. */
export async function settled(page: Page): Promise<void> {
  await page.addStyleTag({
    content: '*, *::before, *::after { transition: none !important; animation: none !important }',
  });
  await page.evaluate(async () => {
    await document.fonts.ready;
    let changed = performance.now();
    const watch = new MutationObserver(() => (changed = performance.now()));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const end = performance.now() + 10_000;
    while (performance.now() < end && performance.now() < changed + 500) {
      await new Promise((next) => setTimeout(next, 50));
    }
    watch.disconnect();
  });
}

/**
 * Scrolls through the whole page and gives its lines; sections are drawn when they come near, and dropped again later.
 * What wanted lines are missing is looked for again: on a busy machine a section is drawn after it was scrolled past.
 */
export async function readAll(page: Page, wanted: readonly string[]): Promise<ReadonlySet<string>> {
  // A window as high as many screens: reading costs the same each time, however much of the page is new.
  await page.setViewportSize({ width: 1400, height: 12_000 });
  const lines = new Set<string>();
  const read = async () => {
    const { text, height } = await page.evaluate(() => ({
      text: document.querySelector('main')?.innerText ?? '',
      height: document.documentElement.scrollHeight,
    }));
    for (const line of text.split(/[\n\t]/)) lines.add(line.trim());
    return height;
  };
  const pass = async () => {
    for (let top = 0, height = await read(); top < height; top += 10_000) {
      await page.evaluate((to) => window.scrollTo(0, to), top);
      // What is drawn now makes the page longer.
      await page.waitForTimeout(500);
      height = await read();
    }
  };
  await pass();
  for (let more = 0; more < 3 && wanted.some((line) => !lines.has(line)); more++) await pass();
  return lines;
}
