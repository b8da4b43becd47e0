/** Each parameter of an operation: left out, at its borders, and broken. */
import { textOf } from '../../openapi/json.js';
import type { Operation, Parameter } from '../../openapi/operation.js';
import { constraint, limit, schemaAt, typeOf } from '../schema.js';
import { acceptance, acceptanceOfName, namesSomething } from './acceptance.js';
import { isTracingId } from './build-request.js';
import type { Case } from './case.js';
import { refused } from './expectation.js';
import { wrongFormats } from './invalid-values.js';
import { ordinaryBody } from './ordinary-body.js';
import { isFreeText } from './schema-locations.js';
import { singleRequest } from './single-request.js';

export function parameterCases(operation: Operation): Case[] {
  const optional = operation.parameters.filter(
    ({ required, in: location }) => !required && location !== 'path',
  );
  return [
    ...togetherCases(operation, optional),
    ...oneOfCases(operation),
    ...optional.flatMap((parameter) => aloneCases(operation, parameter)),
    ...operation.parameters.flatMap((parameter) => [
      ...guidCases(operation, parameter),
      ...missingCases(operation, parameter),
    ]),
  ];
}

type ValueOf = (parameter: Parameter, ordinary: string | undefined) => string | undefined;

function takes(
  operation: Operation,
  name: string,
  pointer: string,
  parameters: readonly Parameter[],
  valueOf: ValueOf,
  expectation = acceptance,
): Case {
  const changed = parameters.map(
    (parameter) => [parameter.name, (ordinary: string | undefined) => valueOf(parameter, ordinary)] as const,
  );
  return singleRequest(
    `accepts ${name}`,
    operation,
    expectation(operation, ordinaryBody(operation), 'The parameters allow it.', pointer),
    ordinaryBody(operation),
    { parameters: Object.fromEntries(changed) },
  );
}

function togetherCases(operation: Operation, optional: readonly Parameter[]): Case[] {
  const { pointer, oneOf } = operation;
  const free = optional.filter(({ name }) => !oneOf.includes(name));
  if (free.length === 0) return [];
  const hasNames = free.some(({ name }) => namesSomething(name));
  return [
    takes(
      operation,
      'all optional parameters together',
      pointer,
      free,
      ordinaryOrExample,
      hasNames ? acceptanceOfName : acceptance,
    ),
    takes(operation, 'no optional parameter', pointer, free, () => undefined),
  ];
}

// An id that was sent before would make this a repeat.
const ordinaryOrExample: ValueOf = ({ example }, ordinary) => ordinary ?? example;

/** Of several parameters one has to be sent, and one only. */
function oneOfCases(operation: Operation): Case[] {
  const { oneOf, pointer, parameters } = operation;
  if (oneOf.length === 0) return [];
  const expect = refused(`Of ${oneOf.join(' and ')} one is sent, and one only.`, `${pointer}/x-one-of`);
  const refuses = (words: string, valueOf: (example: string | undefined) => string | undefined): Case =>
    singleRequest(`refuses ${words}`, operation, expect, ordinaryBody(operation), {
      parameters: Object.fromEntries(
        parameters
          .filter(({ name }) => oneOf.includes(name))
          .map(({ name, example }) => [name, () => valueOf(example)]),
      ),
    });
  return [
    refuses(`${oneOf.join(' and ')} together`, (example) => example),
    refuses(`neither ${oneOf.join(' nor ')}`, () => undefined),
  ];
}

function aloneCases(operation: Operation, parameter: Parameter): Case[] {
  const { pointer, name } = parameter;
  const words = wordsFor(parameter);
  // Ids for tracing are sent everywhere; what is of interest is a call without one.
  if (isTracingId(parameter)) {
    return [takes(operation, `no ${words}`, pointer, [parameter], () => undefined)];
  }
  const { oneOf, parameters } = operation;
  const others = oneOf.includes(name)
    ? parameters.filter((other) => other !== parameter && oneOf.includes(other.name))
    : [];
  return validTexts(parameter).map((text) =>
    takes(
      operation,
      `${words}: ${JSON.stringify(text)}`,
      pointer,
      [parameter, ...others],
      (each) => (each === parameter ? text : undefined),
      namesSomething(name) && (text !== parameter.example || name.endsWith('Token'))
        ? acceptanceOfName
        : acceptance,
    ),
  );
}

const wordsFor = (parameter: Parameter): string => `${parameter.in} parameter ${parameter.name}`;

const formatOf = ({ schema }: Parameter): string => textOf(constraint(schemaAt(schema), 'format')?.value);

function validTexts({ schema, example = '' }: Parameter): string[] {
  const parts = schemaAt(schema);
  // A piece of JSON is none, nor one of a word that is listed.
  const isCut = isFreeText(parts) && constraint(parts, 'contentMediaType') === undefined;
  const shortest = isCut ? example.slice(0, limit(parts, 'minLength')?.value ?? 0) : '';
  const booleans = typeOf(parts) === 'boolean' ? ['true', 'false'] : [];
  return [...new Set([example, ...booleans, shortest])].filter((text) => text !== '');
}

/** GUIDs in upper case, and texts that are no GUID. */
function guidCases(operation: Operation, parameter: Parameter): Case[] {
  const { name, pointer } = parameter;
  if (formatOf(parameter) !== 'uuid') return [];
  const body = ordinaryBody(operation);
  const wrong = wrongFormats('uuid').map((text) =>
    singleRequest(
      `refuses ${wordsFor(parameter)}: ${text}`,
      operation,
      refused('It is a GUID.', `${pointer}/schema/format`),
      body,
      { parameters: { [name]: () => text } },
    ),
  );
  if (parameter.in !== 'path') return wrong.slice(0, 1);
  const upper = singleRequest(
    `accepts ${wordsFor(parameter)} in upper case`,
    operation,
    acceptance(operation, body, 'A GUID has either case.', pointer),
    body,
    { parameters: { [name]: (ordinary) => ordinary?.toUpperCase() } },
  );
  return [upper, ...wrong];
}

function missingCases(operation: Operation, parameter: Parameter): Case[] {
  const { name, required, pointer, in: location } = parameter;
  if (!required || location === 'path') return [];
  const expect = refused(`This ${location} parameter is required.`, pointer);
  return [
    singleRequest(
      `refuses a call without the ${wordsFor(parameter)}`,
      operation,
      location === 'header' ? { ...expect, check: 'missing_required_header' } : expect,
      ordinaryBody(operation),
      { parameters: { [name]: () => undefined } },
    ),
  ];
}
