import { execFileSync, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { programRoot } from './astro-config.ts';

// `npm run changed:unit`: the unit tests that depend on what has changed since the last commit.

/** Set sheets, draw pictures or type at random: most of the time, and nearly all words come to them. */
const slow = [
  'src/boards',
  'src/press',
  'src/share',
  'src/exports/channels',
  'src/library/typed',
  'src/library/followed.test.ts',
];

const status = execFileSync('git', ['status', '--porcelain', '-z', '-uall'], {
  cwd: programRoot,
  encoding: 'utf8',
});
const changed = status.split('\0').map((line) => line.slice(3));
const left = slow.filter((place) => !changed.some((path) => path.startsWith(place)));
process.stdout.write(`Left to npm test, as nothing in them has changed: ${left.join(', ')}\n`);

const vitest = dirname(createRequire(import.meta.url).resolve('vitest/package.json'));
const globs = left.map((place) => (place.endsWith('.ts') ? place : `${place}/**`));
const { status: code } = spawnSync(
  process.execPath,
  [join(vitest, 'vitest.mjs'), 'run', '--project', 'unit', '--changed'],
  // `--exclude` reaches no project of its own.
  { cwd: programRoot, stdio: 'inherit', env: { ...process.env, LEFT_OUT: globs.join() } },
);
process.exitCode = code ?? 1;
