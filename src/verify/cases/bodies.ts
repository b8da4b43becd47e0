/** Each constraint of a request body: kept at its border, and broken, one at a time. */
import type { Operation } from '../../openapi/operation.js';
import { withoutMember, withValue, type JsonValue } from '../../openapi/json.js';
import { schemaAt } from '../schema.js';
import type { Case } from '../types.js';
import { places, type Place } from './schema-locations.js';
import { accepted, refused, single } from './single.js';
import { badValues, goodValues, sample, type Variation } from './values.js';

export function bodyCases(operation: Operation): Case[] {
  const { body } = operation;
  if (body === undefined) return [];
  const schema = schemaAt(body.schema);
  const least = sample(schema, false);
  const most = sample(schema, true);
  const all = places(schema);
  const takes = (name: string, value: JsonValue, pointer: string): Case =>
    single(`accepts ${name}`, operation, accepted('The schema of the request allows it.', pointer), value);
  const refuses = (name: string, value: JsonValue, pointer: string): Case =>
    single(`refuses ${name}`, operation, refused(rule(pointer), pointer), value);

  /** Required members are in the smallest body already: only their borders are of interest. */
  const good = ({ label, steps, requiredBy, ...rest }: Place): Case[] =>
    goodValues({ label, steps, requiredBy, ...rest })
      .filter(({ what }) => requiredBy === undefined || what !== 'present')
      .map(({ what, value, pointer }) => takes(`${label}: ${what}`, withValue(least, steps, value), pointer));
  const bad = (place: Place): Case[] =>
    variations(place).map(({ what, value, pointer }) =>
      refuses(`${place.label || 'a body'}: ${what}`, withValue(least, place.steps, value), pointer),
    );
  const missing = all
    .filter(({ requiredBy }) => requiredBy !== undefined)
    .map(({ label, steps, requiredBy = '' }) =>
      refuses(`${label}: missing`, withoutMember(least, steps), requiredBy),
    );
  const inner = all.filter(({ steps, refusedBy }) => steps.length > 0 && refusedBy === undefined);

  return [
    takes('required members only', least, body.pointer),
    takes('all members together', most, body.pointer),
    ...unknownMembers(all).map(({ what, value, pointer }) => takes(what, value(least), pointer)),
    ...inner.flatMap(good),
    ...missing,
    ...all.flatMap(bad),
  ];
}

function variations(place: Place): Variation[] {
  if (place.refusedBy === undefined) return badValues(place);
  return [{ what: 'present', value: sample(place.schema, true), pointer: place.refusedBy }];
}

/** No schema of the contract closes its objects, so members that it doesn't know are valid in each. */
function unknownMembers(
  all: readonly Place[],
): { what: string; value: (body: JsonValue) => JsonValue; pointer: string }[] {
  const objects = all.filter(({ schema }) => schema.some(({ value }) => 'properties' in value)).slice(0, 2);
  return objects.map(({ label, steps, pointer }) => ({
    what: `an unknown member in ${label || 'the body'}`,
    value: (body) => withValue(body, [...steps, 'aMemberOfNextYear'], { level: 3 }),
    pointer,
  }));
}

/** The broken rule in words, by the last step of its pointer. */
function rule(pointer: string): string {
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
