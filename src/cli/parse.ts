import { parseArgs } from 'node:util';
import { nearest } from '../shared/nearest.js';
import { UsageError } from './io.js';
import { optionsOf, shown, type Choice, type Given, type Numeric, type Text, type Usage } from './usage.js';

/** Whether the command line asks for help, whatever else it says. */
export const asksForHelp = (usage: Usage, argv: readonly string[]): boolean =>
  tokensOf(usage, argv).some((token) => token.kind === 'option' && token.name === 'help');

/**
 * Reads a command line. Whatever would be passed over without a word is refused: of two customers, the first would be dropped.
 *
 * @param argv what follows the command's name
 * @throws {UsageError} that says what to write instead
 */
export function parse<U extends Usage>(usage: U, argv: readonly string[]): Given<U>;
export function parse(usage: Usage, argv: readonly string[]): Readonly<Record<keyof Given<Usage>, unknown>> {
  const known = optionsOf(usage);
  const texts = new Map<string, string[]>();
  const words: string[] = [];
  for (const token of tokensOf(usage, argv)) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = rawName === `--${name}` ? known.get(name) : undefined;
    if (!option) throw unknownOption(rawName, [...known.keys(), 'help']);
    if ('refused' in option) throw new UsageError(option.refused);
    if (option.value === undefined) {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value; write ${rawName} alone.`);
      texts.set(name, []);
      continue;
    }
    const before = texts.get(name) ?? [];
    if (before.length > 0 && !option.repeatable)
      throw new UsageError(`${rawName} is given twice; give it once.`);
    texts.set(name, [...before, valueOf(token, option.value)]);
  }
  const argument = argumentOf(usage, words);
  const values = shown(known).map(([name, option]): [string, unknown] => [
    name,
    option.value === undefined ? texts.has(name) : read(`--${name}`, option, texts.get(name) ?? []),
  ]);
  return {
    options: Object.fromEntries(values),
    named: new Set(texts.keys()),
    argument,
    argv,
  };
}

function tokensOf(usage: Usage, argv: readonly string[]) {
  const options = [...optionsOf(usage)].map(([name, option]) => {
    const isSwitch = 'refused' in option || option.value === undefined;
    return [name, { type: isSwitch ? ('boolean' as const) : ('string' as const) }] as const;
  });
  // Not strict: what parseArgs has to say about a mistake is for programmers.
  return parseArgs({
    args: [...argv],
    options: { ...Object.fromEntries(options), help: { type: 'boolean', short: 'h' } },
    strict: false,
    tokens: true,
  }).tokens;
}

type OptionToken = Extract<ReturnType<typeof tokensOf>[number], { readonly kind: 'option' }>;

/** The value of an option, which never is the option behind it. */
function valueOf({ rawName, value, inlineValue }: OptionToken, placeholder: string): string {
  if (value === undefined) throw new UsageError(`${rawName} needs a value: write ${rawName} ${placeholder}.`);
  if (inlineValue || !/^-./.test(value)) return value;
  throw new UsageError(
    `${rawName} needs a value: write ${rawName} ${placeholder}. ` +
      `'${value}' is read as an option; if it is the value, write ${rawName}=${value}.`,
  );
}

function argumentOf({ name, argument }: Usage, [word, second]: readonly string[]) {
  if (!argument) {
    if (word === undefined) return undefined;
    throw new UsageError(`Unexpected '${word}': ${name} takes options only.`);
  }
  if (second !== undefined)
    throw new UsageError(`Only one ${argument.value} is possible; '${second}' is a second one.`);
  return read(argument.value, argument, word === undefined ? [] : [word]);
}

/** What was written for an option or an argument, as what it means. */
function read(label: string, option: Text | Choice | Numeric, texts: readonly string[]) {
  const values = texts.map((text) =>
    'number' in option ? numberFrom(label, option, text) : wordFrom(label, option, text),
  );
  if (option.repeatable) return values;
  if (!option.required || values.length > 0) return values[0] ?? option.default;
  throw new UsageError(`${label} is missing: ${'choices' in option ? anyOf(option.choices) : option.about}.`);
}

function wordFrom(label: string, option: Text | Choice, text: string): string {
  if ('choices' in option) {
    if (option.choices.includes(text)) return text;
    throw new UsageError(`${label} must be ${anyOf(option.choices)}; it is '${text}'.`);
  }
  if (text !== '') return text;
  throw new UsageError(`${label} is empty. Is a variable not set?`);
}

const anyOf = (choices: readonly string[]): string =>
  choices.length > 2 ? `one of ${choices.join(', ')}` : choices.join(' or ');

function numberFrom(label: string, { number, from, to }: Numeric, text: string): number {
  const isWhole = number === 'whole';
  const value = (isWhole ? /^\d+$/ : /^\d*\.?\d+$/).test(text) ? Number(text) : Number.NaN;
  if (value >= (from ?? 0) && value <= (to ?? Number.MAX_SAFE_INTEGER)) return value;
  const most = to === undefined ? '' : ` to ${to}`;
  const range = from === undefined ? most : ` from ${from}${most || ' up'}`;
  throw new UsageError(`${label} must be a ${isWhole ? 'whole ' : ''}number${range}; it is '${text}'.`);
}

function unknownOption(written: string, names: readonly string[]): UsageError {
  const meant = nearest(written.replace(/^-+/, ''), names);
  return new UsageError(
    `Unknown option '${written}'.${meant === undefined ? '' : ` Did you mean --${meant}?`}`,
  );
}
