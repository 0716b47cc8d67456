import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // A build of a whole site is a test too; two at once on two cores need a while.
    testTimeout: 60_000,
  },
});
