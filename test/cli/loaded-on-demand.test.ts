import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('help and completions load none of the client, the sandbox, the contract tests or the commands', async () => {
  const { metafile } = await build({
    entryPoints: [path.join(root, 'src/cli/main.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  // All that main.ts waits for before it knows the command.
  const loaded = new Set(['src/cli/main.ts', 'src/cli/run.ts']);
  for (const file of loaded) {
    for (const { path: imported, kind, external } of metafile.inputs[file]?.imports ?? [])
      if (kind === 'import-statement' && !external) loaded.add(imported);
  }
  const expected =
    /^src\/cli\/(?:[a-z-]+|usages\/[a-z]+|output\/(?:printable-io|streams)|commands\/index)\.ts$/;
  expect([...loaded].filter((file) => !expected.test(file)).sort()).toEqual([
    'src/shared/nearest.ts',
    'src/shared/printable.ts',
  ]);
  for (const file of ['src/cli/service.ts', 'src/cli/token.ts']) expect([...loaded]).not.toContain(file);
  // So that the walk is known to see what there is to see.
  expect(Object.keys(metafile.inputs)).toContain('src/index.ts');
});
