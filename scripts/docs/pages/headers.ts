/** The page of headers: what every call may send, what answers carry, and what only SDKs send. */
import { isRecord, recordAt, type JsonRecord } from '../../../src/openapi/json.js';
import { parameterMember, type Member } from '../contents/member.js';
import { text } from '../values.js';
import { heading, words, type Block, type Page } from './page.js';

export function headersPage(document: JsonRecord): Page {
  const components = recordAt(document, 'components');
  const sent = entriesOf(recordAt(components, 'parameters'))
    .filter(([, { in: place }]) => place === 'header')
    .map(([, value]) => parameterMember(document, value, text(value['name'])));
  const answered = entriesOf(recordAt(components, 'headers')).map(([name, value]) =>
    parameterMember(document, value, name),
  );
  const fromSdks = entriesOf(recordAt(document, 'x-sdk-headers')).map(([name, value]) =>
    parameterMember(document, value, name),
  );
  return {
    route: '/headers',
    title: 'Headers',
    summary: 'The headers of requests and answers, and what each is for.',
    kind: 'section',
    blocks: [
      heading(1, 'Headers', 'top'),
      heading(2, 'In a request', 'request'),
      ...entriesOf(recordAt(components, 'securitySchemes')).map(([, scheme]) =>
        words(`**Authorization** ${text(scheme['description'])}`),
      ),
      members(sent, 'sent'),
      heading(2, 'In an answer', 'answer'),
      members(answered, 'answered'),
      heading(2, 'Sent by SDKs only', 'sdk'),
      words('SDKs send these of themselves. No caller needs them.'),
      members(fromSdks, 'sdk'),
    ],
  };
}

const members = (list: readonly Member[], prefix: string): Block => ({
  kind: 'members',
  members: list,
  prefix,
  headings: true,
});

const entriesOf = (record: JsonRecord): [string, JsonRecord][] =>
  Object.entries(record).flatMap(([name, value]) => (isRecord(value) ? [[name, value]] : []));
