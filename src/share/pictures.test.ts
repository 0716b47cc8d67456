import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { type BuiltPictures, buildPictures } from './build-pictures.ts';

const office = anOffice({
  items: [
    anItem('rectification', {}, 'lamps'),
    anItem('notice', { withdrawn: { on: '2020-11-22', reason: '重复' } }, 'withdrawn'),
    anItem('notice', { audience: 'internal' }, 'internal'),
    anItem('achievement', { title: '路灯😀' }, 'strange'),
    anItem('document', {}, 'plan'),
  ],
});
const library = { portal, offices: [office] };
const build = (cacheDir: string) => buildPictures(library, [office], { cacheDir });

describe('the pictures for chats', () => {
  let cacheDir: string;
  let first: BuiltPictures;
  beforeAll(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'sunboard-share-'));
    first = await build(cacheDir);
  });
  afterAll(() => rm(cacheDir, { recursive: true, force: true }));

  it('are made of what the public may see and what still stands, and of nothing else', () => {
    expect(first.pictures.map(({ path }) => path)).toEqual([
      '/card.png',
      '/qinghe/card.png',
      '/qinghe/rectifications/lamps/card.png',
      '/qinghe/documents/plan/card.png',
      '/qinghe/rectifications/lamps/share.png',
    ]);
  });

  it('leave out one that has a character no font can draw, and say so', () => {
    expect(first.findings.map(({ code, severity, file }) => [code, severity, file])).toEqual([
      ['share-glyph-missing', 'hint', 'qinghe/achievements/strange.md'],
      ['share-glyph-missing', 'hint', 'qinghe/achievements/strange.md'],
    ]);
  });

  it('are 1200 × 630 beside a link, and 1080 wide to forward', async () => {
    const sizes = new Map<string, number[]>();
    for (const { path, source } of first.pictures) {
      const { width, height } = await sharp(source).metadata();
      sizes.set(path, [width, height]);
    }
    expect(sizes.get('/qinghe/card.png')).toEqual([1200, 630]);
    const [width, height = 0] = sizes.get('/qinghe/rectifications/lamps/share.png') ?? [];
    expect(width).toBe(1080);
    expect(height).toBeGreaterThan(1080);
  });

  it('carry a code that a phone reads from the picture', async () => {
    const long = first.pictures.find(({ path }) => path.endsWith('lamps/share.png'));
    const { data, info } = await sharp(await readFile(long?.source ?? ''))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(decodeQR({ width: info.width, height: info.height, data })).toBe(
      'https://example.invalid/qinghe/rectifications/lamps/',
    );
  });

  it('come from the cache the second time', async () => {
    const again = await build(cacheDir);
    expect(again).toMatchObject({ made: 0, cached: 5, pictures: first.pictures });
  });

  it('are made anew where a power cut left an empty file', async () => {
    await writeFile(first.pictures[0]?.source ?? '', '');
    const again = await build(cacheDir);
    expect(again).toMatchObject({ made: 1, cached: 4, pictures: first.pictures });
  });
});
