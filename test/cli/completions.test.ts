import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { folder, run } from './world.js';

/** What bash offers for the last of these words. */
async function offered(...words: readonly string[]): Promise<string[]> {
  const script = path.join(folder(), 'completions.bash');
  writeFileSync(script, (await run(['completions', 'bash'])).out);
  const program = `. "$1"; shift; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    eval "$(complete -p "$1" | sed 's/.*-F \\([a-z_]*\\).*/\\1/')"; echo "\${COMPREPLY[*]}"`;
  const args = ['-c', program, 'bash', script, 'partner-center-orders', ...words];
  const { stdout } = await promisify(execFile)('bash', args);
  return stdout.trim().split(' ');
}

describe.skipIf(process.platform === 'win32')('in bash', () => {
  test('the first word is a command', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(['create', 'list', 'verify', 'completions']));
    expect(await offered('cre')).toEqual(['create']);
  });

  test('behind a command stand its own options', async () => {
    expect(await offered('create', '--re')).toEqual(['--request-id', '--request-key']);
    expect(await offered('sandbox', '--empty', '--list')).toEqual(['--list-lag-ms']);
    expect(await offered('sandbox', '--offer')).toEqual(['']);
  });

  test('behind an option stand its values, also after an equals sign', async () => {
    expect(await offered('create', '--cloud', '')).toEqual(['global', 'usGovernment', 'china']);
    expect(await offered('create', '--cloud', '=')).toEqual(['global', 'usGovernment', 'china']);
    expect(await offered('create', '--cloud', '=', 'c')).toEqual(['china']);
    expect(await offered('sandbox', '--fault', 'html')).toEqual(['html-502', 'html-502-after']);
  });

  test('where anything may stand, files are offered', async () => {
    expect(await offered('create', '--from', '')).toEqual(['']);
  });

  test('the argument of a command is one of its choices', async () => {
    expect(await offered('completions', 'b')).toEqual(['bash']);
  });

  test('no option is offered that is refused', async () => {
    expect(await offered('create', '--token')).toEqual(['--token-file']);
  });
});

test('zsh takes the script of bash', async () => {
  const [zsh, bash] = [await run(['completions', 'zsh']), await run(['completions', 'bash'])];
  expect(zsh).toMatchObject({ status: 0, out: `autoload -U +X bashcompinit && bashcompinit\n${bash.out}` });
});

test('fish is told what each command and option is for, and what its values are', async () => {
  const { out } = await run(['completions', 'fish']);
  expect(out).toContain(`-f -a list -d 'List a customer\\'s orders'`);
  expect(out).toMatch(/'create \*'" -l cloud -x -a 'global usGovernment china' -d 'the cloud/);
  expect(out).toMatch(/'create \*'" -l partner-id -r -d /);
  expect(out).toMatch(/'create \*'" -l yes -d /);
  expect(out).not.toMatch(/'create \*'" -l token /);
});
