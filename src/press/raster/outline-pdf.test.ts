import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { points, slug } from '../typeset/typesetter.ts';
import { aPicture, anArtwork, size } from './fixtures.ts';
import { outlinePdf } from './outline-pdf.ts';

const streamsOf = async (pdf: Uint8Array): Promise<PDFRawStream[]> =>
  (await PDFDocument.load(pdf)).context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []));
const isPicture = ({ dict }: PDFRawStream) =>
  dict.get(PDFName.of('Subtype')) === PDFName.of('Image');
const contentsOf = async (pdf: Uint8Array): Promise<string[]> =>
  (await streamsOf(pdf))
    .filter((stream) => !isPicture(stream))
    .map((stream) => inflateSync(stream.contents).toString('latin1'));

describe('a PDF with text as outlines', () => {
  it('has pages with the slug around them, and no font', async () => {
    const pdf = await outlinePdf(await anArtwork(), size);
    const document = await PDFDocument.load(pdf);
    expect(document.getPageCount()).toBe(2);
    expect(document.getPage(0).getWidth()).toBeCloseTo(points(size.width + 2 * slug), 3);
    expect(document.getPage(0).getHeight()).toBeCloseTo(points(size.height + 2 * slug), 3);
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/BaseFont|FontDescriptor/);
  });

  it('paints glyphs, lines and shapes in their inks', async () => {
    const [first = '', second = ''] = await contentsOf(await outlinePdf(await anArtwork(), size));
    expect(first).toContain('0.1 0.92 0.88 0.22 k');
    expect(first).toMatch(
      /0 0 0 0\.8 K\n11\.3386 w\n0 J\n0 j\n4 M\n\[\] 0 d\n0 0 m\n170\.0787 0 l\nS/,
    );
    expect(first).toMatch(/1 0 0 -1 \S+ \S+ cm\nq\n1 0 0 1 2\.8346 0 cm\n0 0 0 1 k\n0 0 m\n8 0 l/);
    expect(first).toMatch(/\nf\*\n/);
    expect(first).not.toMatch(/\b(rg|RG|g|G|BT|Tj)\n/);
    expect(second).toContain('0 0 0 1 k');
    expect(second).not.toContain('0.92 0.88');
  });

  it('holds the picture as it is, clipped as on the sheet', async () => {
    const picture = await aPicture();
    const pdf = await outlinePdf(await anArtwork(picture), size);
    const pictures = (await streamsOf(pdf)).filter(isPicture);
    expect(pictures).toHaveLength(1);
    expect(Buffer.compare(pictures[0]?.contents ?? new Uint8Array(), picture)).toBe(0);
    expect(pictures[0]?.dict.get(PDFName.of('ColorSpace'))).toBe(PDFName.of('DeviceCMYK'));
    const [first = ''] = await contentsOf(pdf);
    expect(first).toMatch(/h\nW n\nq\n113\.3858 0 0 -56\.6929 0 56\.6929 cm\n\/Picture1 Do\nQ/);
  });

  it('closes every state it opens', async () => {
    for (const content of await contentsOf(await outlinePdf(await anArtwork(), size))) {
      const lines = content.split('\n');
      expect(lines.filter((line) => line === 'q')).toHaveLength(
        lines.filter((line) => line === 'Q').length,
      );
    }
  });

  it('is the same bytes every time', async () => {
    const [one, two] = [
      await outlinePdf(await anArtwork(), size),
      await outlinePdf(await anArtwork(), size),
    ];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it.each([
    ['a colour that is not in the palette', '#b02f29', '#b02f2a', '#b02f2a'],
    ['an element that sheets do not have', '<image ', '<text ', 'text'],
    ['a clip that is not there', 'url(#clip)', 'url(#other)', 'other'],
  ])('is refused with %s', async (_, from, to, message) => {
    const art = await anArtwork();
    const other = { ...art, svg: art.svg.replace(from, to) };
    await expect(outlinePdf(other, size)).rejects.toThrow(message);
  });
});
