/** The contract's own examples: as they stand, and in the other spellings that a service has to take. */
import type { JsonValue } from '../../openapi/json.js';
import type { Operation, RequestBody } from '../../openapi/operation.js';
import { below } from '../../openapi/pointer.js';
import { linkTo } from '../links.js';
import { schemaAt } from '../schema.js';
import { inMixedCase, inPascalCase, withNulls } from '../spelling.js';
import { CUSTOMER_PARAMETER } from './build-request.js';
import { contextFor } from './case-context.js';
import type { Case } from './case.js';
import { accepted } from './expectation.js';
import { exampleLinkedValues, preparations } from './preparation.js';
import { singleRequest } from './single-request.js';

export function exampleCases(operation: Operation): Case[] {
  if (operation.body !== undefined) return bodyExamples(operation, operation.body);
  return linkTo(operation) === undefined ? readExamples(operation) : purchasedExamples(operation);
}

const EXAMPLE = 'This example is a request that is accepted.';

/** Reads of what the server holds from the start, or is said to hold. */
function readExamples(operation: Operation): Case[] {
  return [...operation.requests].map(([name, { [CUSTOMER_PARAMETER]: customer, ...others }]) => {
    const parameters = Object.fromEntries(
      Object.entries(others).map(([parameter, value]) => [parameter, () => value]),
    );
    const pointer = below(`${operation.pointer}/x-requests`, name);
    return singleRequest(`accepts the example ${name}`, operation, accepted(EXAMPLE, pointer), undefined, {
      parameters,
      customer,
    });
  });
}

/** Reads of what was bought just before, in every form that has what is to be read. */
function purchasedExamples(operation: Operation): Case[] {
  return preparations(operation)
    .filter((preparation) => typeof exampleLinkedValues(preparation, contextFor(undefined)) !== 'string')
    .map((preparation) => ({
      ...singleRequest(
        `finds what the example ${preparation.name} bought`,
        operation,
        accepted(`A link leads here from the answer of ${preparation.link.source.id}.`, operation.pointer),
      ),
      preparation,
    }));
}

function bodyExamples(operation: Operation, body: RequestBody): Case[] {
  const schema = schemaAt(body.schema);
  const spellings: [words: string, rule: string, respell: (value: JsonValue) => JsonValue][] = [
    [' in PascalCase', SPELLING, (value) => inPascalCase(schema, value)],
    [' in mixed case', SPELLING, (value) => inMixedCase(schema, value)],
    [' with null for what is not set', NULLS, (value) => withNulls(schema, value)],
    [' in PascalCase with nulls', SPELLING, (value) => inPascalCase(schema, withNulls(schema, value))],
  ];
  const asItStands = body.examples.map(({ name, value, pointer }) =>
    singleRequest(`accepts the example ${name}`, operation, accepted(EXAMPLE, pointer), value),
  );
  const respelt = spellings.flatMap(([words, rule, respell]) =>
    body.examples.map(({ name, value }) =>
      singleRequest(
        `accepts the example ${name}${words}`,
        operation,
        accepted(rule, '/info/description'),
        value,
        { text: (sent) => JSON.stringify(respell(sent)) },
      ),
    ),
  );
  return [...asItStands, ...respelt];
}

const SPELLING = 'Requests may be camelCase or PascalCase, even mixed in one body.';
const NULLS = 'null is treated as absent.';
