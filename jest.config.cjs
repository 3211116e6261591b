// One transform for all: swc strips types (tsc checks them), CommonJS keeps Jest simple.
const base = {
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } } }] },
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
