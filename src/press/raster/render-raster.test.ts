import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { aPicture, anArtwork, size } from './fixtures.ts';
import type { Raster, RasterOptions } from './raster.ts';
import { renderRaster } from './render-raster.ts';

const options: RasterOptions = { size, page: 0, ppi: 100, black: '单黑', whiteEdge: 0 };

/** C, M, Y, K at a place in millimetres from the upper left corner, 0 to 255. */
function at({ data, width, ppi }: Raster, x: number, y: number): number[] {
  const [column, row] = [Math.floor((x / 25.4) * ppi), Math.floor((y / 25.4) * ppi)];
  const dot = (row * width + column) * 4;
  return [...data.subarray(dot, dot + 4)];
}

describe('a page as dots', () => {
  it('has the finished size, no bleed, at 1:1', async () => {
    const raster = await renderRaster(await anArtwork(), options);
    expect([raster.width, raster.height]).toEqual([236, 315]);
    expect(raster.data).toHaveLength(236 * 315 * 4);
    expect(at(raster, 0.1, 0.1)).toEqual([26, 235, 224, 56]);
  });

  it.each([
    ['red', 30, 5, [26, 235, 224, 56]],
    ['paper', 56, 15, [0, 0, 0, 0]],
    ['gray of a line over a picture', 20, 25, [0, 0, 0, 204]],
    ['a black glyph', 4, 37, [0, 0, 0, 255]],
  ])('has the exact inks of %s', async (_, x, y, inks) => {
    expect(at(await renderRaster(await anArtwork(), options), x, y)).toEqual(inks);
  });

  it('makes black and grays of four inks where the shop wants it, and leaves colours alone', async () => {
    const raster = await renderRaster(await anArtwork(), { ...options, black: '四色黑' });
    expect(at(raster, 4, 37)).toEqual([127, 127, 127, 255]);
    expect(at(raster, 20, 25)).toEqual([102, 102, 102, 204]);
    expect(at(raster, 30, 5)).toEqual([26, 235, 224, 56]);
    expect(at(raster, 56, 15)).toEqual([0, 0, 0, 0]);
  });

  it('shows pictures with the inks they have, where they are not clipped', async () => {
    const picture = await aPicture();
    const inks = await sharp(picture)
      .pipelineColourspace('cmyk')
      .toColourspace('cmyk')
      .raw()
      .toBuffer();
    const raster = await renderRaster(await anArtwork(picture), options);
    expect(at(raster, 11, 16)).toEqual([...inks.subarray(0, 4)]);
    expect(at(raster, 39, 34)).toEqual([...inks.subarray(0, 4)]);
    expect(at(raster, 41, 20)).toEqual([0, 0, 0, 0]);
    expect(at(raster, 9, 20)).toEqual([0, 0, 0, 0]);
  });

  it('takes ink away from pictures that have too much, not their black', async () => {
    const raster = await renderRaster(await anArtwork(await aPicture('#000000')), options);
    const [c = 0, m = 0, y = 0, k = 0] = at(raster, 20, 20);
    expect(c + m + y + k).toBeLessThanOrEqual(2.95 * 255);
    expect(c + m + y + k).toBeGreaterThan(2.9 * 255);
    expect(k).toBe(255);
  });

  it('has a white edge around it where the shop wants one', async () => {
    const raster = await renderRaster(await anArtwork(), { ...options, whiteEdge: 10 });
    expect([raster.width, raster.height]).toEqual([315, 394]);
    expect(at(raster, 9.5, 15)).toEqual([0, 0, 0, 0]);
    expect(at(raster, 70.5, 15)).toEqual([0, 0, 0, 0]);
    expect(at(raster, 40, 15)).toEqual([26, 235, 224, 56]);
  });

  it('shows the page that is asked for, and nothing of another', async () => {
    const raster = await renderRaster(await anArtwork(), { ...options, page: 1 });
    expect(at(raster, 20, 12)).toEqual([0, 0, 0, 255]);
    expect(at(raster, 30, 5)).toEqual([0, 0, 0, 0]);
    const dark = raster.data.reduce((sum, ink) => sum + (ink > 127 ? 1 : 0), 0);
    expect((dark * 25.4 ** 2) / 100 ** 2).toBeCloseTo(20 * 5, -1);
  });

  it('is the same every time', async () => {
    const [one, two] = [
      await renderRaster(await anArtwork(), options),
      await renderRaster(await anArtwork(), options),
    ];
    expect(Buffer.compare(one.data, two.data)).toBe(0);
  });

  it('is refused where a colour is not in the palette, or a picture is turned', async () => {
    const { svg, inks } = await anArtwork();
    const other = { svg: svg.replace('#b02f29', '#b02f2a'), inks };
    await expect(renderRaster(other, options)).rejects.toThrow('#b02f2a');
    const turned = {
      svg: svg.replace('<image ', '<image transform="matrix(0 1 -1 0 0 0)" '),
      inks,
    };
    await expect(renderRaster(turned, options)).rejects.toThrow('upright');
    await expect(renderRaster({ svg, inks }, { ...options, page: 2 })).rejects.toThrow('no page 2');
  });
});
