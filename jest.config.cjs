// One transform for all: swc strips types (tsc checks them), CommonJS keeps Jest simple.
const swc = (syntax) => ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax } } }]
const base = {
  testEnvironment: 'node',
  // temporal-polyfill, which the calendar is held against, comes as ES modules only.
  transform: { '^.+\\.ts$': swc('typescript'), '/temporal-(polyfill|utils)/.+\\.js$': swc('ecmascript') },
  transformIgnorePatterns: ['/node_modules/(?!temporal-(polyfill|utils)/)'],
}

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/{domain,rules,documents}/**/*.test.ts', '<rootDir>/test/*.test.ts'],
    },
    { ...base, displayName: 'doors', testMatch: ['<rootDir>/test/{actions,stores,cli}/**/*.test.ts'] },
  ],
}
