import type { OwnOption } from './own-options.js';
import { must } from './read-options.js';

/** A filter of a list, in the wire's own words. */
export interface Filter {
  readonly Field: string;
  readonly Value: string;
  readonly Operator?: string;
}

const members = ['Field', 'Value', 'Operator'];
const isFilter = (value: unknown): value is Filter =>
  typeof value === 'object' &&
  value !== null &&
  'Field' in value &&
  'Value' in value &&
  Object.entries(value).every(([name, text]) => members.includes(name) && typeof text === 'string');

/** The option `filter` of a list, which is written as JSON. */
export const filterOption = (operator: string) =>
  ({
    rule: must('{ Field, Value }, each a string', isFilter),
    parameter: 'filter',
    write: (filter) => JSON.stringify({ Operator: operator, ...Object(filter) }),
  }) as const satisfies OwnOption<string>;
