/** What one call adds to a bundle with each client. */
import { bundle } from '../size/bundle.js';
import type { Client } from './clients.js';
import { shown, table } from './figures.js';
import { placing } from './programs.js';

export async function benchSize(clients: readonly Client[], folder: string): Promise<string> {
  const rows: string[][] = [];
  for (const client of clients) {
    const { minified, gzip, later } = await bundle(placing(client), folder);
    rows.push([client.name, ...[minified, gzip, later].map(shown)]);
  }
  return table(['client', 'minified', 'gzip', 'loaded later, gzip'], rows);
}
