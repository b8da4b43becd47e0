import type { Given } from './address.js';
import type { CallOptions } from './call-options.js';
import type { Rule } from './read-options.js';

/** An option that not every call has. */
export interface OwnOption<Parameter, Header = string> {
  readonly rule: Rule;
  /** The parameter of the query that it becomes, where it does. */
  readonly parameter?: Parameter;
  /** The header that it becomes, where it does. */
  readonly header?: Header;
  /** How the query writes it, where that is another text. */
  readonly write?: (value: unknown) => string;
}

/** The options that an operation has besides those of every call, by name. */
export type OwnOptions<In extends Given> = Readonly<
  Record<
    string,
    OwnOption<keyof NonNullable<In['query']> & string, keyof NonNullable<In['headers']> & string>
  >
>;

/** What options of one operation add to those of every call: a rule for each. */
export type Added<Options extends CallOptions> = Record<
  Exclude<keyof Options, keyof CallOptions>,
  OwnOption<string>
>;

/** The parts of the query and the headers that options say. */
export function saidBy<In extends Given>(
  options: object = {},
  own: OwnOptions<In>,
): { readonly query: Record<string, unknown>; readonly headers: Record<string, string> } {
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  for (const [name, { parameter, header, write }] of Object.entries(own)) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined) continue;
    if (parameter !== undefined) query[parameter] = write ? write(value) : value;
    if (header !== undefined && typeof value === 'string') headers[header] = value;
  }
  return { query, headers };
}
