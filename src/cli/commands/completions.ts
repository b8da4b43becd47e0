import type { Run } from '../command.js';
import { program } from '../help.js';
import { optionsOf, shown, type Shown, type Usage } from '../usage.js';
import type { completions as usage } from '../usages/completions.js';

/** `partner-center-orders completions`: what can be completed is what the usages of the commands name. */
export const completing =
  (usages: readonly Usage[]): Run<typeof usage> =>
  ({ argument: shell }, io) => {
    io.stdout(scripts[shell](usages));
    return Promise.resolve(0);
  };

const scripts: Readonly<Record<'bash' | 'zsh' | 'fish', (usages: readonly Usage[]) => string>> = {
  bash,
  zsh: (usages) => `autoload -U +X bashcompinit && bashcompinit\n${bash(usages)}`,
  fish,
};

const completer = `_${program.replaceAll('-', '_')}`;

function bash(usages: readonly Usage[]): string {
  const cases = [
    ...[...nextWords(usages)].map(([words, next]) => `'${words} ') next='${next.join(' ')}' ;;`),
    ...usages.map((usage) => `'${usage.name} '*) ${bashOptions(usage)} ;;`),
  ];
  // Bash takes the = of --name=value for a word of its own.
  return `${completer}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" next=''
  if [ "$current" = '=' ]; then current=''
  elif [ "$previous" = '=' ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  case "\${COMP_WORDS[*]:1:\$((COMP_CWORD - 1))} " in
${cases.map((line) => `    ${line}\n`).join('')}  esac
  COMPREPLY=($(compgen -W "$next" -- "$current"))
}
complete -o default -F ${completer} ${program}
`;
}

function bashOptions(usage: Usage): string {
  const options = shown(optionsOf(usage));
  const valued = options.filter(([, option]) => option.value !== undefined);
  const chosen = valued.filter(([, option]) => choicesOf(option).length > 0);
  const free = valued.filter(([, option]) => choicesOf(option).length === 0);
  const cases = [
    ...chosen.map(([name, option]) => `--${name}) next='${choicesOf(option).join(' ')}' ;;`),
    // No words: the shell then names files.
    ...(free.length > 0 ? [`${free.map(([name]) => `--${name}`).join('|')}) ;;`] : []),
    `*) next='${[...argumentsOf(usage), ...options.map(([name]) => `--${name}`), '--help'].join(' ')}' ;;`,
  ];
  return `case "$previous" in\n${cases.map((line) => `      ${line}\n`).join('')}    esac`;
}

function fish(usages: readonly Usage[]): string {
  const behind = (words: string, more: string) =>
    `complete -c ${program} -n "${completer} '${words}'" ${more}`;
  const lines = usages.flatMap((usage) => [
    ...argumentsOf(usage).map((word) => behind(`${usage.name} *`, `-f -a ${word}`)),
    ...shown(optionsOf(usage)).map(([name, option]) => {
      const choices = choicesOf(option);
      const value =
        choices.length > 0
          ? `-x -a ${fishQuoted(choices.join(' '))} `
          : option.value === undefined
            ? ''
            : '-r ';
      return behind(`${usage.name} *`, `-l ${name} ${value}-d ${fishQuoted(option.about)}`);
    }),
    behind(`${usage.name} *`, "-l help -d 'show this'"),
  ]);
  const firsts = [...nextWords(usages)].flatMap(([words, next]) =>
    next.map((word) => {
      const said = usages.find(({ name }) => name === `${words} ${word}`.trim())?.summary ?? '';
      return behind(`${words} `, `-f -a ${word} -d ${fishQuoted(said)}`);
    }),
  );
  return `function ${completer}
  set -l words (commandline -opc)
  set -e words[1]
  string match -q -- $argv[1] "$words "
end
${[...firsts, ...lines].join('\n')}
`;
}

/** The words that may follow what begins the names of commands, which is nothing at first. */
function nextWords(usages: readonly Usage[]): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  for (const { name } of usages) {
    const words = name.split(' ');
    for (const [index, word] of words.entries()) {
      const before = words.slice(0, index).join(' ');
      next.set(before, [...new Set([...(next.get(before) ?? []), word])]);
    }
  }
  return next;
}

const choicesOf = (option: Shown): readonly string[] => ('choices' in option ? option.choices : []);

const argumentsOf = ({ argument }: Usage): readonly string[] => (argument ? choicesOf(argument) : []);

const fishQuoted = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
