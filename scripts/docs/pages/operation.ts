/** The page of one operation: what it does, how it is called, what it answers. */
import { followed, readDocument } from '../../../src/openapi/document.js';
import { isRecord, recordAt, textOf, type JsonRecord } from '../../../src/openapi/json.js';
import type { DocumentedResponse } from '../../../src/openapi/operation.js';
import { errorCodesOf } from '../contents/error-code.js';
import { membersOf, parameterMember, type Member } from '../contents/member.js';
import { namedCodes } from '../contents/named-codes.js';
import { typeOf } from '../contents/schema-type.js';
import { outcomeWords } from '../fragments.js';
import { table } from '../markdown-table.js';
import { credentialsOf, type Operation, type Scenario } from '../operations.js';
import { ERRORS, errorCodeRoute, operationRoute, sharedAnswerRoute } from '../routes.js';
import { nameOf, sampleKinds, type Samples } from '../samples.js';
import { objects, text } from '../values.js';
import { answerBlocks, sharedAnswerName, statusWords } from './answer.js';
import { firstSentence, heading, words, type Block, type Page } from './page.js';
import { requestsToTry } from './requests-to-try.js';

export function operationPage(document: JsonRecord, operation: Operation, samples: Samples): Page {
  const { id, method, path, node } = operation;
  const title = text(node['summary']) || id;
  const { successes, shared, own } = answersOf(operation);
  const description = text(node['description']);
  return {
    route: operationRoute(id),
    title,
    summary: firstSentence(description),
    kind: 'operation',
    alsoCalled: id,
    data: { operation: { method, changes: method !== 'GET', requests: requestsToTry(operation) } },
    blocks: [
      heading(1, title, 'top'),
      { kind: 'endpoint', method, path },
      words(facts(document, operation)),
      words(description),
      ...documentation(node),
      heading(2, 'Samples', 'samples'),
      ...archivedNote(operation, samples),
      ...operation.scenarios.flatMap((scenario) => sampleBlocks(document, operation, scenario, samples)),
      heading(2, 'Try it', 'try-it'),
      { kind: 'try' },
      heading(2, 'Parameters', 'parameters'),
      ...parameterBlocks(document, operation),
      ...bodyBlocks(document, operation),
      heading(2, 'Response', 'answer'),
      ...[...successes, ...own].flatMap(([status, response]) => [
        heading(3, statusWords(status), `status-${status}`),
        ...answerBlocks(document, response, `status-${status}`),
      ]),
      ...errorBlocks(document, operation, shared),
      { kind: 'sources', keys: [node['x-source']].flat().map(text).filter(Boolean) },
    ],
  };
}

type Answer = readonly [status: number, response: DocumentedResponse];

/** Successes; errors that all operations share by name; errors of this one alone. */
function answersOf({ responses }: Operation): Record<'successes' | 'shared' | 'own', Answer[]> {
  const answers = [...responses];
  const failed = answers.filter(([status]) => status >= 300);
  return {
    successes: answers.filter(([status]) => status < 300),
    shared: failed.filter(([, { pointer }]) => sharedAnswerName(pointer) !== undefined),
    own: failed.filter(([, { pointer }]) => sharedAnswerName(pointer) === undefined),
  };
}

/** In a line: whether it buys, with which credentials, and its name. */
function facts(document: JsonRecord, operation: Operation): string {
  return [
    `**${BUYS[buys(document, operation)]}**`,
    `Credentials: ${credentialsOf(operation)}`,
    `Operation \`${operation.id}\``,
  ].join(' · ');
}

const BUYS = { yes: 'A purchase', no: 'Buys nothing', depends: 'Can be a purchase' };

/** Whether an accepted call is a purchase. */
export function buys(document: JsonRecord, operation: Operation): keyof typeof BUYS {
  const { method, node } = operation;
  const uses = usesOf(document, operation).map((use) => use['x-buys'] === true);
  if (node['x-buys'] === true || (uses.includes(true) && !uses.includes(false))) return 'yes';
  if (node['x-buys'] === 'depends' || uses.includes(true)) return 'depends';
  // The contract says it of every call that is no GET; where it should not, nobody may think that it is safe.
  return method === 'GET' || node['x-buys'] === false || uses.length > 0 ? 'no' : 'depends';
}

/** The bodies that tell several uses of one operation apart: `x-use`. */
const usesOf = (document: JsonRecord, { body }: Operation): JsonRecord[] =>
  objects(followed(document, body?.schema.value ?? {})['oneOf']).filter((choice) => 'x-use' in choice);

function documentation(node: JsonRecord): Block[] {
  const { url, description } = recordAt(node, 'externalDocs');
  return typeof url === 'string'
    ? [words(`Microsoft’s own page: [${text(description) || url}](${url}).`)]
    : [];
}

function sampleBlocks(
  document: JsonRecord,
  operation: Operation,
  scenario: Scenario,
  samples: Samples,
): Block[] {
  const tabs = [...sampleKinds].flatMap(([kind, { label }]) => {
    const source = samples.get(nameOf(operation, scenario, kind));
    return source === undefined ? [] : [{ label, language: languageOf(kind), source }];
  });
  if (tabs.length === 0) return [];
  const example = operation.body?.examples.find(({ name }) => name === scenario.name);
  const { description } = readDocument(document).at(example?.pointer ?? '')?.value ?? {};
  return [
    heading(3, scenario.title, `sample-${scenario.name}`),
    ...(example === undefined ? [] : [words(text(description))]),
    { kind: 'tabs', tabs },
  ];
}

const languageOf = (kind: string): string => kind.split('.').at(-1) ?? kind;

/** What readers must know before they copy a sample of an SDK. */
function archivedNote(operation: Operation, samples: Samples): Block[] {
  const there = operation.scenarios.some((scenario) =>
    ['cs', 'ps1'].some((kind) => samples.has(nameOf(operation, scenario, kind))),
  );
  return there
    ? [
        words(
          'The C# samples use the Partner Center .NET SDK, which Microsoft archived in 2023. The PowerShell samples name the module that they use; none has had a release since 2020.',
        ),
      ]
    : [];
}

function parameterBlocks(document: JsonRecord, { parameters }: Operation): Block[] {
  const members = parameters.map(({ value, name, in: place }) => {
    const member = parameterMember(document, value, name);
    return { ...member, marks: [`in the ${place}`, ...member.marks] };
  });
  return members.length === 0 ? [words('None.')] : [{ kind: 'members', members, prefix: 'parameter' }];
}

function bodyBlocks(document: JsonRecord, operation: Operation): Block[] {
  const { node } = operation;
  const body = followed(document, recordAt(node, 'requestBody'));
  const content = Object.entries(recordAt(body, 'content'));
  if (content.length === 0) return [];
  return [
    heading(2, 'Request body', 'body'),
    words(text(body['description'])),
    ...content.flatMap(([mediaType, media]) => {
      if (!isRecord(media)) return [];
      const schema = recordAt(media, 'schema');
      const uses = usesOf(document, operation);
      const optional = body['required'] === true ? '' : ', optional';
      return [
        words(`\`${mediaType}\`${optional}: ${typeOf(schema)}`),
        ...(uses.length > 0
          ? uses.flatMap((use) => useBlocks(document, use))
          : [members(document, schema, 'body')]),
        ...Object.values(recordAt(media, 'encoding'))
          .filter(isRecord)
          .map((encoding) => words(text(encoding['description']))),
      ];
    }),
  ];
}

function useBlocks(document: JsonRecord, use: JsonRecord): Block[] {
  const name = textOf(use['x-use']);
  return [
    heading(3, text(use['description']) || name, `body-${name}`),
    words(`${typeOf(use)} · **${use['x-buys'] === true ? BUYS.yes : BUYS.no}**`),
    members(document, followed(document, use), `body-${name}`),
  ];
}

const members = (document: JsonRecord, schema: JsonRecord, prefix: string): Block => ({
  kind: 'members',
  members: membersOf(document, '$ref' in schema ? { ...followed(document, schema) } : schema, 'all'),
  prefix,
});

function errorBlocks(document: JsonRecord, operation: Operation, shared: readonly Answer[]): Block[] {
  const reads = operation.method === 'GET';
  const rows = shared.map(([status, { value, pointer }]) => {
    const { placed = '', repeat = '' } = outcomeWords(value) ?? {};
    const link = `[${status}](${sharedAnswerRoute(sharedAnswerName(pointer) ?? '')})`;
    return [link, text(value['description']), ...(reads ? [] : [placed, repeat])];
  });
  return [
    heading(2, 'Errors', 'errors'),
    words(`The body of an error is a fault with a \`code\`. See [all error codes](${ERRORS}).`),
    ...(reads
      ? [words('A failed read has bought nothing, whatever its status, and is safe to repeat.')]
      : []),
    words(table(['Status', 'Meaning', ...(reads ? [] : ['Carried out?', 'Safe to repeat?'])], rows)),
    ...codeBlocks(document, operation),
  ];
}

/** The codes that the texts of this operation name, its parameters' and its body's included. */
function codeBlocks(document: JsonRecord, { node, parameters, body }: Operation): Block[] {
  const known = new Map(errorCodesOf(document).map((code) => [code.code, code]));
  const texts = [
    text(node['description']),
    ...parameters.map(({ value }) => text(value['description'])),
    ...(body === undefined
      ? []
      : descriptionsIn(membersOf(document, followed(document, body.schema.value), 'all'))),
  ];
  const named = new Set(
    texts.flatMap((words) => namedCodes(words, new Set(known.keys())).map(({ code }) => code)),
  );
  const rows = [...known.values()]
    .filter(({ code }) => named.has(code))
    .map(({ code, meaning, action }) => [`[${code}](${errorCodeRoute(code)})`, meaning, action]);
  if (rows.length === 0) return [];
  return [
    heading(3, 'Error codes named on this page', 'codes'),
    words(table(['Code', 'Meaning', 'What to do'], rows)),
  ];
}

const descriptionsIn = (list: readonly Member[]): string[] =>
  list.flatMap(({ description, members: inner }) => [description, ...descriptionsIn(inner)]);
