import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, it } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { hasAnchor, siteAnchors } from '#library/site-anchors.ts';
import { isMadeLater, leadsNowhere, sitePaths } from '#library/site-paths.ts';
import { readPage } from '#markup/page.ts';
import { parseDate } from '#model/basics/date.ts';
import type { Office } from '#model/library.ts';
import { outputFiles } from '#release/output-files.ts';

// What is known of a site before it is made is what it has in the end: a link is judged by it.

/** Put there by the server's part of a build, or by Astro; nobody links to them. */
const ofTheProgram = /^\/(?:_|robots\.txt|sitemap|assets\/|[^/]+\/(?:pagefind|search)\/)/;
/** Where scripts find what they change. */
const ofScripts = new Set(['q', 'search', 'office', 'how', 'found', 'results', 'all']);

let site = '';
let offices: readonly Office[] = [];
let files: string[] = [];
beforeAll(async () => {
  site = inject('workshop').lamp.folder;
  const today = parseDate('2030-01-01')!;
  const options = { today, cacheDir: inject('workshop').cache };
  ({ offices } = await loadLibrary(join(site, '../content'), options));
  files = (await outputFiles(site)).map(({ path }) => `/${path}`);
  files = files.filter((path) => !ofTheProgram.test(path));
});

it('every file of a site is known before, or is one of those that are made with it', () => {
  const paths = sitePaths(offices);
  expect(files.filter((path) => leadsNowhere(path, paths))).toEqual([]);
  expect(files.filter((path) => !isMadeLater(path)).length).toBeGreaterThan(50);
});

it('every path that is known before is there in the end', () => {
  const { pages, files: known } = sitePaths(offices);
  const wanted = [...[...pages].map((page) => `${page}index.html`), ...known];
  expect(wanted.filter((path) => !files.includes(path))).toEqual([]);
});

it('the places of every page are known before', async () => {
  const anchors = siteAnchors(offices);
  for (const file of files.filter((path) => path.endsWith('/index.html'))) {
    const page = file.replace(/index\.html$/, '');
    const there = readPage(await readFile(join(site, file), 'utf8')).anchors;
    const open = [...there].filter((one) => !ofScripts.has(one) && !hasAnchor(page, one, anchors));
    expect([page, open]).toEqual([page, []]);
    const missing = [...(anchors.get(page) ?? [])].filter((one) => !there.has(one));
    expect([page, missing]).toEqual([page, []]);
  }
});
