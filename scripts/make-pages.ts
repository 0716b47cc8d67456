import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { type AstroInlineConfig, build as astroBuild } from 'astro';
import type { Portal } from '#model/office/portal.ts';
import { isAlive } from '#disk/alive.ts';
import { astroConfig, programRoot } from './astro-config.ts';
import { copyProgram } from './program-copy.ts';

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
  const own = await ownFolder();
  if (own === undefined) return makeInCopy(config, siteDir);
  try {
    await astroBuild({ ...config, outDir: own });
    await cp(own, siteDir, { recursive: true });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** A folder in the program for one build; `undefined` where the program can't be written. */
async function ownFolder(): Promise<string | undefined> {
  try {
    await mkdir(generated, { recursive: true });
    await clear();
    return await mkdtemp(join(generated, `pages-${process.pid}-`));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return undefined;
    throw error;
  }
}

/** For a program that can only be read, as one that all share: made in a copy beside the site. */
async function makeInCopy(config: AstroInlineConfig, siteDir: string): Promise<void> {
  const copy = `${siteDir}-program`;
  const outDir = join(copy, 'site');
  const cwd = process.cwd();
  try {
    await copyProgram(copy);
    // Astro writes its modules below the working folder.
    process.chdir(copy);
    const [cacheDir, viteCache] = [join(copy, '.cache'), join(copy, '.vite')];
    await astroBuild({ ...config, root: copy, cacheDir, outDir, vite: { cacheDir: viteCache } });
    await cp(outDir, siteDir, { recursive: true });
  } finally {
    process.chdir(cwd);
    await rm(copy, { recursive: true, force: true });
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
