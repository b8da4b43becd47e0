/** Each parameter of an operation: left out, at its borders, and broken. */
import { textOf } from '../../openapi/json.js';
import type { Operation, Parameter } from '../../openapi/operation.js';
import { constraint, limit, schemaAt, typeOf } from '../schema.js';
import { isTracingId } from './build-request.js';
import type { Case } from './case.js';
import { accepted, refused } from './expectation.js';
import { wrongFormats } from './invalid-values.js';
import { ordinaryBody } from './ordinary-body.js';
import { singleRequest } from './single-request.js';

export function parameterCases(operation: Operation): Case[] {
  const optional = operation.parameters.filter(
    ({ required, in: location }) => !required && location !== 'path',
  );
  return [
    ...togetherCases(operation, optional),
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
): Case {
  const changed = parameters.map(
    (parameter) => [parameter.name, (ordinary: string | undefined) => valueOf(parameter, ordinary)] as const,
  );
  return singleRequest(
    `accepts ${name}`,
    operation,
    accepted('The parameters allow it.', pointer),
    ordinaryBody(operation),
    { parameters: Object.fromEntries(changed) },
  );
}

function togetherCases(operation: Operation, optional: readonly Parameter[]): Case[] {
  if (optional.length === 0) return [];
  const { pointer } = operation;
  // An id that was sent before would make this a repeat.
  const ordinaryOrExample: ValueOf = ({ example }, ordinary) => ordinary ?? example;
  return [
    takes(operation, 'all optional parameters together', pointer, optional, ordinaryOrExample),
    takes(operation, 'no optional parameter', pointer, optional, () => undefined),
  ];
}

function aloneCases(operation: Operation, parameter: Parameter): Case[] {
  const { pointer } = parameter;
  const words = wordsFor(parameter);
  // Ids for tracing are sent everywhere; what is of interest is a call without one.
  if (isTracingId(parameter)) {
    return [takes(operation, `no ${words}`, pointer, [parameter], () => undefined)];
  }
  return validTexts(parameter).map((text) =>
    takes(operation, `${words}: ${JSON.stringify(text)}`, pointer, [parameter], () => text),
  );
}

const wordsFor = (parameter: Parameter): string => `${parameter.in} parameter ${parameter.name}`;

const formatOf = ({ schema }: Parameter): string => textOf(constraint(schemaAt(schema), 'format')?.value);

function validTexts({ schema, example = '' }: Parameter): string[] {
  const parts = schemaAt(schema);
  const shortest = example.slice(0, limit(parts, 'minLength')?.value ?? 0);
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
    accepted('A GUID has either case.', pointer),
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
