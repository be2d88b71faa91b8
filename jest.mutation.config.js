import config from './jest.config.js';

// What mutation testing runs for every mutant: the pure rooms and the mirror of the statute.
export default {
  ...config,
  reporters: [],
  testMatch: ['<rootDir>/test/{law,engine,articles}/**/*.test.ts'],
};
