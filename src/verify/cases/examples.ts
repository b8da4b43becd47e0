/** The contract's own examples: as they stand, and in the other spellings that a service has to take. */
import { contextFor } from '../context.js';
import { children, find, nodeAt } from '../../openapi/contract.js';
import type { Operation, RequestBody } from '../../openapi/operation.js';
import { textOf, type JsonValue } from '../../openapi/json.js';
import { linkTo } from '../links.js';
import { schemaAt } from '../schema.js';
import type { Case } from '../types.js';
import { exampleFound, preparations } from './prepared.js';
import { accepted, single } from './single.js';
import { inMixedCase, inPascalCase, withNulls } from './spelling.js';

export function exampleCases(operation: Operation): Case[] {
  if (operation.body !== undefined) return bodyExamples(operation, operation.body);
  return linkTo(operation) === undefined ? readExamples(operation) : purchasedExamples(operation);
}

/** Reads of what the server holds from the start, or is said to hold. */
function readExamples(operation: Operation): Case[] {
  return children(find(nodeAt(operation.pointer), 'x-requests')).map(([name, { value, pointer }]) => {
    const { customerId, ...others } = value;
    const parameters = Object.fromEntries(
      Object.entries(others).map(([parameter, text]) => [parameter, () => textOf(text)]),
    );
    const customer = customerId === undefined ? undefined : textOf(customerId);
    return single(
      `accepts the example ${name}`,
      operation,
      accepted('This example is a request that is accepted.', pointer),
      undefined,
      { parameters, customer },
    );
  });
}

/** Reads of what was bought just before, in every form that has what is to be read. */
function purchasedExamples(operation: Operation): Case[] {
  return preparations(operation)
    .filter((before) => typeof exampleFound(before, contextFor(undefined)) !== 'string')
    .map((before) => ({
      ...single(
        `finds what the example ${before.name} bought`,
        operation,
        accepted(`A link leads here from the answer of ${before.link.source.id}.`, operation.pointer),
      ),
      before,
    }));
}

function bodyExamples(operation: Operation, body: RequestBody): Case[] {
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
