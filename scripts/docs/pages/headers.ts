/** The page of headers: what every call may send, what answers carry, and what only SDKs send. */
import { followed } from '../../../src/openapi/document.js';
import { isRecord, recordAt, type JsonRecord } from '../../../src/openapi/json.js';
import { parameterMember, type Member } from '../contents/member.js';
import { operationsOf } from '../operations.js';
import { text } from '../values.js';
import { heading, words, type Block, type Page } from './page.js';

export function headersPage(document: JsonRecord): Page {
  const components = recordAt(document, 'components');
  const sent = entriesOf(recordAt(components, 'parameters'))
    .filter(([, { in: place }]) => place === 'header')
    .map(([, value]) => parameterMember(document, value, text(value['name'])));
  const fromSdks = entriesOf(recordAt(document, 'x-sdk-headers')).map(([name, value]) =>
    parameterMember(document, { schema: { type: 'string' }, ...value }, name),
  );
  return {
    route: '/headers',
    title: 'Headers',
    summary: 'The headers of requests and responses, and what each is for.',
    kind: 'section',
    blocks: [
      heading(1, 'Headers', 'top'),
      heading(2, 'In a request', 'request'),
      ...entriesOf(recordAt(components, 'securitySchemes')).map(([, scheme]) =>
        words(`**Authorization** ${text(scheme['description'])}`),
      ),
      members(sent, 'sent'),
      heading(2, 'In a response', 'answer'),
      members(answeredHeaders(document), 'answered'),
      heading(2, 'Sent by SDKs only', 'sdk'),
      words('Microsoft’s SDKs add these headers. Your own code doesn’t need them.'),
      members(fromSdks, 'sdk'),
    ],
  };
}

/** By their names on the wire. Where responses describe one in several ways, all of them in one entry. */
function answeredHeaders(document: JsonRecord): Member[] {
  const byName = new Map<string, JsonRecord[]>();
  for (const { responses } of operationsOf(document)) {
    for (const { value } of responses.values()) {
      for (const [name, header] of entriesOf(recordAt(value, 'headers'))) {
        const target = followed(document, header);
        const known = byName.get(name) ?? [];
        if (!known.includes(target)) byName.set(name, [...known, target]);
      }
    }
  }
  return [...byName].flatMap(([name, [first, ...others]]) => {
    if (first === undefined) return [];
    const member = parameterMember(document, first, name);
    const descriptions = [member.description, ...others.map((other) => text(other['description']))];
    return [{ ...member, description: descriptions.join('\n\n') }];
  });
}

const members = (list: readonly Member[], prefix: string): Block => ({
  kind: 'members',
  members: list,
  prefix,
  headings: true,
});

const entriesOf = (record: JsonRecord): [string, JsonRecord][] =>
  Object.entries(record).flatMap(([name, value]) => (isRecord(value) ? [[name, value]] : []));
