import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import type { Portal } from '#model/office/portal.ts';

/** Nothing is reported to anyone: a build needs no network. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** The program's own folder, where `astro.config.mjs` lies; content may lie elsewhere. */
export const programRoot = dirname(dirname(fileURLToPath(import.meta.url)));

// Code that Astro bundles no longer knows where it lay (`src/closure/source.ts`).
process.env['SUNBOARD_ROOT'] = programRoot;

/** What every run of Astro gets from the portal; the rest stands in `astro.config.mjs`. */
export const astroConfig = (portal: Portal): AstroInlineConfig => ({
  root: programRoot,
  site: portal.url,
  base: portal.base,
  logLevel: 'warn',
});
