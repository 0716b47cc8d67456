import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect } from 'vitest';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { runCli } from './run-cli.ts';

// What can be wrong in the content of the case `lamp`, for `foreseen.test.ts`.

const board = 'yunxi/boards/xikou-ludeng.yaml';
const matter = 'yunxi/rectifications/xikou-ludeng.md';
const notice = 'yunxi/notices/yinshui.md';
const document = 'yunxi/documents/ludeng-guanhu.md';
const number = aMobile();
const hidden = `${number.slice(0, 3)}**${number.slice(3, 7)}**${number.slice(7)}`;

type Change = (folder: string) => Promise<unknown>;

const replace =
  (file: string, from: string | RegExp, to: string): Change =>
  async (folder) => {
    const path = join(folder, 'content', file);
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(from);
    await writeFile(path, text.replace(from, to));
  };
const append =
  (file: string, text: string): Change =>
  (folder) =>
    appendFile(join(folder, 'content', file), text);

/** A file like another one, with some lines of its own. */
const like =
  (file: string, name: string, ...lines: [RegExp, string][]): Change =>
  async (folder) => {
    const text = await readFile(join(folder, 'content', file), 'utf8');
    const path = join(folder, 'content', file.replace(/[^/]+(?=\.\w+$)/, name));
    await writeFile(
      path,
      lines.reduce((all, [from, to]) => all.replace(from, to), text),
    );
  };

const picture: Change = async (folder) => {
  const media = join(folder, 'content/yunxi/media');
  await mkdir(media, { recursive: true });
  const grey = { width: 80, height: 60, channels: 3, background: '#789' } as const;
  await sharp({ create: grey }).jpeg().toFile(join(media, 'xiao.jpg'));
};

/** Something wrong: what, how it comes about, its code, and the line that `check` finds it at. */
export type Wrong = [what: string, make: Change, code: string, at: RegExp];

/** In the content, whatever is made of it. */
export const inContent: Wrong[] = [
  [
    'a board with nothing to show',
    replace(matter, 'unit:', 'audience: internal\nunit:'),
    'withdrawn-item-on-board',
    /^items/,
  ],
  ['a link to no page', append(notice, '\n见[甲](/yunxi/notices/yinshu/)。\n'), 'dead-link', /甲/],
  [
    'a link to no part of a list',
    append(notice, '见[乙](/yunxi/notices/by/x/)。\n'),
    'dead-link',
    /乙/,
  ],
  ['a link to no year', append(notice, '见[丙](/yunxi/years/1999/)。\n'), 'dead-link', /丙/],
  ['a link to no table', append(notice, '见[丁](/yunxi/data/x.csv)。\n'), 'dead-link', /丁/],
  ['a link to no feed', append(notice, '见[戊](/yunxi/feeds/rss.json)。\n'), 'dead-link', /戊/],
  ['a link to no place of a page', append(notice, '见[己](/yunxi/data/#x)。\n'), 'dead-link', /己/],
  [
    'a number that only the page shows',
    append(notice, `\n电话 ${hidden}。\n`),
    'personal-data',
    /^电话/,
  ],
  [
    'a film that nobody can read',
    async (folder) => {
      const media = join(folder, 'content/yunxi/media');
      await mkdir(media, { recursive: true });
      await writeFile(join(media, 'a.mp4'), Buffer.from('....ftypisom....\xa9xyz', 'latin1'));
    },
    'attachment-unreadable',
    /^$/,
  ],
];

const whole: [RegExp, string] = [/openness:/, 'fullText: 是\nopenness:'];

/** Only in what is made of it: the content as such is right. */
export const inMaking: Wrong[] = [
  [
    'a text too long',
    replace(matter, /opinion: .*/, `opinion: ${'修好路灯，'.repeat(300)}`),
    'board-overflow',
    /^size/,
  ],
  [
    'a character that no font has',
    async (folder) => {
      await like(
        'yunxi/notices/tingdian.md',
        'fuhao',
        [/villages: /, 'period: { from: 2021-03-12, days: 5, counting: 自然日 }\nvillages: '],
        [/桥头一带/, '桥头☑一带'],
      )(folder);
      await like(
        board,
        'fuhao',
        [/YX-B01/, 'YX-B05'],
        [/signboard/, 'notice'],
        [/xikou-ludeng\]/, 'fuhao]'],
      )(folder);
    },
    'glyph-missing',
    /^size/,
  ],
  [
    'a board too small',
    like(board, 'xiao', [/YX-B01/, 'YX-B02'], [/600, height: 900/, '60, height: 90']),
    'board-size',
    /^size/,
  ],
  [
    'a board of a notice that waits for its signatures',
    async (folder) => {
      const unsigned: [RegExp, string] = [/approval:\n(?: .*\n)+/, ''];
      await like('yunxi/notices/tingdian.md', 'daiqian', unsigned)(folder);
      await like(
        board,
        'kong',
        [/YX-B01/, 'YX-B03'],
        [/signboard/, 'notice'],
        [/xikou-ludeng\]/, 'daiqian]'],
      )(folder);
    },
    'board-empty',
    /^items/,
  ],
  [
    'a small picture on a large board',
    async (folder) => {
      await picture(folder);
      await append('yunxi/notices/tingdian.md', '\n![停电范围](media/xiao.jpg)\n')(folder);
      await like(
        board,
        'tu',
        [/YX-B01/, 'YX-B04'],
        [/signboard/, 'notice'],
        [/xikou-ludeng\]/, 'tingdian]'],
      )(folder);
    },
    'picture-too-small',
    /^size/,
  ],
  [
    'a board that no update sheet mends',
    async (folder) => {
      await runCli(['boards', 'posted', 'YX-B01', '--on', '2021-03-20'], folder);
      await replace(matter, /content: .*/, 'content: 修复桥头和桥下 4 盏路灯')(folder);
      await replace(matter, '4 盏已亮 1 盏', '4 盏已亮 2 盏')(folder);
    },
    'update-not-enough',
    /^items/,
  ],
  [
    'a picture for chats without a glyph',
    replace(notice, /title: .*/, 'title: ☑ 溪口村饮水'),
    'share-glyph-missing',
    /^title/,
  ],
  [
    'a document with a character that no font has',
    like(document, 'fuhao', [/title: .*/, 'title: 关于☑的通知'], [/3号/, '4号'], whole, [
      /00003/,
      '00004',
    ]),
    'glyph-missing',
    /^title/,
  ],
  [
    'a document of so many organs that its first page has no room',
    like(
      document,
      'lianhe',
      [
        /issuers: .*/,
        `issuers: [${Array.from({ length: 30 }, (_, at) => `云溪镇第${at + 1}个联合发文机关`).join(', ')}]`,
      ],
      [/3号/, '5号'],
      whole,
      [/00003/, '00005'],
    ),
    'document-head-crowded',
    /^title/,
  ],
  [
    'a link to no file',
    append(notice, '\n见[表](/yunxi/notices/yinshui/biao.pdf)。\n'),
    'dead-link',
    /^见/,
  ],
];

/** In what was published and is undone. */
export const inRecord: Wrong[] = [
  [
    'a file that was renamed',
    (folder) =>
      rename(
        join(folder, 'content/yunxi/notices/tingdian.md'),
        join(folder, 'content/yunxi/notices/tingdian-2.md'),
      ),
    'id-vanished',
    /^$/,
  ],
  [
    'a publication dated back',
    replace(notice, 'publishedOn: 2021-03-05', 'publishedOn: 2021-02-05'),
    'published-backdated',
    /^publishedOn/,
  ],
  [
    'a deadline that was moved',
    replace(matter, 'deadline: 2021年3月15日', 'deadline: 2021-03-18'),
    'history-edited',
    /^deadline/,
  ],
  [
    'a unit that is called otherwise',
    replace('yunxi/office.yaml', 'name: 村镇建设服务中心', 'name: 农业农村服务中心'),
    'renamed-silently',
    /name: 农业农村服务中心/,
  ],
  [
    'a matter that another unit has, without a word',
    async (folder) => {
      const other =
        'units:\n  - { id: shuili, name: 水利站, leader: 站长, telephone: 0776-000 0003 }\n';
      await replace('yunxi/office.yaml', 'units:\n', other)(folder);
      await replace(matter, 'unit: cunjian', 'unit: shuili')(folder);
    },
    'unit-moved-silently',
    /^unit: shuili/,
  ],
];
