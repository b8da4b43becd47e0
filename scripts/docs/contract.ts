/** The docs' own copy of the contract: openapi.yaml with its samples, its tables and its open enums written out. */
import { followed, isObject, mapValues, objectAt, type Json, type JsonObject } from '../generate/json.js';
import { describeOpenEnums } from '../generate/open-enums.js';
import { outcomeWords, withFragments } from './fragments.js';
import { operationsOf } from './operations.js';
import { codeSamples, type Samples } from './samples.js';

export function docsContract(document: JsonObject, samples: Samples): JsonObject {
  const described = describeOpenEnums(withOutcomes(withSamples(document, samples)));
  const filled = mapText(described, (text) => withFragments(text, document, samples));
  if (!isObject(filled)) throw new Error('openapi.yaml is no object');
  return filled;
}

function withSamples(document: JsonObject, samples: Samples): JsonObject {
  const copy = structuredClone(document);
  for (const operation of operationsOf(copy)) {
    operation.node['x-codeSamples'] = codeSamples(samples, operation);
  }
  return copy;
}

/** Every answer says in its description what it means for the order; the contract has that as `x-outcome` and `x-retry`. */
function withOutcomes(document: JsonObject): JsonObject {
  const copy = structuredClone(document);
  const described = new Set<JsonObject>();
  for (const { node } of operationsOf(copy)) {
    for (const response of Object.values(objectAt(node, 'responses'))) {
      if (!isObject(response)) continue;
      const target = followed(copy, response);
      const words = outcomeWords(target);
      if (words === undefined || described.has(target)) continue;
      described.add(target);
      const own = typeof target['description'] === 'string' ? target['description'].trim() : '';
      target['description'] =
        `${own}\n\n**Order placed:** ${words.placed}. **Safe to repeat:** ${words.repeat}.`;
    }
  }
  return copy;
}

function mapText(node: Json, map: (text: string) => string): Json {
  if (typeof node === 'string') return map(node);
  if (Array.isArray(node)) return node.map((item) => mapText(item, map));
  return isObject(node) ? mapValues(node, (value) => mapText(value, map)) : node;
}
