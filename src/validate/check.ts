import type { BodyValidator } from '../../generated/validators/bodies.js';
import type { SchemaError, SchemaValidator } from '../../generated/validators/types.js';
import { closestBranches } from './closest.js';
import { dataErrors, type UnknownMembers } from './data-errors.js';
import { messageOf } from './messages.js';
import { below, valueAt } from '../openapi/pointer.js';
import type { ValidationError, ValidationResult } from './result.js';

/** How to check a request. */
export interface RequestValidationOptions {
  /**
   * What to do with members that the contract doesn't know, whether misspelt or newer: report them, or let them through.
   * @default 'refuse'
   */
  readonly unknownMembers?: UnknownMembers | undefined;
}

/** More faults than this help nobody; the last entry then says that there are more. */
const MAX_ERRORS = 100;

/** Is this a value of the schema? */
export const checkValue = (value: unknown, validator: SchemaValidator): ValidationResult =>
  result(value, schemaErrors(validator, value));

/**
 * May this be sent?
 *
 * @param more faults that no schema can name
 */
export function checkBody(
  value: unknown,
  { validator, members }: BodyValidator,
  options: RequestValidationOptions = {},
  more: readonly ValidationError[] = [],
): ValidationResult {
  const errors = schemaErrors(validator, value);
  const told = new Set(errors.map(pathOf));
  // What has a fault already, such as a Date in place of a string, needs no second.
  const others = dataErrors(value, members, options.unknownMembers === 'send' ? 'send' : 'refuse').filter(
    ({ path }) => !told.has(path),
  );
  return result(value, errors, [...others, ...more]);
}

function schemaErrors(validator: SchemaValidator, value: unknown): SchemaError[] {
  if (validator(value)) return [];
  const errors = closestBranches(validator.errors ?? []);
  // The next call overwrites the errors; this lets go of a caller's values at once.
  validator.errors = null;
  return errors;
}

function result(
  value: unknown,
  schemaErrors: SchemaError[],
  ownErrors: ValidationError[] = [],
): ValidationResult {
  if (schemaErrors.length + ownErrors.length === 0) return { valid: true };
  const unique = new Map<string, () => ValidationError>();
  for (const error of schemaErrors) {
    const path = pathOf(error);
    const { keyword } = error;
    // Words are made last, and only for what is reported.
    unique.set(`${path} ${keyword}`, () => ({
      path,
      message: messageOf(error, valueAt(value, path)),
      keyword,
    }));
  }
  for (const error of ownErrors) unique.set(`${error.path} ${error.keyword}`, () => error);
  const errors = [...unique.values()].slice(0, MAX_ERRORS).map((make) => make());
  const more = unique.size - errors.length;
  if (more > 0) errors.push({ path: '', message: `has at least ${more} more faults`, keyword: 'more' });
  return { valid: false, errors };
}

/** Ajv points at the object around a missing or unknown member; people look for the member. */
function pathOf({ instancePath, keyword, params }: SchemaError): string {
  const names = ['missingProperty', 'additionalProperty', 'unevaluatedProperty'];
  const name = names.map((key) => params[key]).find((value) => typeof value === 'string');
  return name === undefined || keyword === 'dependentRequired' ? instancePath : below(instancePath, name);
}
