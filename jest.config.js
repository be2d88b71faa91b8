/** What every test needs, wherever the record is kept. */
export const common = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
};

export default {
  maxWorkers: '100%',
  // Modules of a test file that is over are not all let go: a worker that has grown is begun anew.
  workerIdleMemoryLimit: '1500MB',
  // A slow machine is no failure; what hangs is one.
  testTimeout: 60_000,
  collectCoverageFrom: ['{law,machines,engine,registry,activities,workflows,embedded,worker,api,client,cli}/**/*.ts'],
  coverageReporters: ['text-summary', 'lcov'],
  reporters: ['default', '<rootDir>/scripts/arrows-taken.js', '<rootDir>/scripts/closing-line.js'],
  projects: [
    {
      ...common,
      displayName: 'sqlite',
      testPathIgnorePatterns: ['<rootDir>/test/postgresql/', '<rootDir>/test/temporal/'],
      setupFilesAfterEnv: ['<rootDir>/test/support/arrows-taken.ts'],
    },
    {
      ...common,
      displayName: 'postgresql',
      testMatch: [
        '<rootDir>/test/{registry,postgresql,day}/**/*.test.ts',
        '<rootDir>/test/embedded/{failing-effect,kill,office,untrusted-clock,webhooks}.test.ts',
      ],
      globals: { database: 'postgresql' },
      globalSetup: '<rootDir>/scripts/jest-postgres.js',
      globalTeardown: '<rootDir>/scripts/jest-postgres-stop.js',
    },
    {
      ...common,
      displayName: 'temporal',
      testMatch: ['<rootDir>/test/temporal/**/*.test.ts'],
      globals: { database: 'postgresql' },
      globalSetup: '<rootDir>/scripts/jest-services.js',
      globalTeardown: '<rootDir>/scripts/jest-services-stop.js',
    },
  ],
};
