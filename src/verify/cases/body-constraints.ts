/** Each constraint of a request body: kept at its border, and broken, one at a time. */
import { textOf, valueAt, withoutMember, withValue, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { branches, constraint, requiredMembers, schemaAt, type Schema } from '../schema.js';
import { acceptance, acceptanceOfName, memberAt, namesSomething } from './acceptance.js';
import type { Case } from './case.js';
import { refused } from './expectation.js';
import { invalidValues } from './invalid-values.js';
import { ordinaryBody } from './ordinary-body.js';
import { sample } from './sample.js';
import { schemaLocations, type SchemaLocation } from './schema-locations.js';
import { singleRequest } from './single-request.js';
import { validValues } from './valid-values.js';
import type { Variation } from './variation.js';

export function bodyConstraintCases(operation: Operation): Case[] {
  return formsOf(operation).flatMap((form) => casesOf(operation, form));
}

/** One of the things that a body may be. */
interface BodyForm {
  /** Before the labels of its members; empty where there is one form only. */
  readonly prefix: string;
  readonly schema: Schema;
  readonly pointer: string;
  readonly ordinary: JsonValue;
}

/** The forms of a body, each with the contract's first example of it. */
function formsOf(operation: Operation): BodyForm[] {
  const { body } = operation;
  const ordinary = ordinaryBody(operation);
  if (body === undefined || ordinary === undefined) return [];
  const schema = schemaAt(body.schema);
  const forms = branches(schema);
  if (forms.length === 0) return [{ prefix: '', schema, pointer: body.pointer, ordinary }];
  return forms.map((form) => {
    const own = body.examples.find(({ value }) => isOnlyOf(form, forms, value));
    return {
      prefix: `${textOf(constraint(form, 'x-use')?.value)}: `,
      schema: form,
      pointer: form[0]?.pointer ?? body.pointer,
      ordinary: own?.value ?? sample(form, 'required'),
    };
  });
}

/** Whether the value has all that this form requires, also of its items, and more of it than of any other. */
function isOnlyOf(form: Schema, forms: readonly Schema[], value: JsonValue): boolean {
  const fits = forms.filter((each) => hasRequired(each, value));
  const [best] = fits.sort((a, b) => requiredMembers(b).size - requiredMembers(a).size);
  return best === form;
}

const hasRequired = (schema: Schema, value: JsonValue): boolean =>
  schemaLocations(schema).every(
    ({ requiredBy, path, within }) =>
      requiredBy === undefined ||
      valueAt(value, path) !== undefined ||
      valueAt(value, within.at(-1)?.path ?? []) === undefined,
  );

function casesOf(operation: Operation, { prefix, schema, pointer: ofForm, ordinary }: BodyForm): Case[] {
  const locations = settable(operation, schemaLocations(schema));
  const takes = (name: string, value: JsonValue, pointer: string, expectation = acceptance): Case =>
    singleRequest(
      `accepts ${prefix}${name}`,
      operation,
      expectation(operation, value, 'The schema of the request allows it.', pointer),
      value,
    );
  const refuses = (name: string, value: JsonValue, pointer: string): Case =>
    singleRequest(`refuses ${prefix}${name}`, operation, refused(brokenRule(pointer), pointer), value);

  const inBody = locations.filter(({ path, refusedBy }) => path.length > 0 && refusedBy === undefined);
  const valid = inBody.flatMap((location) =>
    validValues(location)
      // Required members are in every body already: only their borders are of interest.
      .filter(({ label }) => location.requiredBy === undefined || label !== 'present')
      .map(({ label, value, pointer }) =>
        takes(
          `${location.label}: ${label}`,
          withValue(withParents(ordinary, location), location.path, value),
          pointer,
          namesSomething(memberAt(location.path)) ? acceptanceOfName : acceptance,
        ),
      ),
  );
  const missing = locations.flatMap((location) =>
    location.requiredBy === undefined
      ? []
      : [
          refuses(
            `${location.label}: missing`,
            withoutMember(withParents(ordinary, location), location.path),
            location.requiredBy,
          ),
        ],
  );
  const invalid = locations.flatMap((location) =>
    refusedValues(location).map(({ label, value, pointer }) =>
      refuses(
        `${location.label || 'a body'}: ${label}`,
        withValue(withParents(ordinary, location), location.path, value),
        pointer,
      ),
    ),
  );

  return [
    takes('required members only', sample(schema, 'required'), ofForm),
    takes('all members together', sample(schema, 'all'), ofForm),
    ...unknownMembers(locations).map((location) =>
      takes(
        location.label,
        withValue(withParents(ordinary, location), location.path, location.value),
        location.pointer,
      ),
    ),
    ...valid,
    ...missing,
    ...invalid,
  ];
}

/** The body with what this lies in, so that nothing else is missing. */
const withParents = (body: JsonValue, { within }: Pick<SchemaLocation, 'within'>): JsonValue =>
  within.reduce(
    (whole, { path, schema }) =>
      valueAt(whole, path) === undefined ? withValue(whole, path, sample(schema, 'required')) : whole,
    body,
  );

/** Of a body that is the resource itself, as it was read: what may be set, which is marked `x-kept`. */
function settable({ body, responses }: Operation, locations: readonly SchemaLocation[]): SchemaLocation[] {
  const schemas = [...responses].flatMap(([status, { content }]) =>
    status < 300 ? [...content.values()] : [],
  );
  const target = body && schemaAt(body.schema).at(-1);
  const isResource = schemas.some((each) => each && schemaAt(each).at(-1)?.pointer === target?.pointer);
  if (!isResource) return [...locations];
  return locations.filter(({ path: [top], within, schema }) => {
    const ofMember = within[1]?.schema ?? schema;
    return top === undefined || constraint(ofMember, 'x-kept') !== undefined;
  });
}

function refusedValues(location: SchemaLocation): Variation[] {
  if (location.refusedBy === undefined) return invalidValues(location);
  return [{ label: 'present', value: sample(location.schema, 'all'), pointer: location.refusedBy }];
}

/** No schema of the contract closes its objects, so members that it doesn't know are valid in each. */
function unknownMembers(
  locations: readonly SchemaLocation[],
): (Variation & Pick<SchemaLocation, 'path' | 'within'>)[] {
  const objects = locations.filter(({ schema }) => schema.some(({ value }) => 'properties' in value));
  return objects.slice(0, 2).map((object) => ({
    label: `an unknown member in ${object.label || 'the body'}`,
    path: [...object.path, 'aMemberOfNextYear'],
    within: [...object.within, object],
    value: { level: 3 },
    pointer: object.pointer,
  }));
}

/** The broken rule in words, by the last step of its pointer. */
function brokenRule(pointer: string): string {
  const keyword = /([^/]*)(\/\d+)?$/.exec(pointer)?.[1] ?? '';
  return RULES[keyword] ?? 'The schema of the request does not allow it.';
}

const RULES: Readonly<Record<string, string>> = {
  required: 'This member is required.',
  type: 'The value has another type.',
  minimum: 'The value has a minimum.',
  maximum: 'The value has a maximum.',
  minLength: 'The text has a least length.',
  maxLength: 'The text has a greatest length.',
  minItems: 'The list has a least number of items.',
  maxItems: 'The list has a greatest number of items.',
  pattern: 'The text has a pattern.',
  format: 'The text has a format.',
  enum: 'The values are listed.',
  not: 'This member is refused here.',
};
