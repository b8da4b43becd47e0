import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { layers } from '../../scripts/eslint/layers.js';

function messages(file: string, code: string): string[] {
  const linter = new Linter({ cwd: '/project' });
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { house: { rules: { layers } } },
    rules: { 'house/layers': 2 } as const,
  };
  return linter.verify(code, config, `/project/${file}`).map(({ message }) => message);
}

describe('house/layers', () => {
  test.each([
    ['src/sandbox/handler.ts', "import { a } from '../index.js'", 'src/index.js'],
    [
      'src/sandbox/model/items.ts',
      "import { a } from '../../client/transport/retry.js'",
      'src/client/transport/retry.js',
    ],
    ['src/verify/select.ts', "export * from '../sandbox/index.js'", 'src/sandbox/index.js'],
    ['src/client/call.ts', "export { a } from '../sandbox/index.js'", 'src/sandbox/index.js'],
    ['src/client/transport/retry.ts', "await import('../../verify/index.js')", 'src/verify/index.js'],
    ['src/index.ts', "type A = import('./cli/main.js').A", 'src/cli/main.js'],
    ['src/cli/main.ts', "import { a } from '../sandbox/state.js'", 'src/sandbox/state.js'],
    ['src/validate/index.ts', "import { a } from '../index.js'", 'src/index.js'],
    ['src/validate/index.ts', "import { a } from '../client/clock.js'", 'src/client/clock.js'],
    ['src/client/call.ts', "import { a } from '../index.js'", 'src/index.js'],
    ['src/client/call.ts', "import { a } from '../openapi/contract.js'", 'src/openapi/contract.js'],
    ['src/openapi/contract.ts', "import { a } from '../validate/index.js'", 'src/validate/index.js'],
    ['src/shared/guid.ts', "import { a } from '../openapi/json.js'", 'src/openapi/json.js'],
    ['generated/types.ts', "import { a } from '../src/shared/guid.js'", 'src/shared/guid.js'],
    ['src/cli/main.ts', "import { a } from '../client/call.js'", 'src/client/call.js'],
    ['src/index.ts', "import { a } from '../scripts/generate.js'", 'scripts/generate.js'],
  ])('%s: %s is refused', (file, code, target) => {
    expect(messages(file, code)).toEqual([expect.stringContaining(`may not import ${target}`)]);
  });

  test.each([
    ['src/sandbox/handler.ts', "import { a } from './state.js'"],
    ['src/sandbox/model/items.ts', "import { a } from '../state.js'"],
    ['src/sandbox/handler.ts', "import { a } from '../../generated/models.js'"],
    ['src/index.ts', "export { a } from './client/call.js'"],
    ['src/client/call.ts', "import { a } from '../validate/index.js'"],
    ['src/validate/index.ts', "import { a } from '../openapi/pointer.js'"],
    ['src/client/call.ts', "import createClient from 'openapi-fetch'"],
    ['src/cli/main.ts', "import { a } from '../index.js'; import { b } from '../verify/index.js'"],
    [
      'test/sandbox.test.ts',
      "import { a } from '../src/index.js'; import { b } from '../src/sandbox/index.js'",
    ],
  ])('%s: %s is allowed', (file, code) => {
    expect(messages(file, code)).toEqual([]);
  });
});
