import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { build as astroBuild } from 'astro';
import type { Portal } from '#model/office/portal.ts';
import { isAlive } from '#disk/alive.ts';
import { astroConfig, programRoot } from './astro-config.ts';

/** What Astro generates lies here. */
const generated = join(programRoot, '.astro');

/**
 * Has Astro make the pages of the current site into a fresh folder.
 *
 * While it works, Astro keeps modules beside the pages, and these find their packages only inside the
 * program. Where the folder lies elsewhere, Astro 7 takes one and the same folder of the program for
 * all builds: two at once would mix their modules, and a second one in the same process would get the
 * modules of the first, with its content. So it is given a folder of its own, and the pages are copied.
 */
export async function makePages(portal: Portal, siteDir: string): Promise<void> {
  const config = astroConfig(portal);
  const way = relative(programRoot, siteDir);
  if (!way.startsWith('..') && !isAbsolute(way)) return astroBuild({ ...config, outDir: siteDir });
  await mkdir(generated, { recursive: true });
  await clear();
  const own = await mkdtemp(join(generated, `pages-${process.pid}-`));
  try {
    await astroBuild({ ...config, outDir: own });
    await cp(own, siteDir, { recursive: true });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Folders that killed builds have left. */
async function clear(): Promise<void> {
  for (const name of await readdir(generated)) {
    const [, pid] = /^pages-(\d+)-/.exec(name) ?? [];
    if (pid && !isAlive(Number(pid)))
      await rm(join(generated, name), { recursive: true, force: true });
  }
}
