/**
 * How a command is used. What the parser takes, what `--help` says, what a shell completes and what the tables in docs/ tell
 * all come from this one value, and so do the types of what a command is given.
 */
export interface Usage {
  /** One word, or two: those that begin with the same word, as `subscription list` does, are shown together. */
  readonly name: string;
  /** What it does, as an order and without a full stop. */
  readonly summary: string;
  /** The heading that it stands under in the list of commands. */
  readonly group: string;
  /** What a reader must know before the options. */
  readonly note?: string;
  /** How it may be written, behind its name; made from the options where it is left out. */
  readonly forms?: readonly string[];
  /** The one word that may stand beside the options. */
  readonly argument?: Text | Choice;
  /** By heading, and then by name without the dashes. */
  readonly options: Readonly<Record<string, Options>>;
  /** As they are typed, with a comment where they need one. */
  readonly examples: readonly string[];
  /** What a reader must know besides, a paragraph each. */
  readonly remarks?: readonly string[];
  /** The guide to it, in the folder docs. */
  readonly guide: string;
  /** Whether it can buy, so that its output must reach somebody. */
  readonly buys?: true;
}

export type Options = Readonly<Record<string, Option>>;

export type Option = Switch | Text | Choice | Numeric | Refused;

interface Described {
  /** What it is for, without a full stop. */
  readonly about: string;
}

interface Valued extends Described {
  /** What stands for its value, such as `ID`. */
  readonly value: string;
  readonly required?: true;
  /** May be given again; every value counts. */
  readonly repeatable?: true;
  /** What counts without it, in words, where it isn't just the default. */
  readonly otherwise?: string;
}

export interface Switch extends Described {
  readonly value?: never;
}

export interface Text extends Valued {
  readonly default?: string;
}

export interface Choice extends Valued {
  readonly choices: readonly string[];
  readonly default?: string;
}

export interface Numeric extends Valued {
  readonly number: 'whole' | 'any';
  readonly from?: number;
  readonly to?: number;
  readonly default?: number;
}

/** An option that people look for and that there isn't, with what to do instead. */
export interface Refused {
  readonly refused: string;
}

/** What a command line gives to the command of a usage. */
export interface Given<U extends Usage> {
  readonly options: Values<OptionsOf<U>>;
  /** The options that stand there, as others have their default. */
  readonly named: ReadonlySet<string>;
  readonly argument: U extends { readonly argument: infer A } ? ValueOf<A> : undefined;
  /** What was written. */
  readonly argv: readonly string[];
}

/** The values of options: a switch is on or off, what may be given again is a list, and what is left out is undefined. */
export type Values<O extends Options> = {
  readonly [Name in keyof O as O[Name] extends Refused ? never : Name]: ValueOf<O[Name]>;
};

type ValueOf<O> = O extends { readonly repeatable: true }
  ? readonly OneOf<O>[]
  : O extends { readonly default: unknown } | { readonly required: true } | Switch
    ? OneOf<O>
    : OneOf<O> | undefined;

type OneOf<O> = O extends { readonly choices: readonly (infer Word)[] }
  ? Word
  : O extends Numeric
    ? number
    : O extends { readonly value: string }
      ? string
      : boolean;

/** The options under all headings together. */
type OptionsOf<U extends Usage> = Intersection<U['options'][keyof U['options']]>;

type Intersection<T> = (T extends unknown ? (each: T) => void : never) extends (
  all: infer All extends Options,
) => void
  ? All
  : never;

/** The same at run time, by name. */
export const optionsOf = (usage: Usage): ReadonlyMap<string, Option> =>
  new Map(Object.values(usage.options).flatMap((options) => Object.entries(options)));

export type Shown = Exclude<Option, Refused>;

/** Those that can be given: only who tries another is told of it. */
export const shown = (options: Iterable<readonly [string, Option]>): (readonly [string, Shown])[] =>
  [...options].flatMap(([name, option]) => ('refused' in option ? [] : [[name, option] as const]));
