import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { current } from '#library/current.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { type SiteMakers, makeSite } from './build-site.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-make-'));
});
afterEach(() => rm(folder, { recursive: true }));

const office = anOffice({ items: [anItem('board', { items: [] }, 'lamps-sign')] });
const library = { portal, offices: [office], findings: [], sources: new Map() };
const file = 'qinghe/boards/lamps-sign/QH-B07-1.pdf';
const preview = 'qinghe/boards/lamps-sign/board.jpg';
const sheet = { office: office.id, board: 'lamps-sign', code: 'QH-B07', number: 1, file, preview };

async function write(path: string, content: string) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Makers that note when each was asked; pages come into an emptied folder, as with Astro. */
function notingMakers(): { make: SiteMakers; asked: string[] } {
  const asked: string[] = [];
  const make: SiteMakers = {
    boards: async (_offices, _portal, { outDir = '' }) => {
      asked.push('boards');
      await write(join(outDir, file), '%PDF');
      await write(join(outDir, preview), 'picture');
      return { made: 1, cached: 0, sheets: [{ ...sheet, bytes: 4 }], findings: [] };
    },
    pictures: async () => {
      asked.push('pictures');
      return { made: 0, cached: 0, pictures: [], findings: [] };
    },
    pages: async (_portal, siteDir) => {
      asked.push(`pages, ${current().madeBytes?.get(`/${file}`)} bytes`);
      await rm(siteDir, { recursive: true, force: true });
      await write(join(siteDir, 'index.html'), '<h1>首页</h1>');
    },
    documents: async () => {
      asked.push('documents');
      return { made: 0, cached: 0, files: [], findings: [] };
    },
    index: async () => {
      asked.push('index');
      return { pages: 1, cached: false };
    },
  };
  return { make, asked };
}

it('makes every part of a site once, boards before the pages that say how large they are', async () => {
  const { make, asked } = notingMakers();
  const site = join(folder, 'site');
  const made = await makeSite(library, undefined, site, folder, { progress: () => {} }, make);
  expect(asked).toEqual(['boards', 'pictures', 'pages, 4 bytes', 'documents', 'index']);
  expect(made).toMatchObject({ pages: 1, boards: { made: 1, cached: 0 }, findings: [] });
});

it('puts the files of boards among the pages, and leaves none beside', async () => {
  const { make } = notingMakers();
  const site = join(folder, 'site');
  await makeSite(library, undefined, site, folder, { progress: () => {} }, make);
  expect(await readFile(join(site, file), 'utf8')).toBe('%PDF');
  expect(await readFile(join(site, preview), 'utf8')).toBe('picture');
  const left = await readdir(`${site}-boards`, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toEqual([]);
});
