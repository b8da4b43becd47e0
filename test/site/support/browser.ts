/** A browser on the built site, which remembers what it asked for and what went wrong. */
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { server } from '../../../scripts/docs/serve.js';
import { BASE, siteFolder } from './built-site.js';
import { launch } from './chromium.js';

export interface Visitor {
  /** Where the site begins, without a slash. */
  readonly address: string;
  /** A page of its own, with no memory of others: of the site, or a file by its whole address. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Every address asked for so far, and every error said so far; forgets them. */
  readonly taken: () => { requests: string[]; errors: string[] };
  /** Closes the pages. */
  readonly leave: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function visitor(executablePath: string): Promise<Visitor> {
  const running = server(siteFolder, BASE);
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
  const bound = running.address();
  const origin = `http://127.0.0.1:${isAddress(bound) ? bound.port : 0}`;
  const address = origin + BASE.slice(0, -1);
  const browser: Browser = await launch(executablePath);
  const contexts: BrowserContext[] = [];
  const requests: string[] = [];
  const errors: string[] = [];

  return {
    address,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, ...options });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      // What asks another host is noted, and gets nothing.
      await context.route(
        ({ protocol }) => protocol === 'https:',
        (route) => route.abort(),
      );
      const page = await context.newPage();
      page.on('request', (request) => requests.push(request.url()));
      page.on('websocket', (socket) => requests.push(socket.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(path.startsWith('file:') ? path : address + path);
      return page;
    },
    taken: () => ({ requests: requests.splice(0), errors: errors.splice(0) }),
    async leave() {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => running.close(resolve));
    },
  };
}

const isAddress = (value: unknown): value is AddressInfo =>
  typeof value === 'object' && value !== null && 'port' in value;
