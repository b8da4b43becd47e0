import { describe, expect, expectTypeOf, test } from 'vitest';
import { command, type Run } from '../../src/cli/command.js';
import { commands as all } from '../../src/cli/commands/index.js';
import { completing } from '../../src/cli/commands/completions.js';
import { completions } from '../../src/cli/usages/completions.js';
import type { Given, Usage } from '../../src/cli/usage.js';
import { run } from './world.js';

const pour = {
  name: 'tea pour',
  summary: 'Pour tea',
  group: 'Tea',
  note: 'It is hot.',
  argument: { value: 'CUP', about: 'the cup' },
  options: {
    'What to pour': {
      kind: { value: 'KIND', choices: ['green', 'black', 'white'], about: 'the kind', default: 'green' },
      lumps: { value: 'N', number: 'whole', from: 0, to: 9, about: 'lumps of sugar', default: 0 },
      for: { value: 'NAME', about: 'who drinks it', required: true },
      spice: { value: 'SPICE', about: 'what goes into it', repeatable: true, otherwise: 'nothing' },
      strength: { value: 'S', number: 'any', about: 'how strong it is' },
    },
    How: { milk: { about: 'add milk' }, drop: { refused: 'Nobody drops tea: put it down.' } },
  },
  examples: ['partner-center-orders tea pour --for Ada'],
  guide: 'tea.md',
} as const satisfies Usage;

const drink = {
  name: 'tea drink',
  summary: 'Drink tea',
  group: 'Tea',
  options: {},
  examples: [],
  guide: 'tea.md',
} as const satisfies Usage;

/** Runs a command line of these two commands, and tells what the one that pours was given. */
async function tea(...argv: readonly string[]) {
  const given: Given<typeof pour>[] = [];
  const runs = {
    pour: (...[each]: Parameters<Run<typeof pour>>) => Promise.resolve(given.push(each) - 1),
    drink: () => Promise.resolve(1),
  };
  const commands = [
    command(pour, () => Promise.resolve({ run: runs.pour })),
    command(drink, () => Promise.resolve({ run: runs.drink })),
  ];
  return { ...(await run(['tea', ...argv], { commands })), given: given[0] };
}

describe('a command is given', () => {
  test('what was written, and the defaults of what was not', async () => {
    const { given } = await tea('pour', '--for', 'Ada');
    expect(given?.options).toEqual({
      kind: 'green',
      lumps: 0,
      for: 'Ada',
      spice: [],
      strength: undefined,
      milk: false,
    });
    expect([given?.argument, [...(given?.named ?? [])]]).toEqual([undefined, ['for']]);
  });

  test('numbers as numbers, and all values of what may be given again', async () => {
    const { given } = await tea(
      ...['pour', 'mug', '--for=--Ada', '--lumps', '2', '--strength', '.5', '--milk'],
      ...['--spice', 'mint', '--spice=-', '--kind', 'black'],
    );
    expect(given).toMatchObject({
      options: { kind: 'black', lumps: 2, for: '--Ada', spice: ['mint', '-'], strength: 0.5, milk: true },
      argument: 'mug',
    });
  });

  test('types that follow from its usage', () => {
    expectTypeOf<Given<typeof pour>['options']>().toEqualTypeOf<{
      readonly kind: 'green' | 'black' | 'white';
      readonly lumps: number;
      readonly for: string;
      readonly spice: readonly string[];
      readonly strength: number | undefined;
      readonly milk: boolean;
    }>();
    expectTypeOf<Given<typeof pour>['argument']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Given<typeof completions>['argument']>().toEqualTypeOf<'bash' | 'zsh' | 'fish'>();
    // @ts-expect-error a misspelt option does not compile
    const misspelt: Run<typeof pour> = ({ options }) => Promise.resolve(options.lump);
    expectTypeOf(misspelt).toBeFunction();
  });
});

describe('is refused in one line that says what to write, with 2:', () => {
  test.each<[string[], string]>([
    [['pour'], '--for is missing: who drinks it.'],
    [['pour', '--for'], '--for needs a value: write --for NAME.'],
    [
      ['pour', '--for', '--milk'],
      "--for needs a value: write --for NAME. '--milk' is read as an option; if it is the value, write --for=--milk.",
    ],
    [['pour', '--for='], '--for is empty. Is a variable not set?'],
    [['pour', '--for', 'Ada', '--for', 'Ada'], '--for is given twice; give it once.'],
    [['pour', '--milk=no'], '--milk takes no value; write --milk alone.'],
    [['pour', '--kind', 'red'], "--kind must be one of green, black, white; it is 'red'."],
    [['pour', '--lumps', '10'], "--lumps must be a whole number from 0 to 9; it is '10'."],
    [['pour', '--lumps', '1.5'], "--lumps must be a whole number from 0 to 9; it is '1.5'."],
    [['pour', '--for', 'Ada', '--strength', '1e3'], "--strength must be a number; it is '1e3'."],
    [['pour', '--drop'], 'Nobody drops tea: put it down.'],
    [['pour', '--drop=it'], 'Nobody drops tea: put it down.'],
    [['pour', '--lump', '1'], "Unknown option '--lump'. Did you mean --lumps?"],
    [['pour', '--hepl'], "Unknown option '--hepl'. Did you mean --help?"],
    [['pour', '-m'], "Unknown option '-m'."],
    [['pour', '--constructor'], "Unknown option '--constructor'."],
    [['pour', 'mug', 'cup'], "Only one CUP is possible; 'cup' is a second one."],
    [['drink', 'a\nb'], "Unexpected 'a b': tea drink takes options only."],
    [['drink', 'mug'], "Unexpected 'mug': tea drink takes options only."],
  ])('%j', async (argv, message) => {
    const { status, out, err, given } = await tea(...argv);
    expect([status, out, given]).toEqual([2, '', undefined]);
    const name = `tea ${argv[0] ?? ''}`;
    expect(err).toBe(`${message}\nRun partner-center-orders ${name} --help for its options.\n`);
  });
});

describe('help', () => {
  const expected = `Pour tea. It is hot.

Usage: partner-center-orders tea pour CUP --for NAME [options]

Examples:
  partner-center-orders tea pour --for Ada

Argument:
  CUP            the cup

What to pour:
  --kind KIND    the kind: green, black, white (default: green)
  --lumps N      lumps of sugar (default: 0)
  --for NAME     who drinks it
  --spice SPICE  what goes into it (default: nothing); may be given again
  --strength S   how strong it is

How:
  --milk         add milk

Help:
  --help, -h     show this

Guide: docs/tea.md
`;

  test.each([
    ['--help', ['pour', '--help']],
    ['-h', ['pour', '-h']],
    ['whatever else stands there', ['pour', '--lump', '-h', 'a', 'b']],
  ])('comes by %s', async (_name, argv) => {
    expect(await tea(...argv)).toMatchObject({ status: 0, out: expected, err: '', given: undefined });
  });

  test('comes by the word help before a command', async () => {
    const [by, of] = [await run(['help', 'create']), await run(['create', '--help'])];
    expect(by).toEqual(of);
  });

  test.each(all.map(({ usage }) => usage.name))('of %s fits a terminal of 80 columns', async (name) => {
    const { out } = await run([...name.split(' '), '--help']);
    const options = out.slice(out.search(/^(?:Argument|[A-Z][a-z ]+):\n {2}(?:--|[A-Z]+ )/m));
    expect(options.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(options).toContain('--help, -h');
  });
});

describe('commands that begin with the same word', () => {
  const overview = `Usage: partner-center-orders tea <command> [options]

Tea:
  tea pour   pour tea
  tea drink  drink tea

Run partner-center-orders tea <command> --help for the options of a command.
`;

  test('are listed when the second word is missing, or help is asked for', async () => {
    expect(await tea()).toMatchObject({ status: 2, out: '', err: overview });
    for (const word of ['--help', '-h', 'help'])
      expect(await tea(word)).toMatchObject({ status: 0, out: overview, err: '' });
  });

  test('are told apart by the second', async () => {
    expect((await tea('drink')).status).toBe(1);
    const { status, err } = await tea('puor');
    expect([status, err]).toEqual([
      2,
      "There is no command 'tea puor'. Did you mean partner-center-orders tea pour?\n" +
        'Run partner-center-orders tea --help for the commands.\n',
    ]);
    const commands = [command(drink, () => Promise.resolve({ run: () => Promise.resolve(1) }))];
    expect((await run(['teas'], { commands })).err).toContain('Did you mean partner-center-orders tea?\n');
  });

  test('are completed word by word', async () => {
    const commands = [command(completions, () => Promise.resolve({ run: completing([pour, drink]) }))];
    const { out } = await run(['completions', 'bash'], { commands });
    for (const line of ["' ') next='tea' ;;", "'tea ') next='pour drink' ;;", "'tea pour '*) case"])
      expect(out).toContain(line);
    expect(out).toContain("*) next='--kind --lumps --for --spice --strength --milk --help' ;;");
    const fish = await run(['completions', 'fish'], { commands });
    expect(fish.out).toContain(`'tea '" -f -a pour -d 'Pour tea'`);
  });
});

describe('the program itself', () => {
  test.each(['--version', '-v'])('tells the version of the package by %s', async (option) => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    expect(await run([option])).toEqual({ status: 0, out: `${manifest.version}\n`, err: '', asked: '' });
  });

  test.each([
    ['nothing', [], 'Place orders through'],
    ['a misspelt option', ['--verison'], "Unknown option '--verison'. Did you mean --version?\n"],
    [
      'an option of a command before its name',
      ['--customer=secret', 'get'],
      "Unknown option '--customer'. Options go after the name of a command.\n",
    ],
    [
      'a misspelt command',
      ['verfy'],
      "There is no command 'verfy'. Did you mean partner-center-orders verify?\n",
    ],
    ['another command', ['buy'], "There is no command 'buy'. The commands are: customer, availabilities,"],
    ['a command of two lines', ['a\nb'], "There is no command 'a b'. The commands are: customer"],
    ['help of another command', ['help', 'buy'], "There is no command 'buy'."],
  ])('ends in 2 for %s', async (_name, argv, message) => {
    const { status, out, err } = await run(argv);
    expect([status, out]).toEqual([2, '']);
    expect(err.startsWith(message)).toBe(true);
  });
});
