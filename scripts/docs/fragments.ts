/**
 * What stands in the contract as data and is read as a table. A marker in a description of openapi.yaml, such as
 * `<!-- docs: error-codes -->`, says where the docs and the published contract show it.
 */
import { followed } from '../../src/openapi/document.js';
import { isRecord, recordAt, type JsonValue, type JsonRecord } from '../../src/openapi/json.js';
import { table } from './markdown-table.js';
import { operationsOf } from './operations.js';
import type { Samples } from './samples.js';
import { objects, text } from './values.js';

const MARKER = /^<!-- docs: (\S+?)(?: (\S+))? -->$/gm;

export function withFragments(text: string, document: JsonRecord, samples: Samples): string {
  return text.replaceAll(MARKER, (_, name: string, argument: string | undefined) => {
    if (name === 'sample') return sampleBlock(samples, argument ?? '');
    const fragment = fragments[name];
    if (fragment === undefined)
      throw new Error(`openapi.yaml has a marker for docs that is not known: ${name}`);
    return fragment(document);
  });
}

const fragments: Readonly<Record<string, (document: JsonRecord) => string>> = {
  clouds: cloudTable,
  outcomes: outcomeTable,
  'error-codes': errorTable,
  sources: sourceList,
};

function sampleBlock(samples: Samples, name: string): string {
  const source = samples.get(name);
  if (source === undefined) throw new Error(`openapi.yaml shows the sample ${name}, which is not there`);
  const language = name.endsWith('.sh') ? 'shell' : name.endsWith('.ts') ? 'typescript' : 'text';
  return `\`\`\`${language}\n${source}\n\`\`\``;
}

function cloudTable(document: JsonRecord): string {
  const rows = objects(document['servers'])
    .filter((server) => typeof server['x-cloud'] === 'string')
    .map((server) => [
      code(server['x-cloud']),
      code(server['url']),
      code(server['x-token-authority']),
      code(server['x-token-scope']),
    ]);
  return table(['Cloud', 'Address', 'Token authority', 'Scope'], rows);
}

const OUTCOMES: Readonly<Record<string, string>> = { created: 'yes', rejected: 'no', unknown: 'not known' };
const RETRIES: Readonly<Record<string, string>> = {
  never: 'no',
  'same-request-id': 'yes, with the same `MS-RequestId`',
  'after-retry-after': 'yes, after `Retry-After`, with the same `MS-RequestId`',
  'fresh-token': 'once, with a fresh token',
};

/** What an answer says of the order, in words; undefined where the contract says nothing. */
export function outcomeWords(response: JsonRecord): { placed: string; repeat: string } | undefined {
  const { 'x-outcome': outcome, 'x-retry': retry, 'x-outcome-with-retry-after': special } = response;
  if (typeof outcome !== 'string' || typeof retry !== 'string') return undefined;
  const placed = word(OUTCOMES, outcome);
  return {
    placed:
      typeof special === 'string' ? `${placed}; with \`Retry-After\`: ${word(OUTCOMES, special)}` : placed,
    repeat: word(RETRIES, retry),
  };
}

/** One row for each status, whichever operations answer with it. */
function outcomeTable(document: JsonRecord): string {
  const rows = new Map<string, readonly string[]>();
  for (const { node } of operationsOf(document)) {
    for (const [status, response] of Object.entries(recordAt(node, 'responses'))) {
      const words = isRecord(response) ? outcomeWords(followed(document, response)) : undefined;
      if (words !== undefined && !rows.has(status)) rows.set(status, [status, words.placed, words.repeat]);
    }
  }
  const sorted = [...rows.values()].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return table(['Status', 'Was the order placed?', 'May the same call be repeated?'], sorted);
}

const REPEATS: Readonly<Record<string, string>> = {
  never: 'no',
  corrected: 'corrected, new id',
  later: 'later, new id',
  'same-id': '**same id**',
  'fresh-token': 'fresh token',
};

export const shortRepeatWords = (repeat: string): string => word(REPEATS, repeat);

function errorTable(document: JsonRecord): string {
  const codes = recordAt(document, 'x-error-codes');
  const rows = Object.entries(codes).flatMap(([name, entry]) => {
    if (!isRecord(entry)) return [];
    const { status, meaning, cause, action, repeat, concerns } = entry;
    const statuses = Array.isArray(status) ? status.map(Number).join(', ') : '';
    return [
      [
        `<code id="code-${name}">${name}</code>`,
        statuses,
        [text(meaning), text(cause)].filter(Boolean).join(' '),
        text(action),
        text(concerns),
        shortRepeatWords(text(repeat)),
      ],
    ];
  });
  return table(['Code', 'Status', 'Meaning', 'What to do', 'Concerns', 'Repeat?'], rows);
}

function sourceList(document: JsonRecord): string {
  return Object.entries(recordAt(document, 'info', 'x-sources'))
    .flatMap(([key, entry]) => {
      if (!isRecord(entry)) return [];
      const title = text(entry['title']);
      const url = entry['url'];
      return [`- \`${key}\`: ${typeof url === 'string' ? `[${title}](${url})` : title}`];
    })
    .join('\n');
}

function word(words: Readonly<Record<string, string>>, value: string): string {
  const found = words[value];
  if (found === undefined) throw new Error(`the docs have no words for "${value}"`);
  return found;
}

const code = (value: JsonValue | undefined): string => `\`${text(value)}\``;
