import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeJpeg } from './jpeg.ts';
import { writeTiff } from './tiff.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-raster-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** So large that the TIFF has several strips, the last one shorter; inks that change slowly. */
const raster = (() => {
  const [width, height] = [700, 900];
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < data.length; at++) data[at] = Math.floor(at / (width * 40)) + (at % 4) * 50;
  return { width, height, ppi: 45, data };
})();
const inksOf = (path: string) =>
  sharp(path).pipelineColourspace('cmyk').toColourspace('cmyk').raw().toBuffer();

describe('files of a raster', () => {
  it('keep every dot in the TIFF, in four inks, at their resolution', async () => {
    const path = join(folder, 'one.tif');
    await writeTiff(raster, path);
    const metadata = await sharp(path).metadata();
    expect(metadata).toMatchObject({ format: 'tiff', space: 'cmyk', channels: 4, density: 45 });
    expect(metadata).toMatchObject({ width: 700, height: 900, hasProfile: false });
    expect(Buffer.compare(await inksOf(path), raster.data)).toBe(0);
    expect((await readFile(path)).length - raster.data.length).toBeLessThan(400);
  });

  it('keep them within two steps of 255 in the JPEG', async () => {
    const path = join(folder, 'one.jpg');
    await writeTiff(raster, join(folder, 'two.tif'));
    await writeJpeg(join(folder, 'two.tif'), raster.ppi, path);
    const metadata = await sharp(path).metadata();
    expect(metadata).toMatchObject({ format: 'jpeg', space: 'cmyk', channels: 4, density: 45 });
    expect(metadata.chromaSubsampling).toMatch(/^4:4:4/);
    const inks = await inksOf(path);
    const furthest = inks.reduce(
      (most, ink, at) => Math.max(most, Math.abs(ink - (raster.data[at] ?? 0))),
      0,
    );
    expect(furthest).toBeLessThanOrEqual(2);
  });
});
