import { describedItems, isDict, target } from './walk.js';

/**
 * Spectral function: every member, parameter, header and error code carries `x-source`, one key or a list of keys
 * of `info.x-sources`. A `$ref` may take it from its target.
 * @param {unknown} document
 */
export default function sources(document) {
  if (!isDict(document)) return [];
  const info = isDict(document['info']) ? document['info'] : {};
  const known = isDict(info['x-sources']) ? Object.keys(info['x-sources']) : [];

  const findings = [];
  for (const { kind, name, node, path } of describedItems(document)) {
    const source = node['x-source'] ?? target(document, node['$ref'])?.['x-source'];
    const fault = faultOf(source, known);
    if (fault !== undefined) findings.push({ message: `${kind} "${name}" ${fault}`, path });
  }
  const codes = isDict(document['x-error-codes']) ? document['x-error-codes'] : {};
  for (const [code, entry] of Object.entries(codes)) {
    // An entry without any x-source is reported by house-error-codes.
    const fault = isDict(entry) && 'x-source' in entry ? faultOf(entry['x-source'], known) : undefined;
    const path = ['x-error-codes', code];
    if (fault !== undefined) findings.push({ message: `error code "${code}" ${fault}`, path });
  }
  return findings;
}

/** @param {unknown} source @param {string[]} known */
function faultOf(source, known) {
  if (source === undefined) return 'has no x-source';
  /** @type {unknown[]} */
  const keys = Array.isArray(source) ? source : [source];
  if (keys.length === 0) return 'has an empty x-source';
  const unknown = keys.filter((key) => typeof key !== 'string' || !known.includes(key));
  if (unknown.length > 0) return `names sources that info.x-sources does not define: ${unknown.join(', ')}`;
  return undefined;
}
