import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { writeKept } from '#disk/kept.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeScale } from '#model/basics/sheet-size.ts';
import { openSheetCache } from './cache.ts';
import { printProfile } from '#press/finish/print-profile.ts';
import { openPreflight } from './preflight-sheets.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-preflight-'));
});
afterAll(() => rm(folder, { recursive: true }));

const size = { width: 210, height: 297 };
const expected = {
  file: 'qinghe/boards/lamps.yaml',
  size,
  type: typeScale(size),
  marks: false,
  pictures: [],
};

/** A page with a CMYK picture of one colour, and a title that makes two of them differ. */
async function page(title: string): Promise<Uint8Array> {
  const background = '#3a7f5a';
  const picture = sharp({ create: { width: 64, height: 64, channels: 3, background } });
  const jpeg = await picture.withIccProfile(printProfile, { attach: false }).jpeg().toBuffer();
  const document = await PDFDocument.create();
  document.setTitle(title);
  const image = await document.embedJpg(jpeg);
  document.addPage([595, 842]).drawImage(image, { x: 100, y: 100, width: 100, height: 100 });
  return document.save({ useObjectStreams: false });
}

describe('preflight with a cache', () => {
  it('looks at a picture once, on whatever sheets it stands', async () => {
    const preflight = openPreflight(await openSheetCache(folder));
    const inkOf = async (key: string) => {
      const { facts } = await preflight(key, await page(key), expected);
      return facts.find(({ label }) => label === '最大总墨量')?.value;
    };
    const measured = await inkOf('one');
    expect(Number.parseFloat(measured ?? '')).toBeGreaterThan(100);

    const [verdict, ...others] = (await readdir(folder)).filter((name) => name.endsWith('.ink'));
    expect(others).toEqual([]);
    await writeKept(join(folder, verdict ?? ''), Buffer.from('123'));
    expect(await inkOf('two')).toMatch(/^123%/);

    await writeFile(join(folder, verdict ?? ''), '');
    expect(await inkOf('three')).toBe(measured);

    await writeFile(join(folder, 'three.json'), '{"by":"');
    expect(await inkOf('three')).toBe(measured);
  });
});
