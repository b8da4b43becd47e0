import { isHeaderValue } from './headers.js';
import { nearest } from '../shared/nearest.js';
import { isWholeNumber } from '../shared/whole-number.js';

/** What is wrong with a value that is given, as the rest of a sentence that begins with the option's name. */
export type Rule = (value: unknown) => string | undefined;

/**
 * Reads each option once. `undefined` leaves it out.
 *
 * @param further options that are known besides, and checked as well; whoever knows them reads them
 * @throws {TypeError} for options that are no object, for a name that isn't known and for a value against its rule
 */
export function readOptions<T extends object>(
  given: T,
  rules: { readonly [K in keyof T]-?: Rule },
  example: keyof T & string,
  further: Readonly<Record<string, { readonly rule: Rule }>> = {},
): Partial<T> {
  // A list, a Map or a promise would be read as no options at all.
  if (Object.prototype.toString.call(given) !== '[object Object]')
    throw new TypeError(`the options must be an object, such as { ${example} }.`);
  const known = { ...rules, ...further };
  for (const name in given) {
    if (!(name in known)) throw new TypeError(unknownOption(name, Object.keys(known)));
  }
  for (const [name, { rule }] of Object.entries(further)) check(name, Reflect.get(given, name), rule);
  const read: Partial<T> = {};
  for (const name in rules) {
    // What somebody gave to every object is no rule.
    if (!Object.hasOwn(rules, name)) continue;
    const value = given[name];
    check(name, value, rules[name]);
    read[name] = value;
  }
  return read;
}

function check(name: string, value: unknown, rule: Rule): void {
  const wrong = value === undefined ? undefined : rule(value);
  if (wrong !== undefined) throw new TypeError(`${name} ${wrong}.`);
}

function unknownOption(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  const words = meant === undefined ? `: the options are ${known.join(', ')}.` : `; did you mean ${meant}?`;
  return `${name.slice(0, 60)} is not an option${words}`;
}

/** A rule in words, such as `a string`. */
export const must =
  (what: string, fits: (value: unknown) => boolean): Rule =>
  (value) =>
    fits(value) ? undefined : `must be ${what}; it is ${show(value)}`;

function show(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 60)}'`;
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

export const anything: Rule = () => undefined;
export const text: Rule = must('a string', (value) => typeof value === 'string');
/** A user principal name, as a header carries it. */
export const headerText: Rule = must(
  'text that a header can carry',
  (value) => value !== '' && isHeaderValue(value),
);
export const yesOrNo: Rule = must('true or false', (value) => typeof value === 'boolean');
export const callable: Rule = must('a function', (value) => typeof value === 'function');

export const wholeNumber = (least: number, most: number): Rule =>
  must(`a whole number from ${least} to ${most}`, (value) => isWholeNumber(value, least, most));

export const oneOf = (names: readonly string[]): Rule =>
  must(`one of ${names.join(', ')}`, (value) => typeof value === 'string' && names.includes(value));

/** An object with these methods, such as a clock, a logger or a signal of any make. */
export const objectWith = (what: string, ...methods: readonly string[]): Rule =>
  must(
    what,
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      methods.every((name) => typeof Reflect.get(value, name) === 'function'),
  );
