// One transform for all: swc strips types (tsc checks them), CommonJS keeps Jest simple.
const swc = (syntax) => ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax } } }]
const base = {
  testEnvironment: 'node',
  // temporal-polyfill, which the calendar is held against, comes as ES modules only.
  transform: { '^.+\\.ts$': swc('typescript'), '/temporal-(polyfill|utils)/.+\\.js$': swc('ecmascript') },
  transformIgnorePatterns: ['/node_modules/(?!temporal-(polyfill|utils)/)'],
}

// These need both databases, which the project `database` sets up once for a run.
const ledger = [
  '<rootDir>/test/stores/ledger/**/*.test.ts',
  '<rootDir>/test/actions/{ledger,signing}/**/*.test.ts',
  '<rootDir>/test/migrations.test.ts',
]
const notLedger = [
  '/node_modules/',
  '/test/(stores|actions)/(ledger|signing)/',
  '/test/migrations\\.test\\.ts$',
]

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  // Nothing here is timed: what hangs is ended, what is slow on a busy machine is not.
  testTimeout: 180_000,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/test/{domain,rules,documents,pictures}/**/*.test.ts',
        '<rootDir>/test/*.test.ts',
      ],
      testPathIgnorePatterns: notLedger,
    },
    {
      ...base,
      displayName: 'doors',
      testMatch: ['<rootDir>/test/{actions,stores,cli,web}/**/*.test.ts'],
      testPathIgnorePatterns: [...notLedger, '/test/web/browser/'],
    },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/web/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/web/browser/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/web/browser/support/global-teardown.mjs',
    },
    {
      ...base,
      displayName: 'database',
      testMatch: ledger,
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
}
