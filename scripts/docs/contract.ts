/** The docs' own copy of the contract: openapi.yaml with its samples, its tables and its open enums written out. */
import { followed } from '../../src/openapi/document.js';
import {
  isList,
  isRecord,
  mapValues,
  recordAt,
  type JsonValue,
  type JsonRecord,
} from '../../src/openapi/json.js';
import { describeOpenEnums } from '../generate/open-enums.js';
import { outcomeWords, withFragments } from './fragments.js';
import { operationsOf } from './operations.js';
import { codeSamples, type Samples } from './samples.js';

export function docsContract(document: JsonRecord, samples: Samples): JsonRecord {
  const described = describeOpenEnums(withOutcomes(withSamples(document, samples)));
  const filled = mapText(described, (text) => withFragments(text, document, samples));
  if (!isRecord(filled)) throw new Error('openapi.yaml is no object');
  return filled;
}

function withSamples(document: JsonRecord, samples: Samples): JsonRecord {
  const copy = structuredClone(document);
  for (const operation of operationsOf(copy)) {
    Object.assign(operation.node, { 'x-codeSamples': codeSamples(samples, operation) });
  }
  return copy;
}

/** Every answer says in its description what it means for the order; the contract has that as `x-outcome` and `x-retry`. */
function withOutcomes(document: JsonRecord): JsonRecord {
  const copy = structuredClone(document);
  const described = new Set<JsonRecord>();
  for (const { node } of operationsOf(copy)) {
    for (const response of Object.values(recordAt(node, 'responses'))) {
      if (!isRecord(response)) continue;
      const target = followed(copy, response);
      const words = outcomeWords(target);
      if (words === undefined || described.has(target)) continue;
      described.add(target);
      const own = typeof target['description'] === 'string' ? target['description'].trim() : '';
      const description = `${own}\n\n**Order placed:** ${words.placed}. **Safe to repeat:** ${words.repeat}.`;
      Object.assign(target, { description });
    }
  }
  return copy;
}

function mapText(node: JsonValue, map: (text: string) => string): JsonValue {
  if (typeof node === 'string') return map(node);
  if (isList(node)) return node.map((item) => mapText(item, map));
  return isRecord(node) ? mapValues(node, (value) => mapText(value, map)) : node;
}
