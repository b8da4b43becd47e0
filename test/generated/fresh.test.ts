import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { outputs, staleFiles } from '../../scripts/generate/outputs.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const files = await outputs(root);

test('generated/ is what openapi.yaml generates; if not, run: npm run generate', async () => {
  expect(await staleFiles(root, files)).toEqual([]);
});

test('a changed, a missing and a left-over file are each named', async () => {
  const copy = await mkdtemp(path.join(tmpdir(), 'generated-'));
  try {
    const at = (name: string): string => path.join(copy, 'generated', name);
    await cp(path.join(root, 'generated'), at(''), { recursive: true });
    await writeFile(at('models.ts'), 'edited');
    await rm(at('validators/answers.js'));
    await writeFile(at('validators/old.js'), '');
    expect(await staleFiles(copy, files)).toEqual([
      'models.ts',
      'validators/answers.js',
      'validators/old.js',
    ]);
  } finally {
    await rm(copy, { recursive: true });
  }
});

test('every generated file says so', () => {
  for (const [name, text] of files) {
    expect(text.slice(0, 200), name).toContain(
      'Generated from openapi.yaml by `npm run generate`. Do not edit.',
    );
  }
});
