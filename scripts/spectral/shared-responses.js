import { isDict, operations } from './walk.js';

const ALWAYS = ['400', '401', '403', '404', '429', '500', '503'];

/** Only calls that change something can conflict. */
const WHEN_CHANGING = ['409'];
const CHANGING = ['post', 'patch'];

/**
 * Spectral function: every operation has the shared error answers, each by reference, so that one description and
 * one example serve all of them.
 * @param {unknown} document
 */
export default function sharedResponses(document) {
  if (!isDict(document)) return [];
  const findings = [];
  for (const { method, node, path } of operations(document)) {
    const responses = isDict(node['responses']) ? node['responses'] : {};
    const required = CHANGING.includes(method) ? [...ALWAYS, ...WHEN_CHANGING] : ALWAYS;
    for (const status of required) {
      if (!(status in responses)) findings.push({ message: `${method} does not answer ${status}`, path });
    }
    for (const [status, response] of Object.entries(responses)) {
      if (!/^([45]|default$)/.test(status)) continue;
      const ref = isDict(response) ? response['$ref'] : undefined;
      if (typeof ref === 'string' && ref.startsWith('#/components/responses/')) continue;
      const message = `the ${status} answer is written inline: refer to #/components/responses`;
      findings.push({ message, path: [...path, 'responses', status] });
    }
  }
  return findings;
}
