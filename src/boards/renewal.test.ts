import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClosureDigest, openDigests } from '#closure/digest.ts';
import { afterChange } from '#closure/fixtures.ts';
import { sourceAt } from '#closure/source.ts';
import { typeScale } from '#model/basics/sheet-size.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { openSheetCache } from './cache.ts';
import { openPreflight } from './preflight-sheets.ts';
import { sheetOf } from './sheets/sheet.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-renewal-'));
});
afterAll(() => rm(folder, { recursive: true }));

const board = anItem('board', { code: 'QH-B07', items: ['lamps'] }, 'lamps-sign');
const office = anOffice({ items: [board, anItem('rectification', {}, 'lamps')] });

/** Key of a sheet in the cache. */
async function keyOf(digestOf?: ClosureDigest): Promise<string> {
  const sheet = sheetOf(board, office, portal);
  if (!sheet) throw new Error('the board shows nothing');
  return (await openSheetCache(folder, digestOf)).key(sheet, office.media);
}

const size = { width: 210, height: 297 };
const expected = { file: 'a', size, type: typeScale(size), marks: false, pictures: [] };

/** Is the report on a sheet of this key made anew, after one was made by the program as it is? */
async function isCheckedAnew(key: string, digestOf?: ClosureDigest): Promise<boolean> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]);
  const pdf = await document.save();
  const kept = new Map<string, Uint8Array>();
  let reports = 0;
  const cache = {
    get: async (name: string, part: string) => {
      const content = kept.get(`${name}.${part}`);
      return content && Buffer.from(content);
    },
    put: async (name: string, part: string, content: Uint8Array) => {
      if (part === 'json') reports++;
      kept.set(`${name}.${part}`, content);
    },
  };
  await openPreflight(cache)(await keyOf(), pdf, expected);
  await openPreflight(cache, digestOf)(key, pdf, expected);
  return reports === 2;
}

describe('a sheet and its report in the cache', () => {
  it('stay while nothing changes', async () => {
    expect(await keyOf(openDigests(sourceAt()))).toBe(await keyOf());
    expect(await isCheckedAnew(await keyOf(), openDigests(sourceAt()))).toBe(false);
  });

  it.each([
    ['where pages are cut', 'src/press/typeset/typesetter.ts', 'slug = 13', 'slug = 14', true],
    ['how points are counted', 'src/press/typeset/typesetter.ts', '25.4) * 72', '25) * 72', true],
    ['a template', 'src/boards/templates/signboard.typ', '#import', '// red\n#import', true],
    ['how checks place things', 'src/press/matrix.ts', '[1, 0, 0, 1', '[1, 0, 0, 2', false],
  ])('are renewed by %s', async (_, file, before, after, isSetAnew) => {
    const changed = openDigests(afterChange(sourceAt(), file, before, after));
    const key = await keyOf(changed);
    expect(key !== (await keyOf())).toBe(isSetAnew);
    expect(await isCheckedAnew(key, changed)).toBe(true);
  });

  it.each([
    ['words of a page', 'src/wording/words/list.ts', 'export', 'export '],
    ['what says which boards there are', 'src/boards/sheets/sheet.ts', 'export', 'export '],
    ['a template of pictures for chats', 'src/share/templates/share.typ', '#', ' #'],
  ])('stay after a change of %s', async (_, file, before, after) => {
    const changed = openDigests(afterChange(sourceAt(), file, before, after));
    expect(await keyOf(changed)).toBe(await keyOf());
    expect(await isCheckedAnew(await keyOf(), changed)).toBe(false);
  });
});
