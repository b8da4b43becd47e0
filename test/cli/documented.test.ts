/**
 * The tables of commands and options in the guides are those of the commands. Where they are to follow a change:
 * `npx vitest run test/cli/documented.test.ts -u`.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { readGuides } from '../../scripts/docs/guides.js';
import { table } from '../../scripts/docs/markdown-table.js';
import { root } from '../../scripts/docs/paths.js';
import { commands } from '../../src/cli/commands/index.js';
import { explained, labelOf } from '../../src/cli/help.js';
import { shown } from '../../src/cli/usage.js';
import { sandbox } from '../../src/cli/usages/sandbox.js';
import { service } from '../../src/cli/usages/service.js';
import { clouds } from '../../src/index.js';
import { faultKinds } from '../../src/sandbox/index.js';

const usages = commands.map(({ usage }) => usage);
const guides = await readGuides(root);

const commandTable = (): string =>
  table(
    ['Command', 'What it does', 'Guide'],
    usages.map(({ name, summary, guide }) => {
      const title = guides.find((each) => each.name === guide)?.title ?? '';
      return [`\`${name}\``, `${summary}.`, `[${title}](docs/${guide})`];
    }),
  );

/** The options under some headings of a command. */
function optionTable(name: string, headings: readonly string[]): string {
  const options = usages.find((usage) => usage.name === name)?.options;
  const rows = headings.flatMap((heading) => {
    const under = options?.[heading];
    if (!under) throw new Error(`${name} has no options under '${heading}'`);
    return shown(Object.entries(under));
  });
  return table(
    ['Option', 'What it is for'],
    rows.map(([option, of]) => [`\`${labelOf(option, of)}\``, explained(of)]),
  );
}

/** A document with its tables written anew between their markers. */
const filled = (text: string): string =>
  text.replaceAll(
    /(<!-- (?:commands|options of ([a-z ]+): ([^>;]+)); see .* -->\n)[^]*?(<!-- end -->)/g,
    (_all, start: string, name: string | undefined, headings: string | undefined, end: string) => {
      const rows = name === undefined ? commandTable() : optionTable(name, headings?.split(', ') ?? []);
      return `${start}\n${rows}\n\n${end}`;
    },
  );

test.each([
  'README.md',
  'docs/place-an-order.md',
  'docs/first-purchase.md',
  'docs/change-and-cancel.md',
  'docs/many-orders.md',
  'docs/verify.md',
  'docs/test-with-the-sandbox.md',
])('the tables of %s are those of the commands', async (name) => {
  const file = path.join(root, name);
  const text = await readFile(file, 'utf8');
  const written = filled(text);
  expect(written).toContain('<!-- end -->');
  const style = await resolveConfig(file);
  await expect(await format(written, { ...style, filepath: file })).toMatchFileSnapshot(file);
});

test.each(usages)('the guide of $name is there', ({ guide }) => {
  expect(guides.map(({ name }) => name)).toContain(guide);
});

test('every cloud and every fault can be chosen', () => {
  expect(service.cloud.choices).toEqual(Object.keys(clouds));
  expect(sandbox.options.Options.fault.choices).toEqual(faultKinds);
});
