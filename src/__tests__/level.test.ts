import { cp } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '#press/preflight/open-pdf.ts';
import { sheetText } from '#press/preflight/sheet-text.ts';
import { filesOf, readable } from './output-bytes.ts';
import { buildSite, runCli } from './run-cli.ts';
import { workIn, workInFinished } from './work-in.ts';

// A street office has communities and residents, a township villages and villagers, a bureau neither:
// no page, board, channel or message of one speaks of what only another has. The contents of the cases
// are free of these words, so whatever is found is ours.

const foreign = {
  street: /[村乡]/u,
  bureau: /[村乡]|社区|居民|居委|街道|邻居/u,
  township: /社区|居民|居委|街道|邻居/u,
};

/** What a file of the output says; nothing of scripts, styles and pictures, which are all offices'. */
async function saidIn(path: string, bytes: Buffer): Promise<string> {
  switch (extname(path)) {
    case '.pdf': {
      const { pages } = await openPdf(bytes);
      return pages
        .flatMap((page) =>
          sheetText(page).map(({ glyphs, font }) => glyphs.map(font.text).join('')),
        )
        .join('\n');
    }
    case '.docx':
    case '.xlsx':
    case '.zip': {
      const parts = Object.entries(unzipSync(bytes));
      const said = await Promise.all(parts.map(([name, part]) => saidIn(name, Buffer.from(part))));
      return said.join('\n').replaceAll(/<[^>]*>/g, '');
    }
    case '.html':
    case '.xml':
    case '.json':
    case '.csv':
    case '.txt':
    case '.ics':
      return readable(bytes);
    default:
      return '';
  }
}

/** Tables of characters by their sound and form: the same in every office. */
const tables = /search\/(?:readings|traditional)\.json$/;

/** What the files of a folder say, read once: nothing changes in it afterwards. */
const read = new Map<string, Promise<[path: string, text: string][]>>();
async function textsOf(folder: string): Promise<[path: string, text: string][]> {
  const texts: [string, string][] = [];
  for (const [path, bytes] of await filesOf(folder))
    if (!tables.test(path)) texts.push([path, await saidIn(path, bytes)]);
  return texts;
}

/** Every place in a folder that says a word, with some text around it. */
async function placesOf(folder: string, word: RegExp): Promise<string[]> {
  const texts = read.get(folder) ?? textsOf(folder);
  read.set(folder, texts);
  const found: string[] = [];
  for (const [path, text] of await texts)
    for (const match of text.matchAll(new RegExp(word, 'gu')))
      found.push(`${path}: ${text.slice(Math.max(0, match.index - 20), match.index + 20)}`);
  return found;
}

/** A finished case, with the wording that ships: no page is made of it. */
async function withWording(folder: string): Promise<string> {
  const wording = join(import.meta.dirname, '../../content/wording');
  await cp(wording, join(folder, 'content/wording'), { recursive: true });
  return folder;
}

let city = '';
let lamp = '';
beforeAll(async () => {
  city = await withWording(await workIn('city'));
  await buildSite(city);
  lamp = await withWording(await workInFinished());
});

describe('the site and its boards', () => {
  it.each([
    ['a street office', () => join(city, 'dist/liulin'), foreign.street],
    ['a bureau', () => join(city, 'dist/wenlv'), foreign.bureau],
    ['a township', () => join(lamp, 'dist/yunxi'), foreign.township],
  ])('of %s say no word of another level', async (_, folder, word) => {
    const files = await filesOf(folder());
    expect(
      [...files.keys()].filter((path) => /\.(?:html|pdf|xml|json|csv)$/.test(path)).length,
    ).toBeGreaterThan(40);
    expect(await placesOf(folder(), word)).toEqual([]);
  });

  it('of offices together are those of the levels that they have', async () => {
    for (const path of ['', 'search', 'data', 'print'])
      expect(
        (await placesOf(join(city, 'dist', path), foreign.street)).filter((one) =>
          one.startsWith('index.html'),
        ),
      ).toEqual([]);
  });

  it('of a street office do speak of communities and residents', async () => {
    const own = await placesOf(join(city, 'dist/liulin'), /我的社区|涉及的社区|转发给邻居/u);
    expect(own.length).toBeGreaterThan(50);
  });
});

describe('what the office sends and says', () => {
  it.each([
    [
      'a street office',
      'dianti',
      'liulin-dianti',
      () => city,
      foreign.street,
      '居民朋友们，柳林街道',
    ],
    [
      'a bureau',
      'chang-guan',
      'wenlv-chang-guan',
      () => city,
      foreign.bureau,
      '各位群众，市文旅局',
    ],
    [
      'a township',
      'xikou-ludeng',
      'yunxi-xikou-ludeng',
      () => lamp,
      foreign.township,
      '乡亲们，云溪镇',
    ],
  ])('of %s is in its own words, in every channel', async (_, matter, name, folder, word, call) => {
    const made = await runCli(['channels', matter], folder());
    expect(made).toMatchObject({ code: 0 });
    const out = join(folder(), 'out/channels', name);
    expect(await placesOf(out, word)).toEqual([]);
    expect(await placesOf(out, new RegExp(call, 'u'))).not.toEqual([]);
  });

  it.each([
    ['check'],
    ['plan'],
    ['report', 'monthly', '--office', 'liulin'],
    ['report', 'division', '--office', 'liulin'],
    ['report', 'filing', '--year', '2020', '--office', 'liulin'],
    ['plan', '--ics'],
    ['boards', 'status'],
    ['sign-off'],
    ['sign-off', 'dianti'],
    ['report', 'portal', '--office', 'liulin'],
    ['boards', '--package', 'LL-B01'],
    ['channels', 'remind', '--office', 'liulin'],
  ])('of a street office to its staff is in its own words: %s %s', async (...args) => {
    const { code, out, err } = await runCli(args, city);
    expect(code).toBe(0);
    const lines = `${out}\n${err}`.split('\n');
    expect(lines.filter((line) => foreign.street.test(line))).toEqual([]);
  });

  it('of a street office is in its own words in what it hands over', async () => {
    expect(await placesOf(join(city, 'out'), foreign.street)).toEqual([]);
  });
});
