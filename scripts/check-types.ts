import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { check } from '@astrojs/check';
import { sync } from 'astro';
import { programRoot } from './astro-config.ts';

// `npm run types`: what `astro check` does, without telling the makers of Astro of it, in half the time.
// TypeScript 7, which is no library yet, checks all .ts; what only Astro can read is checked by Astro
// with TypeScript 6. Both by the same `tsconfig.json`.

const compiler = dirname(createRequire(import.meta.url).resolve('typescript-7/package.json'));

await sync({ root: programRoot, logLevel: 'warn' });
// One thread: several look at the same types again, each for itself.
const { status } = spawnSync(
  process.execPath,
  [join(compiler, 'bin/tsc'), '--noEmit', '--singleThreaded'],
  { cwd: programRoot, stdio: 'inherit' },
);
const pagesFailed = await check({
  root: programRoot,
  tsconfig: 'scripts/check-types.json',
  watch: false,
  minimumSeverity: 'warning',
});
process.exitCode = status !== 0 || pagesFailed ? 1 : 0;
