/** The guides: every Markdown file directly in docs/. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface Guide {
  /** The file's name, such as `place-an-order.md`. */
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** As a reader meets them. One that isn't here comes last. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'Place orders': [
    'first-purchase.md',
    'place-an-order.md',
    'app-and-user-token.md',
    'change-and-cancel.md',
    'test-with-the-sandbox.md',
    'failures-and-repeats.md',
    'indirect-reseller.md',
    'azure-reservation.md',
    'many-orders.md',
    'workers.md',
    'proxies-and-speed.md',
    'logs-and-traces.md',
    'typed-fetch.md',
    'migrating.md',
  ],
  'Build a server': ['verify.md', 'verify-in-ci.md'],
  'The contract': ['use-the-contract-with-your-tool.md', 'the-contract.md', 'benchmarks.md'],
};

export async function readGuides(root: string): Promise<Guide[]> {
  const folder = path.join(root, 'docs');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(path.join(folder, name), 'utf8');
      return { name, title: /^# (.+)$/m.exec(text)?.[1] ?? name, text };
    }),
  );
}

/** The guides under the headings of the site's menu, in the order in which they are told. */
export function guideGroups(guides: readonly Guide[]): { title: string; guides: Guide[] }[] {
  const told = Object.values(ORDER).flat();
  const named = (name: string): Guide[] => guides.filter((guide) => guide.name === name);
  return [
    ...Object.entries(ORDER).map(([title, names]) => ({ title, guides: names.flatMap(named) })),
    { title: 'More', guides: guides.filter(({ name }) => !told.includes(name)) },
  ].filter((group) => group.guides.length > 0);
}
