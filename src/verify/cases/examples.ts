/** The contract's own examples: as they stand, and in the other spellings that a service has to take. */
import type { JsonValue } from '../../openapi/json.js';
import type { Operation, RequestBody, RequestParameters } from '../../openapi/operation.js';
import { below } from '../../openapi/pointer.js';
import { linkTo } from '../links.js';
import { schemaAt } from '../schema.js';
import { inMixedCase, inPascalCase, withNulls } from '../spelling.js';
import { acceptance } from './acceptance.js';
import { CUSTOMER_PARAMETER } from './build-request.js';
import { contextFor } from './case-context.js';
import type { Case } from './case.js';
import { accepted } from './expectation.js';
import { exampleLinkedValues, preparations } from './preparation.js';
import type { RequestOverrides } from './request-overrides.js';
import { singleRequest } from './single-request.js';

export function exampleCases(operation: Operation): Case[] {
  if (operation.body !== undefined) return bodyExamples(operation, operation.body);
  return linkTo(operation) === undefined ? readExamples(operation) : purchasedExamples(operation);
}

const EXAMPLE = 'This example is a request that is accepted.';

/** Reads of what the server has from the start. */
function readExamples(operation: Operation): Case[] {
  return [...operation.requests].map(([name, request]) => {
    const pointer = below(`${operation.pointer}/x-requests`, name);
    const expect = acceptance(operation, undefined, EXAMPLE, pointer);
    return singleRequest(
      `accepts the example ${name}`,
      operation,
      expect,
      undefined,
      addressed(operation, request),
    );
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
  const asItStands = body.examples.map(({ name, value, pointer }) => {
    const expect = acceptance(operation, value, EXAMPLE, pointer);
    return singleRequest(
      `accepts the example ${name}`,
      operation,
      expect,
      value,
      ownAddress(operation, name),
    );
  });
  const respelt = spellings.flatMap(([words, rule, respell]) =>
    body.examples.map(({ name, value }) =>
      singleRequest(
        `accepts the example ${name}${words}`,
        operation,
        acceptance(operation, value, rule, '/info/description'),
        value,
        { ...ownAddress(operation, name), text: (sent) => JSON.stringify(respell(sent)) },
      ),
    ),
  );
  return [...asItStands, ...respelt];
}

/** Where no link leads, the example goes to the address that it was made for. */
function ownAddress(operation: Operation, name: string): RequestOverrides {
  const request = linkTo(operation) === undefined ? operation.requests.get(name) : undefined;
  return request === undefined ? {} : { ...addressed(operation, request), verbatim: true };
}

/** The path and query of one of the contract's requests. */
function addressed(
  { oneOf }: Operation,
  { [CUSTOMER_PARAMETER]: customer, ...others }: RequestParameters,
): RequestOverrides {
  const names = [...new Set([...Object.keys(others), ...oneOf])];
  return { parameters: Object.fromEntries(names.map((name) => [name, () => others[name]])), customer };
}

const SPELLING = 'Requests may be camelCase or PascalCase, even mixed in one body.';
const NULLS = 'null is treated as absent.';
