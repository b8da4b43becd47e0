/** Each constraint of a request body: kept at its border, and broken, one at a time. */
import { withoutMember, withValue, type JsonValue } from '../../openapi/json.js';
import type { Operation } from '../../openapi/operation.js';
import { schemaAt } from '../schema.js';
import type { Case } from './case.js';
import { accepted, refused } from './expectation.js';
import { invalidValues } from './invalid-values.js';
import { ordinaryBody } from './ordinary-body.js';
import { sample } from './sample.js';
import { schemaLocations, type SchemaLocation } from './schema-locations.js';
import { singleRequest } from './single-request.js';
import { validValues } from './valid-values.js';
import type { Variation } from './variation.js';

export function bodyConstraintCases(operation: Operation): Case[] {
  const { body } = operation;
  const ordinary = ordinaryBody(operation);
  if (body === undefined || ordinary === undefined) return [];
  const schema = schemaAt(body.schema);
  const locations = schemaLocations(schema);
  const takes = (name: string, value: JsonValue, pointer: string): Case =>
    singleRequest(
      `accepts ${name}`,
      operation,
      accepted('The schema of the request allows it.', pointer),
      value,
    );
  const refuses = (name: string, value: JsonValue, pointer: string): Case =>
    singleRequest(`refuses ${name}`, operation, refused(brokenRule(pointer), pointer), value);

  const inBody = locations.filter(({ path, refusedBy }) => path.length > 0 && refusedBy === undefined);
  const valid = inBody.flatMap((location) =>
    validValues(location)
      // Required members are in every body already: only their borders are of interest.
      .filter(({ label }) => location.requiredBy === undefined || label !== 'present')
      .map(({ label, value, pointer }) =>
        takes(`${location.label}: ${label}`, withValue(ordinary, location.path, value), pointer),
      ),
  );
  const missing = locations.flatMap(({ label, path, requiredBy }) =>
    requiredBy === undefined ? [] : [refuses(`${label}: missing`, withoutMember(ordinary, path), requiredBy)],
  );
  const invalid = locations.flatMap((location) =>
    refusedValues(location).map(({ label, value, pointer }) =>
      refuses(`${location.label || 'a body'}: ${label}`, withValue(ordinary, location.path, value), pointer),
    ),
  );

  return [
    takes('required members only', sample(schema, 'required'), body.pointer),
    takes('all members together', sample(schema, 'all'), body.pointer),
    ...unknownMembers(locations).map(({ label, path, value, pointer }) =>
      takes(label, withValue(ordinary, path, value), pointer),
    ),
    ...valid,
    ...missing,
    ...invalid,
  ];
}

function refusedValues(location: SchemaLocation): Variation[] {
  if (location.refusedBy === undefined) return invalidValues(location);
  return [{ label: 'present', value: sample(location.schema, 'all'), pointer: location.refusedBy }];
}

/** No schema of the contract closes its objects, so members that it doesn't know are valid in each. */
function unknownMembers(locations: readonly SchemaLocation[]): (Variation & Pick<SchemaLocation, 'path'>)[] {
  const objects = locations.filter(({ schema }) => schema.some(({ value }) => 'properties' in value));
  return objects.slice(0, 2).map(({ label, path, pointer }) => ({
    label: `an unknown member in ${label || 'the body'}`,
    path: [...path, 'aMemberOfNextYear'],
    value: { level: 3 },
    pointer,
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
