/** What lies around the body: parameters, tokens, media types, methods, paths, and bodies that are no JSON. */
import { methodNotAllowed, operations } from '../../openapi/contract.js';
import type { Operation, Parameter } from '../../openapi/operation.js';
import { textOf, type JsonValue } from '../../openapi/json.js';
import { constraint, limit, schemaAt } from '../schema.js';
import type { Case } from '../types.js';
import type { Difference } from './request.js';
import { accepted, refused, single } from './single.js';
import { sample, wrongFormats } from './values.js';

/** An ordinary body: the contract's first example, or one made from the schema. */
export function ordinaryBody(operation: Operation): JsonValue | undefined {
  const { body } = operation;
  return body && (body.examples[0]?.value ?? sample(schemaAt(body.schema), false));
}

export function protocolCases(operation: Operation): Case[] {
  return [
    ...parameterCases(operation),
    ...tokenCases(operation),
    ...textCases(operation),
    ...pathCases(operation),
  ];
}

function parameterCases(operation: Operation): Case[] {
  const body = ordinaryBody(operation);
  const optional = operation.parameters.filter(({ required, in: place }) => !required && place !== 'path');
  type Text = (parameter: Parameter, ordinary: string | undefined) => string | undefined;
  const set = (parameters: readonly Parameter[], text: Text): Difference => ({
    parameters: Object.fromEntries(
      parameters.map((parameter) => [parameter.name, (ordinary) => text(parameter, ordinary)]),
    ),
  });
  const takes = (name: string, pointer: string, difference: Difference): Case =>
    single(`accepts ${name}`, operation, accepted('The parameters allow it.', pointer), body, difference);

  const alone = optional.flatMap((parameter) => {
    const words = `${parameter.in} parameter ${parameter.name}`;
    // Ids for tracing are sent everywhere; what is of interest is a call without one.
    return isId(parameter)
      ? [
          takes(
            `no ${words}`,
            parameter.pointer,
            set([parameter], () => undefined),
          ),
        ]
      : goodTexts(parameter).map((text) =>
          takes(
            `${words}: ${JSON.stringify(text)}`,
            parameter.pointer,
            set([parameter], () => text),
          ),
        );
  });
  return [
    ...(optional.length > 0
      ? [
          takes(
            'all optional parameters together',
            operation.pointer,
            // An id that was sent before would make this a repeat.
            set(optional, ({ example }, ordinary) => ordinary ?? example),
          ),
          takes(
            'no optional parameter',
            operation.pointer,
            set(optional, () => undefined),
          ),
        ]
      : []),
    ...alone,
    ...operation.parameters.flatMap((parameter) => [
      ...guidCases(operation, parameter),
      ...missingCases(operation, parameter),
    ]),
  ];
}

const formatOf = ({ schema }: Parameter): string => textOf(constraint(schemaAt(schema), 'format')?.value);
const isId = (parameter: Parameter): boolean => parameter.in === 'header' && formatOf(parameter) === 'uuid';

function goodTexts({ schema, example }: Parameter): string[] {
  const parts = schemaAt(schema);
  const shortest = limit(parts, 'minLength')?.value ?? 0;
  const values = constraint(parts, 'type')?.value === 'boolean' ? ['true', 'false'] : [];
  const edge = shortest > 0 ? (example ?? '').slice(0, shortest) : '';
  return [...new Set([example ?? '', ...values, edge])].filter((text) => text !== '');
}

/** GUIDs in upper case, and texts that are no GUID. */
function guidCases(operation: Operation, parameter: Parameter): Case[] {
  const { name, pointer } = parameter;
  if (formatOf(parameter) !== 'uuid') return [];
  const body = ordinaryBody(operation);
  const where = `${parameter.in} parameter ${name}`;
  const format = `${pointer}/schema/format`;
  const wrong = wrongFormats('uuid').map((text) =>
    single(`refuses ${where}: ${text}`, operation, refused('It is a GUID.', format), body, {
      parameters: { [name]: () => text },
    }),
  );
  if (parameter.in !== 'path') return wrong.slice(0, 1);
  const upper = single(
    `accepts ${where} in upper case`,
    operation,
    accepted('A GUID has either case.', pointer),
    body,
    { parameters: { [name]: (ordinary) => ordinary?.toUpperCase() } },
  );
  return [upper, ...wrong];
}

function missingCases(operation: Operation, { name, in: place, required, pointer }: Parameter): Case[] {
  if (!required || place === 'path') return [];
  const expect = refused(`This ${place} parameter is required.`, pointer);
  return [
    single(
      `refuses a call without the ${place} parameter ${name}`,
      operation,
      place === 'header' ? { ...expect, check: 'missing_required_header' } : expect,
      ordinaryBody(operation),
      { parameters: { [name]: () => undefined } },
    ),
  ];
}

function tokenCases(operation: Operation): Case[] {
  if (!operation.needsToken) return [];
  const wrong: [words: string, authorization: string | undefined][] = [
    ['no token', undefined],
    ['another scheme than Bearer', 'Basic Y29udG9zbzpzZWNyZXQ='],
    ['an empty token', 'Bearer'],
  ];
  return wrong.map(([words, Authorization]) =>
    single(
      `asks for a token when there is ${words}`,
      operation,
      {
        kind: 'unauthorized',
        contract: 'A call without a bearer token is answered with 401.',
        pointer: '/components/securitySchemes/bearer',
      },
      ordinaryBody(operation),
      { headers: { Authorization } },
    ),
  );
}

/** Bodies that are no JSON, or don't say that they are. */
function textCases(operation: Operation): Case[] {
  const body = ordinaryBody(operation);
  if (operation.body === undefined || body === undefined) return [];
  const { pointer, schema } = operation.body;
  const content = `${pointer}/content`;
  const refuses = (name: string, where: string, difference: Difference): Case =>
    single(
      `refuses ${name}`,
      operation,
      refused('The body is JSON of the documented schema.', where),
      body,
      difference,
    );
  const type = (value: string): Difference => ({ headers: { 'Content-Type': value } });
  return [
    single(
      'accepts Content-Type with a charset',
      operation,
      accepted('The body is application/json; the Java SDK adds the charset.', content),
      body,
      type('application/json; charset=utf-8'),
    ),
    refuses('an empty body', `${pointer}/required`, { text: () => '' }),
    refuses('a body that is not JSON', schema.pointer, { text: () => '{lineItems: [' }),
    refuses('a truncated body', schema.pointer, { text: (sent) => JSON.stringify(sent).slice(0, -2) }),
    refuses('a body of null', schema.pointer, { text: () => 'null' }),
    refuses('Content-Type text/plain', content, type('text/plain')),
    refuses('Content-Type application/xml', content, type('application/xml')),
  ];
}

function pathCases(operation: Operation): Case[] {
  const siblings = operations.filter(({ path }) => path === operation.path);
  const documented = siblings.map(({ method }) => method);
  const nowhere = single(
    'refuses a path below its own that the contract lacks',
    operation,
    { kind: 'no-path', contract: 'There is no such path.', pointer: '/paths' },
    ordinaryBody(operation),
    { suffix: '/no/such/resource' },
  );
  // Methods belong to the path, so its first operation asks.
  if (siblings[0] !== operation) return [nowhere];
  const others = ['GET', 'PUT', 'PATCH', 'DELETE'].filter((method) => !documented.includes(method));
  const wrong = others.map((method) =>
    single(
      `refuses ${method}, a method that its path lacks`,
      operation,
      {
        kind: 'no-method',
        contract: `This path has ${documented.join(', ')} only, so the answer is ${methodNotAllowed.status} with Allow.`,
        pointer: methodNotAllowed.pointer,
      },
      // A GET has no body.
      method === 'GET' || method === 'DELETE' ? undefined : ordinaryBody(operation),
      { method },
    ),
  );
  return [nowhere, ...wrong];
}
