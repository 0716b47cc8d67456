import { appendFile, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#model/basics/finding.ts';
import { aMobile } from '#privacy/made-up-numbers.ts';
import { runCli } from './run-cli.ts';
import { workIn, workInFinished } from './work-in.ts';

// What only shows when sheets are set or pages made is known to `check` too, at the line of the
// content that it comes from: nobody learns of it from a build.

const board = 'yunxi/boards/xikou-ludeng.yaml';
const matter = 'yunxi/rectifications/xikou-ludeng.md';
const notice = 'yunxi/notices/yinshui.md';
const number = aMobile();
const hidden = `${number.slice(0, 3)}**${number.slice(3, 7)}**${number.slice(7)}`;

const replace =
  (file: string, from: string | RegExp, to: string) =>
  async (folder: string): Promise<void> => {
    const path = join(folder, 'content', file);
    const text = await readFile(path, 'utf8');
    expect(text).toMatch(from);
    await writeFile(path, text.replace(from, to));
  };
const append = (file: string, text: string) => (folder: string) =>
  appendFile(join(folder, 'content', file), text);

const checked = async (folder: string): Promise<Finding[]> =>
  JSON.parse((await runCli(['check', '--json'], folder)).out) as Finding[];

/** Something wrong in the case `lamp`: how it comes about, its code, and where `check` finds it. */
const wrong: [string, (folder: string) => Promise<void>, string, RegExp][] = [
  [
    'a board too small',
    replace(board, '600, height: 900', '60, height: 90'),
    'board-size',
    /^size/,
  ],
  [
    'a text too long',
    replace(matter, /opinion: .*/, `opinion: ${'修好路灯，'.repeat(300)}`),
    'board-overflow',
    /^size/,
  ],
  [
    'a title too long',
    replace(board, /title: .*/, `title: ${'溪口村桥头路灯'.repeat(40)}`),
    'board-overflow',
    /^size/,
  ],
  [
    'a character that no font has',
    replace(matter, 'goal: 4 盏', 'goal: ☑ 4 盏'),
    'glyph-missing',
    /^size/,
  ],
  [
    'a picture for chats without a glyph',
    replace(notice, /title: .*/, 'title: ☑ 溪口村饮水'),
    'share-glyph-missing',
    /^(?:title|---)/,
  ],
  [
    'a board with nothing to show',
    replace(matter, 'unit:', 'audience: internal\nunit:'),
    'withdrawn-item-on-board',
    /^items/,
  ],
  ['a dead link', append(notice, '\n见[公告](/yunxi/notices/yinshu/)。\n'), 'dead-link', /^见/],
  [
    'a number that only the page shows',
    append(notice, `\n电话 ${hidden}。\n`),
    'personal-data',
    /^电话/,
  ],
];

/** The line of the content that a finding stands at. */
const lineOf = async (folder: string, { file, line = 1 }: Finding): Promise<string> =>
  (await readFile(join(folder, 'content', file), 'utf8')).split('\n')[line - 1] ?? '';

describe('check', () => {
  it.each(wrong)('tells of %s, where it is written', async (_, make, code, at) => {
    const folder = await workIn('lamp');
    await make(folder);
    const found = (await checked(folder)).find((finding) => finding.code === code);
    expect(found, code).toBeDefined();
    expect(await lineOf(folder, found!)).toMatch(at);
  });

  it.each(wrong.filter(([, , code]) => ['board-overflow', 'glyph-missing'].includes(code)))(
    'and a build say the same of %s',
    async (_, make) => {
      const folder = await workIn('lamp');
      await make(folder);
      const errors = (await checked(folder)).filter(({ severity }) => severity === 'error');
      expect(errors.length).toBeGreaterThan(0);
      const { code, out } = await runCli(['build'], folder);
      expect(code).toBe(1);
      for (const { message } of errors) expect(out).toContain(message);
      expect(out.match(/^\S*错误/gm)).toHaveLength(errors.length);
    },
  );

  it.each<[string, (folder: string) => Promise<void>, string]>([
    [
      'a file that was renamed',
      (folder) =>
        rename(join(folder, 'content', notice), join(folder, 'content/yunxi/notices/yinshui-2.md')),
      'id-vanished',
    ],
    [
      'a publication dated back',
      replace(notice, 'publishedOn: 2021-03-05', 'publishedOn: 2021-02-05'),
      'published-backdated',
    ],
    [
      'a deadline that was moved',
      replace(matter, 'deadline: 2021年3月15日', 'deadline: 2021-03-18'),
      'history-edited',
    ],
    [
      'a record that cannot be read',
      (folder) => writeFile(join(folder, '.sunboard/published.json'), '{'),
      'published-unreadable',
    ],
  ])('tells what was published and is undone: %s', async (_, make, code) => {
    const folder = await workInFinished();
    await make(folder);
    expect((await checked(folder)).map((finding) => finding.code)).toContain(code);
  });
});

/** What `check` says of. What preflight finds comes with the sheets: the same function sets them for both. */
const foreseen = [
  ...wrong.map(([, , code]) => code),
  ...['id-vanished', 'published-backdated', 'history-edited', 'published-unreadable'],
  // Made by the same functions, of which only these are tried above.
  ...['board-empty', 'update-not-enough', 'picture-too-small', 'document-head-crowded'],
];

/** What only a finished site can show, or is not about content at all. */
const otherwise: Readonly<Record<string, string>> = {
  'output-link': 'a link among the files of the site: the program copies none',
  'output-metadata': 'pictures are made anew without it; films are looked at when they are copied',
  'output-unreadable': 'a part of the search index that is damaged',
  'sample-mark': 'a template that forgot the ribbon of samples',
  'public-file': 'the folder public/ of the program, which a test would have to change',
  'inducing-words': 'of texts that `channels` fills in; in content it is a rule',
  'order-deadline-passed': 'said when a shop gets its order, which is no publication',
  'order-no-deadline': 'said when a shop gets its order, which is no publication',
};

it('every code of a build is known to check, or says why it can not be', async () => {
  const root = join(import.meta.dirname, '../..');
  const codes = new Set<string>();
  for (const room of ['src/release', 'src/boards', 'src/press', 'src/share', 'scripts'])
    for (const file of await readdir(join(root, room), { recursive: true }))
      if (file.endsWith('.ts') && !file.endsWith('.test.ts'))
        for (const [, code] of (await readFile(join(root, room, file), 'utf8')).matchAll(
          /code: '([a-z-]+)'|code: [^,;]*\? '([a-z-]+)'/g,
        ))
          if (code) codes.add(code);
  const known = [...foreseen, ...Object.keys(otherwise)];
  expect([...codes].filter((code) => !known.includes(code))).toEqual([]);
  expect(Object.keys(otherwise).filter((code) => !codes.has(code))).toEqual([]);
});
