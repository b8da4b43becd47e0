import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/eslint/layers.js';

export default defineConfig(
  {
    ignores: ['generated/', 'dist/', 'coverage/', 'reports/*', '.stryker-tmp/', 'docs/', 'test/**/fixtures/'],
  },

  {
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `const { drop, ...rest } = object` is how a member is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A number in a message reads as itself; the rule is kept for everything else.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The generated models are wide and few; an arrow that only calls is plainer than a block.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },

  {
    files: ['src/**'],
    plugins: { house: { rules: { layers } } },
    rules: { 'house/layers': 'error' },
  },

  {
    // These run in browsers and workers as well.
    files: ['src/*.ts', 'src/client/**', 'src/validate/**', 'src/shared/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^node:', message: 'Runs outside Node too.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', '__dirname'],
    },
  },

  {
    // Programs: what they have to say goes to the terminal.
    files: ['src/cli/**', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
);
