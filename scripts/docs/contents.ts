/** What the documentation is made from: the contract, its samples, the guides, the changelog. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { JsonRecord } from '../../src/openapi/json.js';
import { readContract } from '../generate/outputs.js';
import { readGuides, type Guide } from './guides.js';
import { readSamples, type Samples } from './samples.js';

export interface Contents {
  readonly document: JsonRecord;
  readonly samples: Samples;
  readonly guides: readonly Guide[];
  /** Markdown. */
  readonly changelog: string;
}

export async function readContents(root: string): Promise<Contents> {
  const document = await readContract(root);
  return {
    document,
    samples: await readSamples(root, document),
    guides: await readGuides(root),
    changelog: await readFile(path.join(root, 'CHANGELOG.md'), 'utf8'),
  };
}
