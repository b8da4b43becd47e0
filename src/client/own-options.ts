import type { Given } from './address.js';
import type { CallOptions } from './call-options.js';
import type { Rule } from './read-options.js';

/** An option that not every call has. */
export interface OwnOption<Parameter> {
  readonly rule: Rule;
  /** The parameter of the query that it becomes, where it does. */
  readonly parameter?: Parameter;
}

/** The options that an operation has besides those of every call, by name. */
export type OwnOptions<In extends Given> = Readonly<
  Record<string, OwnOption<keyof NonNullable<In['query']> & string>>
>;

/** What options of one operation add to those of every call: a rule for each. */
export type Added<Options extends CallOptions> = Record<
  Exclude<keyof Options, keyof CallOptions>,
  OwnOption<string>
>;

/** The part of the query that options say. */
export function queryFrom<In extends Given>(
  options: object = {},
  own: OwnOptions<In>,
): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const [name, { parameter }] of Object.entries(own)) {
    if (parameter !== undefined) query[parameter] = Reflect.get(options, name);
  }
  return query;
}
