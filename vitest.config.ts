import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const sites = 'src/__tests__/*.test.ts';
const faults = 'src/__tests__/faults/*.test.ts';
const browser = 'src/__tests__/browser/**/*.test.ts';
const peers = '**/*.peer.test.ts';

/** What tests leave behind in temporary folders goes with the run. */
const ownTemp = 'src/__tests__/own-temp.ts';

/** Tests that `npm run changed:unit` leaves to `npm test` (`scripts/changed-unit.ts`). */
const leftOut = process.env['LEFT_OUT']?.split(',') ?? [];

/** What a project of tests shares with the others. */
const common = {
  globalSetup: ownTemp,
  // Only ends what hangs: on a busy machine everything takes many times as long.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
  // Modules are loaded once for all files: no test leaves anything behind in one.
  isolate: false,
  // Vitest leaves one core idle, which is half of a machine with two.
  maxWorkers: Math.max(2, availableParallelism() - 1),
} as const;

/** Tests that run commands, which want a finished site and the environment of a shell. */
const ofSites = {
  globalSetup: [ownTemp, 'src/__tests__/global-setup.ts'],
  setupFiles: 'src/__tests__/as-in-a-shell.ts',
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: [...configDefaults.exclude, sites, browser, faults, peers, ...leftOut],
        },
      },
      {
        // What commands do, from content to finished site.
        test: { ...common, ...ofSites, name: 'sites', include: [sites], exclude: [peers] },
      },
      {
        // What takes too long for every day: `npm run test:faults`.
        test: {
          ...common,
          ...ofSites,
          name: 'faults',
          include: [faults],
          globalSetup: [...ofSites.globalSetup, 'src/__tests__/faults/fault-report.ts'],
        },
      },
      {
        // Asks programs that do not come from npm: `npm run test:peers`.
        test: { ...common, name: 'peers', include: [`src/${peers}`] },
      },
      {
        // Needs two finished sites, which are built before the first of these tests.
        test: {
          ...common,
          name: 'browser',
          include: [browser],
          globalSetup: [ownTemp, 'src/__tests__/browser/global-setup.ts'],
        },
      },
    ],
  },
});
