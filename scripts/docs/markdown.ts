/** The Markdown twin of the reference, for people in a terminal and for language models. */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { flattened } from '../generate/flat-schemas.js';
import { followed } from '../../src/openapi/document.js';
import { isList, isRecord, recordAt, type JsonRecord } from '../../src/openapi/json.js';
import { credentialsOf, operationsOf, tagsOf, type Operation } from './operations.js';
import { typeOf } from './schema-type.js';
import { objects, text } from './values.js';

/** remark reads the text back and writes it anew, so that tables, lists and escapes are well-formed. */
export const markdown = (contract: JsonRecord): string =>
  remark()
    .use(remarkGfm, { tablePipeAlign: false })
    .data('settings', { bullet: '-', rule: '-' })
    .processSync(draft(contract))
    .toString();

function draft(contract: JsonRecord): string {
  const info = recordAt(contract, 'info');
  return paragraphs(
    `# ${text(info['title'])} (${text(info['version'])})`,
    text(info['summary']),
    text(info['description']),
    '## Operations',
    ...tagsOf(contract).map(({ name, description }) =>
      paragraphs(
        `### ${name}`,
        description,
        ...operationsOf(contract)
          .filter(({ tag }) => tag === name)
          .map((operation) => operationText(contract, operation)),
      ),
    ),
    '## Schemas',
    ...Object.entries(recordAt(contract, 'components', 'schemas')).map(([name, schema]) =>
      isRecord(schema) ? paragraphs(`### ${name}`, schemaText(flattened(contract, schema))) : '',
    ),
  );
}

function operationText(contract: JsonRecord, operation: Operation): string {
  const { id, method, path, node } = operation;
  const parameters = [
    ...objects(recordAt(contract, 'paths', path)['parameters']),
    ...objects(node['parameters']),
  ].map((parameter) => followed(contract, parameter));
  const body = followed(contract, recordAt(node, 'requestBody'));
  return paragraphs(
    `#### ${text(node['summary'])}`,
    `\`${method} ${path}\` (operation \`${id}\`; credentials: ${credentialsOf(operation)})`,
    text(node['description']),
    '##### Parameters',
    parameters
      .map((parameter) =>
        item(
          parameter,
          `\`${text(parameter['name'])}\` (${text(parameter['in'])})`,
          parameter['required'] === true,
        ),
      )
      .join('\n'),
    ...(Object.keys(body).length > 0
      ? ['##### Request body', text(body['description']), contentText(contract, body)]
      : []),
    '##### Samples',
    ...objects(node['x-codeSamples']).map(sampleText),
    '##### Answers',
    ...Object.entries(recordAt(node, 'responses')).map(([status, response]) =>
      isRecord(response) ? responseText(contract, status, followed(contract, response)) : '',
    ),
  );
}

function responseText(contract: JsonRecord, status: string, response: JsonRecord): string {
  const headers = Object.entries(recordAt(response, 'headers')).flatMap(([name, header]) =>
    isRecord(header) ? [item(followed(contract, header), `Header \`${name}\``, false)] : [],
  );
  return paragraphs(
    `###### ${status}`,
    text(response['description']),
    headers.join('\n'),
    contentText(contract, response),
  );
}

function contentText(contract: JsonRecord, holder: JsonRecord): string {
  return paragraphs(
    ...Object.entries(recordAt(holder, 'content')).flatMap(([mediaType, media]) => {
      if (!isRecord(media)) return [];
      const schema = recordAt(media, 'schema');
      const required = isList(schema['required'])
        ? schema['required'].map((name) => `\`${text(name)}\``)
        : [];
      const more = required.length > 0 ? `, required here: ${required.join(', ')}` : '';
      const examples = Object.values(recordAt(media, 'examples')).filter(isRecord);
      return [
        `\`${mediaType}\`: ${typeOf(schema)}${more}`,
        ...examples.map((example) => exampleText(followed(contract, example))),
      ];
    }),
  );
}

function exampleText({ summary, value }: JsonRecord): string {
  const html = typeof value === 'string';
  return paragraphs(
    `Example: ${text(summary)}`,
    fence(html ? 'html' : 'json', html ? value : JSON.stringify(value, null, 2)),
  );
}

const sampleText = ({ label, lang, source }: JsonRecord): string =>
  paragraphs(`${text(label)}:`, fence(text(lang).toLowerCase().replace('#', 'sharp'), text(source)));

function schemaText(schema: JsonRecord): string {
  const required = isList(schema['required']) ? schema['required'] : [];
  const members = Object.entries(recordAt(schema, 'properties')).flatMap(([name, member]) =>
    isRecord(member) ? [item(member, `\`${name}\``, required.includes(name))] : [],
  );
  return paragraphs(`Type: ${typeOf(schema)}`, text(schema['description']), members.join('\n'));
}

/** One line of a list: the name, its type and marks, and what it means. */
function item(node: JsonRecord, name: string, required: boolean): string {
  const schema = isRecord(node['schema']) ? node['schema'] : node;
  const marks = [
    typeOf(schema),
    required ? 'required' : '',
    node['readOnly'] === true ? 'read-only' : '',
    node['deprecated'] === true ? 'deprecated' : '',
  ];
  const meaning = text(node['description']).replaceAll('\n', '\n  ');
  return `- **${name}**: ${marks.filter(Boolean).join(', ')}. ${meaning}`;
}

const fence = (language: string, source: string): string => `\`\`\`${language}\n${source}\n\`\`\``;
const paragraphs = (...parts: string[]): string => parts.filter(Boolean).join('\n\n');
