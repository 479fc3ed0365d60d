/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }]
  },
  // Much of the time goes into processes that wait for each other, so no core is kept free.
  maxWorkers: '100%',
  // A test that runs processes waits for them, however busy the machine is; nothing is asserted in seconds.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/'],
  injectGlobals: false
}
