import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { setCurrent } from '#library/current.ts';
import { loadLibrary } from '#library/load.ts';
import type { CivilDate } from '#model/basics/date.ts';
import { readPage } from '#markup/page.ts';
import { makePages } from '#scripts/make-pages.ts';
import { saidAllTheSame, saidOtherwise } from '../said-otherwise.ts';
import { picture, table } from './fillings.ts';
import { type MadeUpFile, numbersOf, office, textsOf } from './office.ts';

const portal = `name: 示例阳光公示栏
tagline: 看得见的进展
url: https://example.invalid
host: 示例县
telephone: 0776-000 0000
`;

/** What became of a made-up office. */
export interface Published {
  readonly files: readonly MadeUpFile[];
  /** What `check` refuses, with the file as it was typed. */
  readonly refused: readonly string[];
  /** Free texts that are not found on the page they belong to. */
  readonly missing: readonly string[];
  /** Texts of internal fields that are found on some page. */
  readonly leaked: readonly string[];
  /** Numbers that are not found, by their value. */
  readonly otherNumbers: readonly string[];
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** Types an office into files, checks them, makes the pages and looks for what was typed. */
export async function publish(
  folder: string,
  { items, seed }: { readonly items: number; readonly seed: number },
): Promise<Published> {
  const [files = []] = fc.sample(office(items), { numRuns: 1, seed });
  const root = await mkdtemp(join(folder, 'typed-'));
  const content = join(root, 'content');
  const all = [{ path: '../portal.yaml', typed: portal }, ...files];
  for (const { path, typed } of all) {
    const file = join(content, 'xiaohe', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typed);
  }
  await mkdir(join(content, 'xiaohe/media'));
  const grey = { create: { width: 64, height: 64, channels: 3, background: 'grey' } } as const;
  await sharp(grey)
    .jpeg()
    .toFile(join(content, 'xiaohe', picture));
  await writeFile(join(content, 'xiaohe', table), '村,户数\n');
  const cacheDir = join(root, 'cache');
  const library = await loadLibrary(content, { today: '2020-11-25' as CivilDate, cacheDir });
  const refused = library.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
  const site = join(root, 'site');
  setCurrent({ library, offices: library.offices, preview: false });
  await makePages(library.portal, site);

  const pages = new Map<string, string>();
  for (const path of await readdir(site, { recursive: true }))
    if (path.endsWith('.html'))
      pages.set(path, readPage(await readFile(join(site, path), 'utf8')).text);
  const whole = [...pages.values()].join('\n');
  const everything = withoutBlanks(whole);
  const pageOf = ({ path }: MadeUpFile): string =>
    path.includes('/')
      ? (pages.get(`xiaohe/${path.replace(/\.\w+$/, '')}/index.html`) ?? '')
      : whole;

  return {
    files,
    refused,
    missing: files.flatMap((file) => missingOf(file, withoutBlanks(pageOf(file)))),
    leaked: files.flatMap((file) =>
      textsOf(file, 'internal')
        .filter(({ path }) => !saidAllTheSame[`${file.of} ${path}`])
        .filter(({ value }) => everything.includes(withoutBlanks(value)))
        .map(({ path, value }) => `${file.path} ${path}: ${value}`),
    ),
    otherNumbers: files.flatMap((file) =>
      numbersOf(file)
        .filter(({ value }) => !isNumberOn(pageOf(file), value))
        .map(({ path, value }) => `${file.path} ${path}: ${value}`),
    ),
  };
}

/** With or without commas between its thousands; no part of a longer number. */
const isNumberOn = (page: string, digits: string): boolean =>
  new RegExp(`(?<!\\d)${digits.replace(/\B(?=(?:\d{3})+$)/g, ',?')}(?![\\d.])`).test(page);

/** Sentences in a row are parted by marks of the row: `joinSentences`. */
const withoutEndMark = (text: string): string => text.replace(/[。；;.]+$/u, '');

const missingOf = (file: MadeUpFile, page: string): string[] =>
  textsOf(file, 'public')
    .filter(({ path }) => !saidOtherwise[`${file.of} ${path}`])
    .filter(({ value }) => !page.includes(withoutEndMark(withoutBlanks(value))))
    .map(({ path, value }) => `${file.path} ${path}: ${value}`);
