import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { openSheetTypesetter } from '../typesetter.ts';
import type { Typesetter } from '#press/typeset/typesetter.ts';
import { openLedger } from './ledger.ts';
import { makePackage } from './make-package.ts';
import { packageSheets } from './package-sheets.ts';

let outDir = '';
let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await openSheetTypesetter();
});
afterAll(() => typesetter.close());
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'sunboard-print-'));
});
afterEach(() => rm(outDir, { recursive: true }));

/** Packs a board as a new run would. */
async function pack(presets: string[], raw: Record<string, unknown> = {}, id = 'sign') {
  const print = { presets, material: '户外写真布', deadline: '2020-12-01' };
  const board = anItem('board', { size: 'A3', print, ...raw }, id);
  const office = anOffice({ items: [anItem('rectification'), board] });
  const [sheet] = packageSheets(board, office, portal);
  if (!sheet) throw new Error('nothing to print');
  const ledger = await openLedger(outDir);
  const onStep = () => {};
  return makePackage({ office, board, sheet }, typesetter, { outDir, ledger, onStep });
}
const zipped = async (name: string) => readFile(join(outDir, `${name}.zip`));
const name = '柳湾村村口_29.7×42cm_户外写真布_1张_2020-11-20';

describe('makePackage', () => {
  it('packs the files of the presets and the job sheet, and nothing else', async () => {
    expect(await pack(['offset', 'banner'])).toEqual({ name, findings: [] });
    const files = ['制作单.pdf', '_喷绘_1.jpg', '_喷绘_1.tif', '_胶印.pdf', '_转曲.pdf'];
    const names = files.map((file) => (file.startsWith('_') ? name + file : file)).sort();
    const entries = unzipSync(await zipped(name));
    expect(Object.keys(entries)).toEqual(names.map((file) => `${name}/${file}`));
    expect((await readdir(join(outDir, name))).sort()).toEqual(names);
    for (const file of names)
      expect((await readFile(join(outDir, name, file))).equals(entries[`${name}/${file}`]!)).toBe(
        true,
      );
    const job = await PDFDocument.load(entries[`${name}/制作单.pdf`]!);
    expect(job.getPageCount()).toBe(2);
    expect((await readdir(outDir)).sort()).toEqual(['report', name, `${name}.zip`].sort());
  });

  it('keeps checks and checksums at the office', async () => {
    await pack(['offset']);
    const report = await readFile(join(outDir, 'report', `${name}.txt`), 'utf8');
    expect(report).toContain('没有发现问题');
    expect(report).toContain('程序证明不了的');
    expect(report).toMatch(/[0-9a-f]{64} {2}制作单\.pdf/);
  });

  it('is the same bytes when it is made again', async () => {
    await pack(['banner']);
    const before = await zipped(name);
    await pack(['banner']);
    expect((await zipped(name)).equals(before)).toBe(true);
  });

  it('keeps apart two boards that would have the same name', async () => {
    expect((await pack(['offset'])).name).toBe(name);
    const other = await pack(['offset'], { code: 'QH-B02' }, 'other');
    expect(other.name).toBe(`${name}_QH-B02`);
    expect((await pack(['offset'])).name).toBe(name);
    expect((await readdir(outDir)).filter((file) => file.endsWith('.zip'))).toHaveLength(2);
  });

  it('takes the place of the one that an earlier run made under another name', async () => {
    await pack(['photo']);
    await writeFile(join(outDir, name, '签字的确认稿.jpg'), 'scan');
    const moved = '塘口村村口_29.7×42cm_户外写真布_1张_2020-11-20';
    expect((await pack(['offset'], { place: '塘口村村口' })).name).toBe(moved);
    expect((await readdir(outDir)).sort()).toEqual(['report', name, moved, `${moved}.zip`].sort());
    expect(await readdir(join(outDir, name))).toEqual(['签字的确认稿.jpg']);
    expect(await readdir(join(outDir, 'report'))).toEqual(['packages.json', `${moved}.txt`]);
  });

  it('says that a deadline is missing, and is made all the same', async () => {
    const { findings } = await pack([], { print: { presets: ['offset'] } });
    expect(findings.map(({ code }) => code)).toEqual(['order-no-deadline']);
  });

  it('leaves nothing of a board whose text does not fit', async () => {
    const before = await readdir(outDir);
    const made = await pack(['offset'], { title: '路灯'.repeat(150) });
    expect(made.name).toBeUndefined();
    expect(made.findings.map(({ code }) => code)).toContain('board-overflow');
    expect(await readdir(outDir)).toEqual(before);
  });
});
