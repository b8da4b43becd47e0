import { openapi } from '../../generated/openapi.js';
import { isRecord, recordAt } from '../../src/openapi/json.js';

/** The contract's examples whose name ends so: what a request or an answer looks like. */
export function examplesEnding(suffix: 'OrderRequest' | 'Response'): [name: string, value: unknown][] {
  return Object.entries(recordAt(openapi, 'components', 'examples'))
    .filter(([name]) => name.endsWith(suffix))
    .map(([name, example]) => [name, isRecord(example) ? example['value'] : undefined]);
}
