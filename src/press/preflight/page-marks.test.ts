import { describe, expect, it } from 'vitest';
import { addResource, aPage } from './fixtures.ts';
import type { PathMark, TextMark } from './marks.ts';
import { pageMarks } from './page-marks.ts';

const box = (left: number, bottom: number, right: number, top: number) => ({
  left,
  bottom,
  right,
  top,
});
const firstPath = async (content: string) =>
  pageMarks(await aPage(content)).marks[0] as PathMark | undefined;

describe('what a page paints', () => {
  it.each([
    ['as it stands', '10 20 30 40 re f', box(10, 20, 40, 60)],
    ['moved and doubled', '2 0 0 2 100 0 cm 10 20 30 40 re f', box(120, 40, 180, 120)],
    ['turned by 90°', '0 1 -1 0 500 0 cm 10 20 30 40 re f', box(440, 10, 480, 40)],
    [
      'by two matrices, the last one first',
      '2 0 0 2 0 0 cm 1 0 0 1 5 0 cm 0 0 1 1 re f',
      box(10, 0, 12, 2),
    ],
    ['after a matrix that Q took back', 'q 9 0 0 9 0 0 cm Q 0 0 1 1 re f', box(0, 0, 1, 1)],
    ['with the points beside a curve', '0 0 m 0 50 10 50 10 0 c f', box(0, 0, 10, 50)],
    ['with half the line on each side', '4 w 10 10 m 90 10 l S', box(8, 8, 92, 12)],
  ])('has its place %s', async (_, content, expected) => {
    expect((await firstPath(content))?.box).toEqual(expected);
  });

  it('is what the clip leaves of it', async () => {
    const found = await firstPath('0 0 50 50 re W n 20 20 80 80 re f');
    expect(found?.visible).toEqual(box(20, 20, 50, 50));
    expect(found?.box).toEqual(box(20, 20, 100, 100));
    expect(await firstPath('0 0 50 50 re W n 60 60 9 9 re f')).toBeUndefined();
  });

  it('has the colours of filling and of drawing, and the rule of filling', async () => {
    expect(await firstPath('0 0 0 1 k 1 0 0 0 K 0 0 1 1 re B*')).toMatchObject({
      fill: { space: 'DeviceCMYK', parts: [0, 0, 0, 1] },
      stroke: { space: 'DeviceCMYK', parts: [1, 0, 0, 0] },
      evenOdd: true,
    });
    expect(await firstPath('0 0 1 1 re f')).toMatchObject({
      fill: { space: 'DeviceGray' },
      evenOdd: false,
    });
  });

  it('stands in forms, too, with their own place', async () => {
    const page = await aPage('1 0 0 1 100 0 cm /Fm Do');
    const { context } = page.doc;
    const form = context.stream('0 0 9 9 re f', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 5, 5],
      Matrix: [1, 0, 0, 1, 0, 10],
    });
    addResource(page, 'XObject', 'Fm', context.register(form));
    expect(pageMarks(page).marks).toMatchObject([
      { box: box(100, 10, 109, 19), visible: box(100, 10, 105, 15) },
    ]);
  });
});

describe('text', () => {
  const set = async (content: string): Promise<TextMark[]> => {
    const page = await aPage(`BT ${content} ET`);
    const { context } = page.doc;
    const inner = {
      Type: 'Font',
      Subtype: 'CIDFontType2',
      DW: 500,
      W: [1, [1000, 600], 7, 9, 250],
    };
    const font = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'ABCDEF+Any',
      DescendantFonts: [inner],
    };
    addResource(page, 'Font', 'F', context.register(context.obj(font)));
    return pageMarks(page).marks as TextMark[];
  };

  it.each([
    ['listed one by one', '<00010002>', 16],
    ['listed as a range', '<00070009>', 5],
    ['by the usual width', '<0005>', 5],
  ])('is as wide as its glyphs %s', async (_, glyphs, width) => {
    const [found] = await set(`/F 10 Tf 1 0 0 1 100 200 Tm ${glyphs} Tj`);
    expect(found?.box.left).toBe(100);
    expect(found?.box.right).toBeCloseTo(100 + width);
    expect(found?.box.top).toBeCloseTo(208.8);
    expect(found?.box.bottom).toBeCloseTo(198.8);
  });

  it('moves on by widths, shifts, spacing and lines', async () => {
    const found = await set(
      '/F 10 Tf 12 TL 1 Tc 10 500 Td [<0001> -500 <0001>] TJ <0001> Tj T* <0001> Tj 5 -20 Td <0001> Tj',
    );
    expect(found.map(({ box }) => [box.left, Math.round(box.bottom + 1.2)])).toEqual([
      [10, 500],
      [37, 500],
      [10, 488],
      [15, 468],
    ]);
  });

  it.each([
    ['its own', '/F 12 Tf', 12, true],
    ['by the text matrix', '/F 1 Tf 20 0 0 20 0 0 Tm', 20, true],
    ['mirrored, as Typst writes it', '/F 9 Tf 1 0 0 -1 0 0 Tm', 9, true],
    ['upright, turned by 90°', '/F 9 Tf 0 1 -1 0 0 0 Tm', 9, true],
    ['of a watermark', '/F 100 Tf .8660254 .5 -.5 .8660254 0 0 Tm', 100, false],
  ])('has the size on paper %s', async (_, content, size, upright) => {
    const [found] = await set(`${content} <0001> Tj`);
    expect(found?.size).toBeCloseTo(size);
    expect(found?.upright).toBe(upright);
  });

  it('that is invisible paints nothing', async () => {
    expect(await set('3 Tr /F 9 Tf <0001> Tj')).toEqual([]);
  });
});
