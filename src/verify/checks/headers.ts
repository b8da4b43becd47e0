/** An answer's headers against those that the contract documents for its status. */
import type { DocumentedResponse } from '../../openapi/operation.js';
import { textOf } from '../../openapi/json.js';
import { constraint, limit, schemaAt, typeOf, type Schema } from '../schema.js';
import type { Answer } from '../types.js';
import type { Breach } from './body.js';

export function headerBreaches({ headers }: DocumentedResponse, answer: Answer): Breach[] {
  return headers.flatMap(({ name, required, schema, pointer }) => {
    const text = answer.headers[name.toLowerCase()];
    if (text === undefined) {
      return required
        ? [
            {
              contract: `Every such answer has the header ${name}.`,
              pointer: `${pointer}/required`,
              received: `There is no header ${name}.`,
            },
          ]
        : [];
    }
    const broken = brokenRule(schemaAt(schema), text);
    return broken === undefined
      ? []
      : [{ contract: broken.contract, pointer: broken.pointer, received: `${name}: ${text}` }];
  });
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
};
const TYPES: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

function brokenRule(schema: Schema, text: string): { contract: string; pointer: string } | undefined {
  const rules: [keyword: string, regex: RegExp | undefined][] = [
    ['type', TYPES[typeOf(schema) ?? '']],
    ['format', FORMATS[textOf(constraint(schema, 'format')?.value)]],
  ];
  const pattern = constraint(schema, 'pattern')?.value;
  if (typeof pattern === 'string') rules.push(['pattern', new RegExp(pattern, 'u')]);
  const shortest = limit(schema, 'minLength');
  if (shortest) rules.push(['minLength', new RegExp(`^.{${shortest.value},}$`, 'su')]);

  const broken = rules.find(([, regex]) => regex !== undefined && !regex.test(text));
  const found = broken && constraint(schema, broken[0]);
  return found && { contract: `${broken[0]} is ${JSON.stringify(found.value)}.`, pointer: found.pointer };
}
