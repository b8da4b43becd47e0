/** A browser on the built site, which remembers what it asked for and what went wrong. */
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { siteFolder } from '../../../scripts/docs/paths.js';
import { server } from '../../../scripts/docs/serve.js';
import { launch } from './chromium.js';

export interface Visitor {
  readonly address: string;
  /** A page of its own, with no memory of others. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Every address asked for so far, and every error said so far; forgets them. */
  readonly taken: () => { requests: string[]; errors: string[] };
  /** Closes the pages. */
  readonly leave: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function visitor(executablePath: string): Promise<Visitor> {
  const running = server(siteFolder);
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
  const bound = running.address();
  const address = `http://127.0.0.1:${isAddress(bound) ? bound.port : 0}`;
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
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
      const page = await context.newPage();
      page.on('request', (request) => requests.push(request.url()));
      page.on('websocket', (socket) => requests.push(socket.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(address + path);
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
