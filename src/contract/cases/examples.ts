/** The contract's own examples: as they stand, and in the other spellings that a service has to take. */
import type { Operation } from '../document.js';
import type { JsonValue } from '../json.js';
import { schemaAt } from '../schema.js';
import type { Case } from '../types.js';
import { accepted, single } from './single.js';
import { inMixedCase, inPascalCase, withNulls } from './spelling.js';

export function exampleCases(operation: Operation): Case[] {
  const { body } = operation;
  if (body === undefined) return [];
  const schema = schemaAt(body.schema);
  const spellings: [words: string, respell: (value: JsonValue) => JsonValue][] = [
    [' in PascalCase', (value) => inPascalCase(schema, value)],
    [' in mixed case', (value) => inMixedCase(schema, value)],
    [' with null for what is not set', (value) => withNulls(schema, value)],
    [' in PascalCase with nulls', (value) => inPascalCase(schema, withNulls(schema, value))],
  ];
  const asItStands = body.examples.map(({ name, value, pointer }) =>
    single(
      `accepts the example ${name}`,
      operation,
      accepted('This example is a request that is accepted.', pointer),
      value,
    ),
  );
  const respelt = spellings.flatMap(([words, respell]) =>
    body.examples.map(({ name, value }) =>
      single(
        `accepts the example ${name}${words}`,
        operation,
        accepted(SPELLING, `/info/description`),
        value,
        { text: (sent) => JSON.stringify(respell(sent)) },
      ),
    ),
  );
  return [...asItStands, ...respelt];
}

const SPELLING =
  'Requests may be camelCase or PascalCase, even mixed in one body; null is treated as absent.';
