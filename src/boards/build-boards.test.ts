import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Office, PictureFile } from '#model/library.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { type BuiltBoards, buildBoards } from './build-boards.ts';

const wallSize = { width: '900', height: '1200' };
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunboard-boards-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** An office with one signboard and one achievements board that shows a picture. */
async function officeWith(raw: Record<string, unknown> = {}, pictureWidth = 2400): Promise<Office> {
  const source = join(folder, `picture-${pictureWidth}.jpg`);
  await sharp({
    create: {
      width: pictureWidth,
      height: Math.round((pictureWidth * 2) / 3),
      channels: 3,
      background: '#3a7f5a',
    },
  })
    .withExif({ IFD3: { GPSLatitude: '23/1 54/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toFile(source);
  const picture: PictureFile = {
    type: 'picture',
    path: 'media/lamp.jpg',
    digest: createHash('sha256')
      .update(await readFile(source))
      .digest('hex'),
    width: pictureWidth,
    height: Math.round((pictureWidth * 2) / 3),
    source,
    widths: [],
  };
  const items = [
    anItem('board', { code: 'QH-B07', items: ['lamps'] }, 'lamps-sign'),
    anItem(
      'board',
      { code: 'QH-B01', template: 'achievements', size: wallSize, items: ['won'] },
      'wall',
    ),
    anItem('rectification', raw, 'lamps'),
    anItem(
      'achievement',
      { pictures: [{ file: 'media/lamp.jpg', alt: '路灯', stage: '整改后' }] },
      'won',
    ),
  ];
  return { ...anOffice({ items }), media: new Map([[picture.path, picture]]) };
}

const build = (office: Office, name: string): Promise<BuiltBoards> =>
  buildBoards([office], portal, {
    cacheDir: join(folder, `cache-${name}`),
    outDir: join(folder, `out-${name}`),
  });
const bytes = (name: string, file: string) => readFile(join(folder, `out-${name}`, file));

/** All decoded content streams of a PDF as text; pictures, fonts and profiles are left out. */
function operators(document: PDFDocument): string {
  const streams = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFRawStream)
    .filter(({ dict }) => !['Length1', 'Width', 'N'].some((key) => dict.has(PDFName.of(key))));
  return streams
    .map((stream) =>
      stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode')
        ? inflateSync(stream.contents).toString('latin1')
        : '',
    )
    .filter((content) => /\bBT\b|\bre\b|\bcm\b/.test(content))
    .join('\n');
}

describe('board PDFs', () => {
  let built: BuiltBoards;
  beforeAll(async () => {
    built = await build(await officeWith(), 'one');
  });

  it('are made for every public board, with a picture for the site', async () => {
    expect(built.findings).toEqual([]);
    expect(built.made).toBe(2);
    expect(built.sheets.map(({ file }) => file)).toEqual([
      'qinghe/boards/lamps-sign/QH-B07-1.pdf',
      'qinghe/boards/wall/QH-B01-1.pdf',
    ]);
    const preview = await sharp(await bytes('one', 'qinghe/boards/wall/preview.jpg')).metadata();
    expect(preview).toMatchObject({ width: 900, height: 1200, format: 'jpeg' });
  });

  it.each([
    ['qinghe/boards/lamps-sign/QH-B07-1.pdf', 600, 900],
    ['qinghe/boards/wall/QH-B01-1.pdf', 900, 1200],
  ])('%s: one page of the exact size, CMYK, fonts embedded', async (file, width, height) => {
    const pdf = await bytes('one', file);
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(document.getPageCount()).toBe(1);
    const box = document.getPage(0).getTrimBox();
    expect((box.width / 72) * 25.4).toBeCloseTo(width, 3);
    expect((box.height / 72) * 25.4).toBeCloseTo(height, 3);

    const content = operators(document);
    expect(content).toMatch(/\sk\s/);
    expect(content).not.toMatch(/\s(rg|RG|g|G)\s/);
    const raw = pdf.toString('latin1');
    expect(raw).not.toMatch(/DeviceRGB|DeviceGray|ICCBased|SMask|GPS/);

    const fonts = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict)
      .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of('FontDescriptor'));
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font.has(PDFName.of('FontFile2'))).toBe(true);
    expect(document.getTitle()).toBe('柳湾村路灯');
    expect(document.getAuthor()).toBe('示例县青禾乡人民政府');
    expect(document.getProducer()).toBeUndefined();
    expect(document.getCreator()).toBeUndefined();
  });

  it('hold their picture in CMYK', async () => {
    const pdf = await bytes('one', 'qinghe/boards/wall/QH-B01-1.pdf');
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    const images = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFRawStream)
      .filter(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'));
    expect(images).toHaveLength(1);
    const space = images[0]?.dict.get(PDFName.of('ColorSpace'));
    expect(space).toBe(PDFName.of('DeviceCMYK'));
  });

  it('show a QR code that leads to their page', async () => {
    const preview = await bytes('one', 'qinghe/boards/lamps-sign/preview.jpg');
    const { data, info } = await sharp(preview)
      .resize({ width: 1800 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })).toBe(
      'https://example.invalid/qinghe/boards/lamps-sign/1/',
    );
  });

  it('are the same bytes when they are made again', async () => {
    await build(await officeWith(), 'two');
    for (const { file, preview } of built.sheets) {
      expect((await bytes('two', file)).equals(await bytes('one', file))).toBe(true);
      expect((await bytes('two', preview)).equals(await bytes('one', preview))).toBe(true);
    }
  });

  it('come from the cache while nothing changed, and only what changed is made', async () => {
    expect(await build(await officeWith(), 'one')).toMatchObject({ made: 0, cached: 2 });
    const changed = await officeWith({ goal: '主路和巷道夜间有照明' });
    expect(await build(changed, 'one')).toMatchObject({ made: 1, cached: 1 });
  });
});

describe('boards that can not be printed', () => {
  it('name the field that is too long and how much to cut', async () => {
    const goal = '主路夜间有照明，巷道也有照明。'.repeat(80);
    const { findings, sheets } = await build(await officeWith({ goal }), 'long');
    expect(findings).toMatchObject([
      { code: 'board-overflow', severity: 'error', file: 'qinghe/boards/lamps-sign.yaml' },
    ]);
    expect(findings[0]?.message).toContain('“正文”放不下');
    expect(findings[0]?.hint).toMatch(/大约要删去 \d{3} 个字，其中“整改目标”最长/);
    expect(sheets.map(({ code }) => code)).toEqual(['QH-B01']);
  });

  it('name a character that no font has', async () => {
    const { findings, sheets } = await build(await officeWith({ goal: '全部完成☑' }), 'tofu');
    expect(findings.map(({ code }) => code)).toEqual(['glyph-missing']);
    expect(sheets.map(({ code }) => code)).toEqual(['QH-B01']);
  });

  it('hint at a picture that will look blurred', async () => {
    const { findings, sheets } = await build(await officeWith({}, 300), 'small');
    expect(findings).toMatchObject([{ code: 'picture-too-small', severity: 'hint' }]);
    expect(findings[0]?.message).toMatch(/media\/lamp\.jpg 印出来只有 \d+ ppi/);
    expect(sheets).toHaveLength(2);
  });

  it('hint at a board with nothing to show', async () => {
    const { findings } = await build(await officeWith({ audience: 'internal' }), 'empty');
    expect(findings).toMatchObject([{ code: 'board-empty', severity: 'hint' }]);
  });
});
