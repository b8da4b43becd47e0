/** TypeScript as the samples write it. */
import { format } from 'prettier';
import type { JsonValue } from '../../../src/openapi/json.js';
import type { FormPart } from '../operations.js';
import { FILE, type SampleRequest, type SampleValue } from './request.js';

/** Narrow enough for a column beside the text. */
export const formatted = async (code: string): Promise<string> =>
  (await format(code, { parser: 'typescript', singleQuote: true, printWidth: 100 })).trimEnd();

/** JSON is TypeScript, too; `formatted` writes it as people do. */
export const literal = (value: JsonValue): string => JSON.stringify(value);

/** A body begins a line of its own, whatever it is given to; Prettier keeps that. */
export const bodyLiteral = (body: JsonValue): string => literal(body).replace('{', '{\n');

export const valueCode = (value: SampleValue): string =>
  'value' in value ? literal(value.value) : value.variable;

/** Takes what a sample needs from the environment. */
export function environment({ pathParameters, form }: SampleRequest): string {
  const variables = [...pathParameters.values()].flatMap((value) =>
    'value' in value ? [] : [value.variable],
  );
  const names = ['PARTNER_CENTER_TOKEN', ...variables, ...(form.some(isFile) ? [FILE] : [])].map(
    (name) => `${name} = ''`,
  );
  return `const { ${names.join(', ')} } = process.env;`;
}

/** Reads the reader's file, where a form has one. */
export const fileRead = ({ form }: SampleRequest): { readonly imports: string; readonly code: string } =>
  form.some(isFile)
    ? {
        imports: `import { readFile } from 'node:fs/promises';\n`,
        code: `const purchaseOrder = new File([await readFile(${FILE})], 'PO_Part1.pdf', { type: 'application/pdf' });\n`,
      }
    : { imports: '', code: '' };

const isFile = (part: FormPart): boolean => part.isFile;
