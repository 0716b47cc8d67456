import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { openTypesetter } from '../typeset/open-typesetter.ts';
import type { Typesetter } from '../typeset/typesetter.ts';
import { makePackage } from './make-package.ts';
import { packageSheets } from './package-sheets.ts';

let outDir = '';
let typesetter: Typesetter;
beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'sunboard-print-'));
  typesetter = await openTypesetter();
});
afterAll(async () => {
  await typesetter.close();
  await rm(outDir, { recursive: true, force: true });
});

async function pack(
  presets: string[],
  raw: Record<string, unknown> = {},
  taken = new Set<string>(),
) {
  const board = anItem('board', { size: 'A3', print: { presets }, ...raw }, 'sign');
  const office = anOffice({ items: [anItem('rectification'), board] });
  const [sheet] = packageSheets(board, office, portal);
  if (!sheet) throw new Error('nothing to print');
  return makePackage({ office, board, sheet }, typesetter, { outDir, taken, onStep: () => {} });
}
const zipped = async (name: string) => readFile(join(outDir, `${name}.zip`));
const name = '柳湾村村口_29.7×42cm_户外写真布_1张_2020-11-20';

describe('makePackage', { timeout: 60_000 }, () => {
  it('packs the files of the presets and the job sheet, and nothing else', async () => {
    expect(await pack(['offset', 'banner'])).toEqual({ name, findings: [] });
    const files = ['制作单.pdf', '_喷绘_1.jpg', '_喷绘_1.tif', '_胶印.pdf', '_转曲.pdf'];
    const names = files.map((file) => (file.startsWith('_') ? name + file : file)).sort();
    const entries = unzipSync(await zipped(name));
    expect(Object.keys(entries)).toEqual(names.map((file) => `${name}/${file}`));
    expect((await readdir(join(outDir, name))).sort()).toEqual(names);
    for (const file of names)
      expect(await readFile(join(outDir, name, file))).toEqual(
        Buffer.from(entries[`${name}/${file}`]!),
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
    await pack(['photo']);
    const before = await zipped(name);
    await pack(['photo']);
    expect((await zipped(name)).equals(before)).toBe(true);
  });

  it('keeps apart two boards that would have the same name', async () => {
    const taken = new Set([name]);
    expect((await pack(['offset'], { code: 'QH-B02' }, taken)).name).toBe(`${name}_QH-B02`);
  });

  it('leaves nothing of a board whose text does not fit', async () => {
    const before = await readdir(outDir);
    const made = await pack(['offset'], { title: '路灯'.repeat(150) });
    expect(made.name).toBeUndefined();
    expect(made.findings.map(({ code }) => code)).toContain('board-overflow');
    expect(await readdir(outDir)).toEqual(before);
  });
});
