import { UsageError, type Command, type Io } from './io.js';

const help = `Write a completion script.

Usage: partner-center-orders completions bash|zsh|fish

  source <(partner-center-orders completions bash)
  source <(partner-center-orders completions zsh)
  partner-center-orders completions fish | source
`;

const program = 'partner-center-orders';

/** `partner-center-orders completions`: what can be completed is what each command's own help names. */
export const completionsCommand =
  (commands: Readonly<Record<string, Command>>): Command =>
  async ([shell, ...rest], io) => {
    if (shell === '--help' || shell === '-h') {
      io.stdout(help);
      return 0;
    }
    const script = shell === undefined || rest.length > 0 ? undefined : scripts[shell];
    if (!script) throw new UsageError('Say for which shell: bash, zsh or fish.');
    const others = Object.entries(commands).filter(([name]) => name !== 'completions');
    const options = await Promise.all(
      others.map(async ([name, command]): Promise<[string, string[]]> => [
        name,
        await optionsOf(command, io),
      ]),
    );
    io.stdout(script([...options, ['completions', ['bash', 'zsh', 'fish']]]));
    return 0;
  };

async function optionsOf(command: Command, io: Io): Promise<string[]> {
  let text = '';
  const stdout = (more: string) => {
    text += more;
  };
  await command(['--help'], { ...io, stdout });
  return [...new Set(text.match(/(?<=^|[\s[])--[a-z][a-z-]*/g))].sort();
}

type Words = readonly (readonly [name: string, words: readonly string[]])[];

const bash = (words: Words): string => `_${program.replaceAll('-', '_')}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then words="${words.map(([name]) => name).join(' ')}"
  else case "\${COMP_WORDS[1]}" in
${words.map(([name, options]) => `    ${name}) words="${options.join(' ')}" ;;`).join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${program.replaceAll('-', '_')} ${program}
`;

const scripts: Readonly<Record<string, (words: Words) => string>> = {
  bash,
  zsh: (words) => `autoload -U +X bashcompinit && bashcompinit\n${bash(words)}`,
  fish: (words) =>
    [
      `complete -c ${program} -n __fish_use_subcommand -f -a "${words.map(([name]) => name).join(' ')}"`,
      ...words.map(
        ([name, options]) =>
          `complete -c ${program} -n "__fish_seen_subcommand_from ${name}" -a "${options.join(' ')}"`,
      ),
      '',
    ].join('\n'),
};
