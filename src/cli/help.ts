import { optionsOf, shown, type Shown, type Usage } from './usage.js';

export const program = 'partner-center-orders';

/** In characters: as much as every terminal shows in one line. */
const lineWidth = 80;

/** What `--help` says of a command. */
export function helpOf(usage: Usage): string {
  const { summary, note, argument, options, examples, remarks = [], guide } = usage;
  const forms = formsOf(usage).map((form) => `${program} ${form}`);
  return [
    wrapped(note === undefined ? `${summary}.` : `${summary}. ${note}`),
    `Usage: ${forms.join('\n       ')}\n`,
    ...(examples.length > 0 ? [`Examples:\n${examples.map(indented).join('')}`] : []),
    sections([
      ...(argument ? [['Argument', [[argument.value, explained(argument)]]] as const] : []),
      ...Object.entries(options).map(([heading, under]) => {
        const rows = shown(Object.entries(under)).map(
          ([name, option]) => [labelOf(name, option), explained(option)] as const,
        );
        return [heading, rows] as const;
      }),
      ['Help', [['--help, -h', 'show this']]],
    ]),
    ...remarks.map((remark) => wrapped(remark)),
    `Guide: docs/${guide}\n`,
  ].join('\n');
}

/** Commands with what they do, under their headings. */
export function commandsOf(usages: readonly Usage[]): string {
  const headings = [...new Set(usages.map(({ group }) => group))];
  return sections(
    headings.map((heading) => {
      const rows = usages.filter(({ group }) => group === heading);
      return [heading, rows.map(({ name, summary }) => [name, lowered(summary)] as const)] as const;
    }),
  );
}

/** An option as it is written, such as `--rate N`. */
export const labelOf = (name: string, { value }: Shown): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

/** All that is to be said of an option. */
export function explained(option: Shown): string {
  if (option.value === undefined) return option.about;
  const choices = 'choices' in option && option.choices.length > 1 ? `: ${option.choices.join(', ')}` : '';
  const otherwise = option.otherwise ?? option.default;
  const standard = otherwise === undefined ? '' : ` (default: ${otherwise})`;
  return `${option.about}${choices}${standard}${option.repeatable ? '; may be given again' : ''}`;
}

/** The ways to write a command, without the program's name. */
function formsOf(usage: Usage): readonly string[] {
  const { name, forms, argument } = usage;
  if (forms) return forms.map((form) => `${name} ${form}`);
  const options = [...optionsOf(usage)];
  const required = options.flatMap(([option, of]) => ('required' in of ? [`--${option} ${of.value}`] : []));
  const more = options.length > required.length ? ['[options]'] : [];
  return [[name, ...(argument ? [argument.value] : []), ...required, ...more].join(' ')];
}

type Row = readonly [label: string, text: string];

/** Rows under headings, in two columns. */
function sections(all: readonly (readonly [heading: string, rows: readonly Row[]])[]): string {
  const labels = all.flatMap(([, rows]) => rows.map(([label]) => label.length));
  const width = Math.max(...labels) + 4;
  return all
    .map(([heading, rows]) => {
      const lines = rows.map(([label, text]) => wrapped(text, `  ${label}`.padEnd(width)));
      return `${heading}:\n${lines.join('')}`;
    })
    .join('\n');
}

/** Text in lines that a terminal shows whole, the first behind a label and the others below its start. */
function wrapped(text: string, label = ''): string {
  const lines: string[] = [];
  let line = label;
  for (const word of text.split(' ')) {
    const isFirst = line.length === label.length;
    if (!isFirst && line.length + 1 + word.length > lineWidth) {
      lines.push(line);
      line = `${' '.repeat(label.length)}${word}`;
    } else line += isFirst ? word : ` ${word}`;
  }
  return [...lines, line, ''].join('\n');
}

const indented = (text: string): string => `${text.replaceAll(/^/gm, '  ')}\n`;

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
