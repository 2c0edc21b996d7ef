import next from '@next/eslint-plugin-next';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importZones } from './eslint.zones.mjs';

const TESTS = ['**/*.test.{ts,tsx}', 'lib/db/testing*.ts', 'e2e/**'];

const RAW_SQL = {
  selector: 'MemberExpression[property.name=/^\\$(query|execute)Raw/]',
  message: 'Raw SQL goes through the tagged templates of lib/db/sql.ts.',
};
const SQL_AS_TEXT = {
  selector: "MemberExpression[object.name='Prisma'][property.name='raw']",
  message: 'SQL is never made of text: use the tagged templates of lib/db/sql.ts.',
};
const CLOCK = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'lib/text is pure: take the time as an argument.',
};

export default defineConfig(
  globalIgnores([
    '.next*/',
    '.rasad*/',
    'lib/db/generated/',
    'lib/text/lexicon/generated.ts',
    'next-env.d.ts',
    'playwright-report/',
    'test-results/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommendedTypeChecked,
  { files: ['{app,components}/**'], extends: [reactHooks.configs.flat.recommended, next.configs['core-web-vitals']] },
  {
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })] },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-self-import': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', RAW_SQL, SQL_AS_TEXT],
    },
  },
  // Who may import what: docs/architecture.md. Tests may set up whatever they test against.
  { ignores: TESTS, rules: { 'import-x/no-restricted-paths': ['error', { zones: importZones }] } },
  { files: ['lib/db/sql.ts'], rules: { 'no-restricted-syntax': ['error', SQL_AS_TEXT] } },
  {
    files: ['lib/text/**', 'lib/domain/**', 'lib/queries/filter/**'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: '^node:', message: 'This folder is pure.' }] }],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'crypto'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'This folder is pure: take the time as an argument.' },
        { object: 'Math', property: 'random', message: 'This folder is pure and deterministic.' },
      ],
      'no-restricted-syntax': ['error', RAW_SQL, SQL_AS_TEXT, CLOCK],
    },
  },
  { files: ['{scripts,evaluation,bench}/**', 'lib/db/schemaEngine.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', performance: 'readonly' } },
    // The parser's types of plain JavaScript know less than JSDoc says.
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-undef': 'off' },
  },
);
