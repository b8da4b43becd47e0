/**
 * The contract as users get it: complete in itself. openapi.yaml has markers in its introduction where tables and samples
 * belong that stand elsewhere as data; here they are written out.
 */
import { withFragments } from '../docs/fragments.js';
import type { Samples } from '../docs/samples.js';
import { objectAt, type JsonObject } from './json.js';

export function published(document: JsonObject, samples: Samples): JsonObject {
  const { description, ...info } = objectAt(document, 'info');
  if (typeof description !== 'string') throw new Error('openapi.yaml has no introduction');
  // Members keep the order in which they stand.
  const { title = '', version = '', summary = '', ...rest } = info;
  const filled = withFragments(description, document, samples);
  return { ...document, info: { title, version, summary, description: filled, ...rest } };
}
