/** One answer of the API: what it means, its headers, its body and examples. */
import { STATUS_CODES } from 'node:http';
import { followed } from '../../../src/openapi/document.js';
import { isRecord, recordAt, strings, type JsonRecord } from '../../../src/openapi/json.js';
import type { Node } from '../../../src/openapi/document.js';
import { membersOf, parameterMember } from '../contents/member.js';
import { typeOf } from '../contents/schema-type.js';
import { outcomeWords } from '../fragments.js';
import { operationRoute } from '../routes.js';
import { text } from '../values.js';
import { words, type Block } from './page.js';

export const statusWords = (status: number): string => `${status} ${STATUS_CODES[status] ?? ''}`.trim();

/** `BadRequest` of `/components/responses/BadRequest`; undefined for an answer of one operation alone. */
export const sharedAnswerName = (pointer: string): string | undefined =>
  /^\/components\/responses\/([^/]+)$/.exec(pointer)?.[1];

/** What a change is told by an answer; empty where the contract says nothing, or what anybody expects of a success. */
function outcomeLine(response: JsonRecord): string {
  const outcome = outcomeWords(response);
  if (outcome === undefined || response['x-outcome'] === 'created') return '';
  return `**Carried out?** ${outcome.placed} · **Safe to repeat?** ${outcome.repeat}`;
}

export function answerBlocks(document: JsonRecord, { value }: Node, prefix: string): Block[] {
  const headers = Object.entries(recordAt(value, 'headers')).flatMap(([name, header]) =>
    isRecord(header) ? [parameterMember(document, followed(document, header), name)] : [],
  );
  return [
    words(text(value['description'])),
    words(outcomeLine(value)),
    ...Object.entries(recordAt(value, 'content')).flatMap(([mediaType, media]) =>
      isRecord(media) ? bodyBlocks(document, mediaType, media, prefix) : [],
    ),
    ...(headers.length === 0
      ? []
      : [words('**Headers**'), { kind: 'members', members: headers, prefix: `${prefix}-header` } as const]),
    ...linkBlocks(document, value),
  ];
}

function bodyBlocks(document: JsonRecord, mediaType: string, media: JsonRecord, prefix: string): Block[] {
  const schema = recordAt(media, 'schema');
  const required = strings(schema['required']).map((name) => `\`${name}\``);
  const more = required.length > 0 ? `; always present here: ${required.join(', ')}` : '';
  const members = membersOf(document, '$ref' in schema ? followed(document, schema) : schema);
  return [
    words(`\`${mediaType}\`: ${typeOf(schema)}${more}`),
    ...('description' in schema ? [words(text(schema['description']))] : []),
    ...exampleBlocks(document, media),
    ...(members.length === 0 ? [] : [{ kind: 'members', members, prefix } as const]),
  ];
}

export function exampleBlocks(document: JsonRecord, media: JsonRecord): Block[] {
  const examples = Object.entries(recordAt(media, 'examples')).flatMap(([name, example]) =>
    isRecord(example) ? [[name, followed(document, example)] as const] : [],
  );
  if (examples.length === 0) return [];
  const [only] = examples;
  return [
    // One alone is shown without a tab that would name it.
    ...(examples.length === 1 && only !== undefined
      ? [words(`Example: ${text(only[1]['summary']) || only[0]}`)]
      : []),
    {
      kind: 'tabs',
      tabs: examples.map(([name, { summary, value }]) => {
        const page = typeof value === 'string';
        return {
          label: text(summary) || name,
          language: page ? 'html' : 'json',
          source: page ? value : JSON.stringify(value, null, 2),
        };
      }),
    },
    ...examples.flatMap(([, { description }]) =>
      text(description) === '' ? [] : [words(text(description))],
    ),
  ];
}

/** What to call next with it. */
function linkBlocks(document: JsonRecord, response: JsonRecord): Block[] {
  const lines = Object.values(recordAt(response, 'links')).flatMap((link) => {
    if (!isRecord(link)) return [];
    const { operationId, description } = followed(document, link);
    return [`- [${text(operationId)}](${operationRoute(text(operationId))}): ${text(description)}`];
  });
  return lines.length === 0 ? [] : [words('**What to call next**', lines.join('\n'))];
}
