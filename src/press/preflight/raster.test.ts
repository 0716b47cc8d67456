import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printProfile } from '../finish/print-profile.ts';
import { address, anArtwork, size } from '../raster/fixtures.ts';
import { writeJpeg } from '../raster/jpeg.ts';
import type { Raster } from '../raster/raster.ts';
import { renderRaster } from '../raster/render-raster.ts';
import { writeTiff } from '../raster/tiff.ts';
import { type ExpectedRaster, preflightRaster } from './raster.ts';

const expected: ExpectedRaster = {
  file: 'qinghe/boards/lamps.yaml',
  size,
  whiteEdge: 10,
  ppi: 100,
  black: '四色黑',
  address,
};
let folder = '';
let good: Raster;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-preflight-'));
  const { black, ppi, whiteEdge } = expected;
  good = await renderRaster(await anArtwork(), { size, page: 0, ppi, black, whiteEdge });
  await writeTiff(good, join(folder, 'good.tif'));
});
afterAll(() => rm(folder, { recursive: true }));

const codesOf = async (name: string, other: Partial<ExpectedRaster> = {}): Promise<string[]> =>
  (await preflightRaster(join(folder, name), { ...expected, ...other })).problems.map(
    ({ code }) => code,
  );

/** The good raster with some of its dots changed. */
async function changed(name: string, change: (data: Uint8Array) => void): Promise<string> {
  const data = good.data.slice();
  change(data);
  await writeTiff({ ...good, data }, join(folder, name));
  return name;
}

/** The good TIFF as another program would have saved it. */
async function saved(name: string, change: (picture: Sharp) => Sharp): Promise<string> {
  const picture = sharp(join(folder, 'good.tif')).pipelineColourspace('cmyk').toColourspace('cmyk');
  await change(picture).toFile(join(folder, name));
  return name;
}
const resolution = { IFD0: { XResolution: '100/1', YResolution: '100/1', ResolutionUnit: '2' } };
const inches = { xres: 100 / 25.4, yres: 100 / 25.4, resolutionUnit: 'inch' } as const;

describe('preflight of a raster', () => {
  it('has nothing against the files we make, and says what it measured', async () => {
    await writeJpeg(join(folder, 'good.tif'), 100, join(folder, 'good.jpg'));
    for (const name of ['good.tif', 'good.jpg']) {
      const { problems, facts, unproven } = await preflightRaster(join(folder, name), expected);
      expect(problems).toEqual([]);
      expect(unproven.length).toBeGreaterThan(0);
      expect(Object.fromEntries(facts.map(({ label, value }) => [label, value]))).toMatchObject({
        分辨率: '100 dpi',
        '尺寸（含白边）': '80×100.1 mm',
        颜色: '四色（CMYK）',
        白边: '10 mm',
        二维码: address,
        黑色: 'C50 M50 Y50 K100',
      });
    }
  });

  it.each([
    ['two dots more than the size', { size: { width: 60.6, height: 80 } }],
    ['another white edge', { whiteEdge: 11 }],
    ['another resolution', { ppi: 45 }],
  ])('finds %s', async (_, other) => {
    const { problems } = await preflightRaster(join(folder, 'good.tif'), { ...expected, ...other });
    expect(problems[0]).toMatchObject({
      code: 'preflight-raster-size',
      severity: 'error',
      file: 'qinghe/boards/lamps.yaml',
    });
    expect(problems[0]?.hint).not.toBe('');
  });

  it('finds a dot too much ink', async () => {
    const limit = await changed('limit.tif', (data) => data.set([255, 255, 0, 255], 60_000 * 4));
    expect(await codesOf(limit)).toEqual([]);
    const over = await changed('over.tif', (data) => data.set([255, 255, 1, 255], 60_000 * 4));
    expect(await codesOf(over)).toEqual(['preflight-raster-ink']);
  });

  it('finds something in the white edge', async () => {
    const name = await changed('edge.tif', (data) => data.set([0, 40, 0, 0], 20 * 4));
    expect(await codesOf(name)).toEqual(['preflight-raster-edge']);
    const side = await changed('side.tif', (data) =>
      data.set([0, 40, 0, 0], (200 * good.width + good.width - 5) * 4),
    );
    expect(await codesOf(side)).toEqual(['preflight-raster-edge']);
  });

  it('finds a code that leads elsewhere, and one that can not be read', async () => {
    const elsewhere = { address: 'https://sunboard.example/qinghe/boards/liuwan-ludeng/4/' };
    expect(await codesOf('good.tif', elsewhere)).toEqual(['preflight-raster-qr']);
    const scratched = await changed('scratched.tif', (data) => {
      const middle = Math.floor(good.height * 0.68) * good.width * 4;
      for (let at = middle; at < middle + 40 * good.width * 4; at += 4)
        data.set([0, 0, 0, 255], at);
    });
    expect(await codesOf(scratched)).toContain('preflight-raster-qr');
    expect(await codesOf(scratched)).not.toContain('preflight-raster-size');
  });

  it('finds the other black', async () => {
    expect(await codesOf('good.tif', { black: '单黑' })).toEqual(['preflight-raster-black']);
  });

  it('finds a picture in red, green and blue', async () => {
    const name = await saved('rgb.tif', (picture) =>
      picture
        .pipelineColourspace('srgb')
        .toColourspace('srgb')
        .tiff({ ...inches, compression: 'none' }),
    );
    expect(await codesOf(name)).toEqual(['preflight-raster-colour']);
  });

  it('finds a colour profile', async () => {
    const name = await saved('profile.tif', (picture) =>
      picture.withIccProfile(printProfile).tiff({ ...inches, compression: 'none' }),
    );
    expect(await codesOf(name)).toContain('preflight-raster-colour');
  });

  it('finds LZW, and a JPEG that thins out colours', async () => {
    const packed = await saved('lzw.tif', (picture) =>
      picture.tiff({ ...inches, compression: 'lzw' }),
    );
    expect(await codesOf(packed)).toEqual(['preflight-raster-format']);
    await sharp(join(folder, 'good.tif'))
      .toColourspace('srgb')
      .withExif(resolution)
      .jpeg({ quality: 100, chromaSubsampling: '4:2:0' })
      .toFile(join(folder, 'thin.jpg'));
    expect(await codesOf('thin.jpg')).toContain('preflight-raster-format');
  });

  it('finds one format under the name of another, and a file cut short', async () => {
    await writeFile(join(folder, 'cut.tif'), Buffer.from('II*\0'));
    expect(await codesOf('cut.tif')).toEqual(['preflight-raster-format']);
    await saved('wrong.jpg', (picture) => picture.withExif(resolution).tiff({ ...inches }));
    expect(await codesOf('wrong.jpg')).toContain('preflight-raster-format');
  });
});
