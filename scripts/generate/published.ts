/**
 * The contract as users get it: complete in itself. openapi.yaml has markers in its introduction where tables and samples
 * belong that stand elsewhere as data; here they are written out.
 */
import { withFragments } from '../docs/fragments.js';
import type { Samples } from '../docs/samples.js';
import { recordAt, type JsonRecord } from '../../src/openapi/json.js';

export function published(document: JsonRecord, samples: Samples): JsonRecord {
  const { description, ...info } = recordAt(document, 'info');
  if (typeof description !== 'string') throw new Error('openapi.yaml has no introduction');
  // Members keep the order in which they stand.
  const { title = '', version = '', summary = '', ...rest } = info;
  const filled = withFragments(description, document, samples);
  return { ...document, info: { title, version, summary, description: filled, ...rest } };
}
