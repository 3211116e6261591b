import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

// The arrows of the house: each folder, and the folders of src it may not import from.
const folders = ['domain', 'pictures', 'stores', 'documents', 'actions', 'cli', 'web', 'jobs']
const mayImport = {
  domain: [],
  stores: ['domain'],
  pictures: ['domain'],
  documents: ['domain', 'pictures'],
  actions: ['domain', 'stores', 'documents'],
  cli: ['domain', 'actions', 'stores', 'pictures'],
  web: ['domain', 'actions', 'pictures'],
  jobs: ['actions', 'domain'],
}
// Pages read joins made for them; they write through actions only.
const except = { web: { stores: ['./read'] } }
const zones = folders.flatMap((folder) =>
  folders
    .filter((other) => other !== folder && !mayImport[folder].includes(other))
    .map((other) => ({
      target: `./src/${folder}`,
      from: `./src/${other}`,
      except: except[folder]?.[other] ?? [],
      message: `src/${folder} may import only ${['itself', ...mayImport[folder]].join(', ')} (README, The arrows)`,
    })),
)

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50 }],
      complexity: ['error', 10],
      // A number in a sentence needs no ceremony; an object still does.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The core has no clock, no environment, no network; Luxon is used in one file only.
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'process', 'fetch', 'setTimeout', 'setInterval', 'console'],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            'node:*',
            'fs',
            'path',
            'crypto',
            'knex',
            'express',
            'luxon',
            'ajv',
            'yaml',
            'handlebars',
            'pdf-lib',
          ],
        },
      ],
    },
  },
  {
    files: ['src/domain/calendar/local-time.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // Rows are reached through the stores only: there each question is bound to a firm.
    files: ['src/**/*.ts'],
    ignores: ['src/stores/**', 'src/domain/**'],
    rules: { 'no-restricted-imports': ['error', { paths: ['knex', 'better-sqlite3', 'pg'] }] },
  },
  {
    // A describe block is a chapter, not a function.
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // What runs in the reader's browser, as it stands.
    files: ['src/web/assets/*.js'],
    languageOptions: {
      globals: { document: 'readonly', window: 'readonly', HTMLFormElement: 'readonly' },
    },
  },
  {
    // What whoever receives a bundle of evidence runs, with nothing else.
    files: ['templates/sheets/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly' } },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: { module: 'writable', require: 'readonly', process: 'readonly', __dirname: 'readonly' },
    },
  },
)
