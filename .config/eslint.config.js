import { resolve } from 'node:path';
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  {
    ignores: [
      'dist/',
      '**/node_modules/',
      '.cache/',
      'public/',
      'coverage/',
      'tests/hosts/*/',
      'tests/bench/peers/',
      'src/ui/messages/compiled/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.config/eslint.config.js', 'src/cli/detente.mjs'] },
        tsconfigRootDir: resolve(import.meta.dirname, '..'),
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers in messages are written by template all over; String(n) adds nothing there.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A non-null assertion after a bounds check is clearer than a branch that cannot run.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
  },
  { files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    ...ts.configs.disableTypeChecked,
    languageOptions: { globals: globals.node },
  },
);
