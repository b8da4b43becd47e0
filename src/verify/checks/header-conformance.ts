/** A response's headers against those that the contract documents for its status. */
import { textOf } from '../../openapi/json.js';
import type { DocumentedHeader, DocumentedResponse } from '../../openapi/operation.js';
import { isGuid } from '../../shared/guid.js';
import type { RecordedResponse } from '../exchange.js';
import { constraint, limit, schemaAt, typeOf, type Schema } from '../schema.js';
import { constraintInWords } from './constraint-in-words.js';
import type { Deviation } from './violation.js';

export const headerDeviations = ({ headers }: DocumentedResponse, response: RecordedResponse): Deviation[] =>
  headers.flatMap((header) => {
    const value = response.headers[header.name.toLowerCase()];
    return (value === undefined ? missing(header) : malformed(header, value)) ?? [];
  });

function missing({ name, required, pointer }: DocumentedHeader): Deviation | undefined {
  if (!required) return undefined;
  return {
    contract: `Every such answer has the header ${name}.`,
    pointer: `${pointer}/required`,
    received: `There is no header ${name}.`,
  };
}

function malformed({ name, schema }: DocumentedHeader, value: string): Deviation | undefined {
  const parts = schemaAt(schema);
  const keyword = brokenKeyword(parts, value);
  const broken = keyword === undefined ? undefined : constraint(parts, keyword);
  return (
    broken && {
      contract: constraintInWords(`The header ${name}`, keyword ?? '', broken.value),
      pointer: broken.pointer,
      received: `${name}: ${value}`,
    }
  );
}

const TYPES: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

/** The validators are made for JSON; the value of a header is text, whatever its type. */
function brokenKeyword(schema: Schema, value: string): string | undefined {
  if (TYPES[typeOf(schema) ?? '']?.test(value) === false) return 'type';
  if (textOf(constraint(schema, 'format')?.value) === 'uuid' && !isGuid(value)) return 'format';
  const pattern = constraint(schema, 'pattern')?.value;
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value)) return 'pattern';
  const shortest = limit(schema, 'minLength')?.value ?? 0;
  return Array.from(value).length < shortest ? 'minLength' : undefined;
}
