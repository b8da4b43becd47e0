import { patternExamples } from '../../generated/validators/patterns.js';
import type { SchemaError } from '../../generated/validators/types.js';
import { show, shortened } from './show.js';

/** What is wrong, in words to act on. `value` is what stands where the error is. */
export function messageOf({ keyword, params }: SchemaError, value: unknown): string {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'readOnly':
      return 'is read-only: the service sets it, leave it out';
    case 'refused':
      return `must be left out. ${reason(params['reason'])}`.trim();
    case 'false schema':
    case 'not':
      return 'must be left out';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'is unknown here: check the spelling, or leave it out';
    case 'type':
      return `must be ${typeNames(params['type'])}, not ${show(value)}`;
    case 'enum':
      return `must be one of ${list(params['allowedValues'])}, not ${show(value)}`;
    case 'const':
      return `must be ${show(params['allowedValue'])}, not ${show(value)}`;
    case 'minimum':
      return `must be at least ${limit}, not ${show(value)}`;
    case 'maximum':
      return `must be at most ${limit}, not ${show(value)}`;
    case 'exclusiveMinimum':
      return `must be more than ${limit}, not ${show(value)}`;
    case 'exclusiveMaximum':
      return `must be less than ${limit}, not ${show(value)}`;
    case 'multipleOf':
      return `must be a multiple of ${String(params['multipleOf'])}, not ${show(value)}`;
    case 'minLength':
      return limit === '1' ? 'must not be empty' : `must have at least ${limit} characters`;
    case 'maxLength':
      return `must have at most ${limit} characters`;
    case 'minItems':
      return `must have at least ${limit} ${limit === '1' ? 'item' : 'items'}`;
    case 'maxItems':
      return `must have at most ${limit} items`;
    case 'minProperties':
      return `must have at least ${limit} ${limit === '1' ? 'member' : 'members'}`;
    case 'maxProperties':
      return `must have at most ${limit} members`;
    case 'uniqueItems':
      return 'must not hold the same item twice';
    case 'format':
      return `must be ${formatName(params['format'])}, not ${show(value)}`;
    case 'pattern':
      return `must look like ${patternName(params['pattern'])}, not ${show(value)}`;
    case 'oneOf':
    case 'anyOf':
      return `must have exactly one of the documented forms, and ${show(value)} does not`;
    default:
      return `breaks the rule "${keyword}" of the contract`;
  }
}

/** Ajv's types in words. A number where a whole one is wanted is told apart by what follows. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'an array',
  object: 'an object',
  null: 'null',
};

function typeNames(types: unknown): string {
  const names = Array.isArray(types) ? types.map(String) : String(types).split(',');
  return names.map((name) => TYPES[name] ?? name).join(' or ');
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'a GUID such as 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04',
  'date-time': 'a date and time with a zone such as 2026-11-20T09:30:00Z',
};

function formatName(format: unknown): string {
  return FORMATS[String(format)] ?? `of the format ${String(format)}`;
}

/** An example says more than a regular expression; the contract has one for most. */
function patternName(pattern: unknown): string {
  return show(patternExamples[String(pattern)] ?? pattern);
}

function list(values: unknown): string {
  return Array.isArray(values) ? shortened(values.map(show).join(', ')) : show(values);
}

function reason(text: unknown): string {
  return typeof text === 'string' ? text : '';
}
