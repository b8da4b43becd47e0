import { openapi } from '../../generated/openapi.js';
import { isObject, objectAt } from '../../scripts/generate/json.js';

/** The contract's examples whose name ends so: what a request or an answer looks like. */
export function examplesEnding(suffix: 'OrderRequest' | 'Response'): [name: string, value: unknown][] {
  const document: unknown = openapi;
  if (!isObject(document)) return [];
  return Object.entries(objectAt(document, 'components', 'examples'))
    .filter(([name]) => name.endsWith(suffix))
    .map(([name, example]) => [name, isObject(example) ? example['value'] : undefined]);
}
