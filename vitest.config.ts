import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const sites = 'src/__tests__/*.test.ts';
const browser = 'src/__tests__/browser/**/*.test.ts';

/** What a project of tests shares with the others. */
const common = {
  // Only ends what hangs: on a busy machine everything takes many times as long.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  // Modules are loaded once for all files: no test leaves anything behind in one.
  isolate: false,
  // Vitest leaves one core idle, which is half of a machine with two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, sites, browser],
        },
      },
      {
        test: { ...common, name: 'sites', include: [sites] },
      },
      {
        // Needs two finished sites, which are built before the first of these tests.
        test: {
          ...common,
          name: 'browser',
          include: [browser],
          globalSetup: 'src/__tests__/browser/global-setup.ts',
        },
      },
    ],
  },
});
