import { describedItems, isDict, target } from './walk.js';

/**
 * Spectral function: every member, parameter and header has an example. A `$ref`, and an array of a `$ref`, may
 * take it from the target.
 * @param {unknown} document
 */
export default function examples(document) {
  if (!isDict(document)) return [];
  /** @param {unknown} node @returns {boolean} */
  const shown = (node) =>
    isDict(node) &&
    (hasExample(node) ||
      isRefused(node) ||
      shown(target(document, node['$ref'])) ||
      // A parameter or header may take it from its schema, an array from its items.
      shown(node['schema']) ||
      shown(node['items']));

  const findings = [];
  for (const { kind, name, node, path } of describedItems(document)) {
    if (!shown(node)) findings.push({ message: `${kind} "${name}" has no example`, path });
  }
  return findings;
}

/** `not: {}` allows no value. @param {Record<string, unknown>} node */
const isRefused = ({ not }) => isDict(not) && Object.keys(not).length === 0;

/** @param {Record<string, unknown>} node */
function hasExample(node) {
  if ('example' in node || 'const' in node) return true;
  const { examples } = node;
  return Array.isArray(examples) ? examples.length > 0 : isDict(examples) && Object.keys(examples).length > 0;
}
