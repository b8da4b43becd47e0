/** The system's Chromium, driven by playwright-core. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const named = process.env['CHROMIUM'];
const found = named ?? PLACES.find((place) => existsSync(place));

export const HOW_TO_GET =
  'Install it (Debian: apt-get install chromium), or set CHROMIUM to the path of a Chromium or Chrome.';

/** Where the browser is; undefined when the tests are to be skipped. Continuous integration must have one. */
export const browserPath: string | undefined = found;

if (found === undefined) {
  const message = `The browser tests need Chromium, and none was found. ${HOW_TO_GET}`;
  if (process.env['CI'] === 'true') throw new Error(message);
  process.stderr.write(`SKIPPED: ${message}\n`);
}

/** Without a sandbox when run as root, which Chromium refuses otherwise; and with nothing that calls home. */
export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
