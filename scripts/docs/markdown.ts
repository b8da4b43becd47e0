/** The Markdown twin of the reference, for people in a terminal and for language models. */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { flattened } from '../generate/flat-schemas.js';
import { followed, isObject, objectAt, type JsonObject } from '../generate/json.js';
import { credentialsOf, operationsOf, tagsOf, type Operation } from './operations.js';
import { typeOf } from './schema-type.js';
import { objects, text } from './values.js';

/** remark reads the text back and writes it anew, so that tables, lists and escapes are well-formed. */
export const markdown = (contract: JsonObject): string =>
  remark()
    .use(remarkGfm, { tablePipeAlign: false })
    .data('settings', { bullet: '-', rule: '-' })
    .processSync(draft(contract))
    .toString();

function draft(contract: JsonObject): string {
  const info = objectAt(contract, 'info');
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
    ...Object.entries(objectAt(contract, 'components', 'schemas')).map(([name, schema]) =>
      isObject(schema) ? paragraphs(`### ${name}`, schemaText(flattened(contract, schema))) : '',
    ),
  );
}

function operationText(contract: JsonObject, operation: Operation): string {
  const { id, method, path, node } = operation;
  const parameters = [
    ...objects(objectAt(contract, 'paths', path)['parameters']),
    ...objects(node['parameters']),
  ].map((parameter) => followed(contract, parameter));
  const body = followed(contract, objectAt(node, 'requestBody'));
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
    ...Object.entries(objectAt(node, 'responses')).map(([status, response]) =>
      isObject(response) ? responseText(contract, status, followed(contract, response)) : '',
    ),
  );
}

function responseText(contract: JsonObject, status: string, response: JsonObject): string {
  const headers = Object.entries(objectAt(response, 'headers')).flatMap(([name, header]) =>
    isObject(header) ? [item(followed(contract, header), `Header \`${name}\``, false)] : [],
  );
  return paragraphs(
    `###### ${status}`,
    text(response['description']),
    headers.join('\n'),
    contentText(contract, response),
  );
}

function contentText(contract: JsonObject, holder: JsonObject): string {
  return paragraphs(
    ...Object.entries(objectAt(holder, 'content')).flatMap(([mediaType, media]) => {
      if (!isObject(media)) return [];
      const schema = objectAt(media, 'schema');
      const required = Array.isArray(schema['required'])
        ? schema['required'].map((name) => `\`${text(name)}\``)
        : [];
      const more = required.length > 0 ? `, required here: ${required.join(', ')}` : '';
      const examples = Object.values(objectAt(media, 'examples')).filter(isObject);
      return [
        `\`${mediaType}\`: ${typeOf(schema)}${more}`,
        ...examples.map((example) => exampleText(followed(contract, example))),
      ];
    }),
  );
}

function exampleText({ summary, value }: JsonObject): string {
  const html = typeof value === 'string';
  return paragraphs(
    `Example: ${text(summary)}`,
    fence(html ? 'html' : 'json', html ? value : JSON.stringify(value, null, 2)),
  );
}

const sampleText = ({ label, lang, source }: JsonObject): string =>
  paragraphs(`${text(label)}:`, fence(text(lang).toLowerCase().replace('#', 'sharp'), text(source)));

function schemaText(schema: JsonObject): string {
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const members = Object.entries(objectAt(schema, 'properties')).flatMap(([name, member]) =>
    isObject(member) ? [item(member, `\`${name}\``, required.includes(name))] : [],
  );
  return paragraphs(`Type: ${typeOf(schema)}`, text(schema['description']), members.join('\n'));
}

/** One line of a list: the name, its type and marks, and what it means. */
function item(node: JsonObject, name: string, required: boolean): string {
  const schema = isObject(node['schema']) ? node['schema'] : node;
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
