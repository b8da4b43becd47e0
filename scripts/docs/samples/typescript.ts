/** TypeScript as the samples write it. */
import { format } from 'prettier';
import type { JsonValue } from '../../../src/openapi/json.js';
import type { SampleRequest, SampleValue } from './request.js';

/** Narrow enough for a column beside the text. */
export const formatted = async (code: string): Promise<string> =>
  (await format(code, { parser: 'typescript', singleQuote: true, printWidth: 100 })).trimEnd();

/** JSON is TypeScript, too; `formatted` writes it as people do. */
export const literal = (value: JsonValue): string => JSON.stringify(value);

/** A body begins a line of its own, whatever it is given to; Prettier keeps that. */
export const bodyLiteral = (body: JsonValue): string => literal(body).replace('{', '{\n');

export const valueCode = (value: SampleValue): string =>
  'text' in value ? literal(value.text) : value.variable;

/** Takes what a sample needs from the environment. */
export function environment({ pathParameters }: SampleRequest): string {
  const variables = [...pathParameters.values()].flatMap((value) =>
    'text' in value ? [] : [value.variable],
  );
  const names = ['PARTNER_CENTER_TOKEN', ...variables].map((name) => `${name} = ''`);
  return `const { ${names.join(', ')} } = process.env;`;
}
