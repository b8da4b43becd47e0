/** What one call adds to a bundle with each client. */
import { bundle } from '../size/bundle.js';
import { shown } from './figures.js';
import type { Client } from './clients.js';
import { readyOnes, toolTable, type Prepared } from './prepare.js';
import { placing } from './programs.js';

export async function benchSize(clients: readonly Prepared<Client>[]): Promise<string> {
  const sizes = new Map<string, readonly string[]>();
  for (const { name, tool, folder } of readyOnes(clients)) {
    const { minified, gzip, later } = await bundle(placing(tool), folder);
    sizes.set(name, [minified, gzip, later].map(shown));
  }
  return toolTable(
    ['client', 'minified', 'gzip', 'loaded later, gzip'],
    clients,
    (name) => sizes.get(name) ?? [],
  );
}
