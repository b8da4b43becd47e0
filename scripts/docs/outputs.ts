/** The text of each file of the reference, by its name. Nothing here writes, so that tests can ask too. */
import { stringify } from 'yaml';
import { readContract } from '../generate/outputs.js';
import { docsContract } from './contract.js';
import { readGuides } from './guides.js';
import { html } from './html.js';
import { llms } from './llms.js';
import { markdown } from './markdown.js';
import { readSamples } from './samples.js';

export async function outputs(root: string): Promise<Map<string, string>> {
  const document = await readContract(root);
  const contract = docsContract(document, await readSamples(root, document));
  const guides = await readGuides(root);
  return new Map([
    ['index.html', await html(contract)],
    ['openapi.yaml', stringify(contract, { lineWidth: 0, aliasDuplicateObjects: false })],
    ['openapi.json', `${JSON.stringify(contract, null, 2)}\n`],
    ['reference.md', markdown(contract)],
    ['llms.txt', llms(contract, guides)],
    ...guides.map(({ name, text }): [string, string] => [`guides/${name}`, text]),
  ]);
}
