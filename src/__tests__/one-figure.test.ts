import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from '#boards/sheets/sheet.ts';
import { loadLibrary } from '#library/load.ts';
import { parseDate } from '#model/basics/date.ts';
import { filesOf, readable } from './output-bytes.ts';
import { buildSite, runCli } from './run-cli.ts';
import { workIn } from './work-in.ts';

// One figure of one content file stands in many outputs: all of them are functions of that file, so
// it changes in all of them at once, and the old one is left nowhere.

const [old, changed] = ['4 盏已亮 1 盏', '4 盏已亮 3 盏'];

const wording = join(import.meta.dirname, '../../content/wording');

/** A board of all items of the year, so that the figure stands in its sheet too. */
const board = `title: 整改情况公开栏
publishedOn: 2021-02-01
unit: cunjian
approval:
  drafted: { post: 办公室工作人员, on: 2021-01-28 }
  checked: { post: 保密员, on: 2021-01-29 }
  issued: { post: 镇长, on: 2021-02-01 }
code: YX-B02
template: rectification-board
year: 2020
size: { width: 1200, height: 900 }
place: 镇政府门前
`;

/** What a file says: also what is packed in it, and words that Office files cut into runs. */
function saying(path: string, bytes: Buffer): string {
  if (!/\.(?:zip|xlsx|docx)$/.test(path)) return readable(bytes);
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => saying(name, Buffer.from(part)))
    .join('\n')
    .replaceAll(/<[^>]*>/g, '');
}

/** Everything that can be made of the content: the site, the filing, the seven channels, the boards' data. */
async function outputsOf(folder: string): Promise<Map<string, Buffer>> {
  const site = await filesOf(await buildSite(folder));
  for (const args of [
    ['report', 'filing', '--year', '2020'],
    ['channels', 'xikou-ludeng'],
  ]) {
    const { code, err } = await runCli(args, folder);
    if (code !== 0) throw new Error(`${args.join(' ')}: ${err}`);
  }
  const made = await filesOf(join(folder, 'out'));
  const { offices, portal } = await loadLibrary(join(folder, 'content'), {
    today: parseDate('2030-01-01')!,
    cacheDir: join(folder, '.sunboard/cache'),
  });
  const sheets = offices.flatMap((office) =>
    office.items.board.map((one): [string, Buffer] => [
      `sheet ${one.code}`,
      Buffer.from(JSON.stringify(sheetOf(one, office, portal))),
    ]),
  );
  return new Map([...site, ...made, ...sheets]);
}

/** What outputs say, by their paths. */
type Texts = readonly (readonly [path: string, text: string])[];

/** What each output says; files of the search are named by what is in them. */
const said = (outputs: ReadonlyMap<string, Buffer>): Texts =>
  [...outputs].map(([path, bytes]) => [
    path.replace(/(pagefind\/\w+\/).*/, '$1…'),
    saying(path, bytes),
  ]);

/** The outputs that say something. */
const saidIn = (texts: Texts, words: string): string[] =>
  texts.flatMap(([path, text]) => (text.includes(words) ? [path] : [])).sort();

describe('one figure changed in one content file', () => {
  let folder = '';
  let before: Map<string, Buffer>;
  let after: Map<string, Buffer>;
  let saidBefore: Texts;
  let saidAfter: Texts;
  beforeAll(async () => {
    folder = await workIn('lamp');
    await writeFile(join(folder, 'content/yunxi/boards/gongkailan.yaml'), board);
    // The texts of the seven channels are put together from the wording that ships.
    await cp(wording, join(folder, 'content/wording'), { recursive: true });
    before = await outputsOf(folder);
    const item = join(folder, 'content/yunxi/rectifications/xikou-ludeng.md');
    await writeFile(item, (await readFile(item, 'utf8')).replace(old, changed));
    after = await outputsOf(folder);
    saidBefore = said(before);
    saidAfter = said(after);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('changes wherever it stood, and is left nowhere', () => {
    expect(saidIn(saidAfter, changed)).toEqual(saidIn(saidBefore, old));
    expect(saidIn(saidAfter, old)).toEqual([]);
  });

  it.each([
    ['the page with the text to share', 'yunxi/rectifications/xikou-ludeng/index.html'],
    ['the list', 'yunxi/rectifications/index.html'],
    ['the village', 'yunxi/villages/xikou/index.html'],
    ['the item as data', 'yunxi/rectifications/xikou-ludeng/item.json'],
    ['open data', 'yunxi/data/rectifications.csv'],
    ['open data', 'yunxi/data/rectifications.json'],
    ['the feed', 'yunxi/feeds/rss.xml'],
    ['the talk on the telephone', 'channels/yunxi-xikou-ludeng/2-电话讲稿.txt'],
    ['the written answer', 'channels/yunxi-xikou-ludeng/6-答复.docx'],
    ['the WeChat article', 'channels/yunxi-xikou-ludeng/7-微信文章/wenzhang.html'],
    ['the sheet of its board', 'sheet YX-B01'],
    ['the sheet of the year', 'sheet YX-B02'],
    ['the ledger', 'report/云溪镇-2020年度整改备案-2021-03-20/整改台账.xlsx'],
    ['the report', 'report/云溪镇-2020年度整改备案-2021-03-20/整改情况报告.docx'],
  ])('stands in %s: %s', (_name, path) => {
    expect(saidIn(saidAfter, changed)).toContain(path);
  });

  it.each([
    'yunxi/boards/xikou-ludeng/YX-B01-1.pdf',
    'yunxi/boards/gongkailan/YX-B02-1.pdf',
    'yunxi/rectifications/xikou-ludeng/share.png',
  ])('is drawn anew in %s', (path) => {
    expect(before.has(path)).toBe(true);
    expect(after.get(path)?.equals(before.get(path)!)).toBe(false);
  });
});
