import { defineConfig } from 'vitest/config';

// A build of a whole site is a test too; two at once on two cores need a while.
const testTimeout = 60_000;
const browser = 'src/__tests__/browser/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [browser],
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
      {
        // Needs two finished sites, which are built before the first of these tests.
        test: {
          name: 'browser',
          include: [browser],
          globalSetup: 'src/__tests__/browser/global-setup.ts',
          testTimeout,
          hookTimeout: testTimeout,
        },
      },
    ],
  },
});
