import { describe, expect, it } from 'vitest';
import { boardPrintSchema, officePrintSchema, printOrder } from '#model/boards/print-order.ts';
import { printFiles } from './print-files.ts';

const order = (raw: object, own: object = {}) =>
  printOrder({ print: boardPrintSchema.parse(own) }, { print: officePrintSchema.parse(raw) });
const size = { width: 600, height: 900 };
const names = (raw: object, pages = 1) =>
  printFiles('柳湾', order(raw), size, pages).map(({ name }) => name);

describe('printFiles', () => {
  it.each([
    [['offset'], 1, ['柳湾_胶印.pdf']],
    [['offset'], 3, ['柳湾_胶印.pdf']],
    [['photo'], 1, ['柳湾_写真_1.tif', '柳湾_写真_1.jpg', '柳湾_转曲.pdf']],
    [
      ['banner'],
      2,
      ['柳湾_喷绘_1.tif', '柳湾_喷绘_1.jpg', '柳湾_喷绘_2.tif', '柳湾_喷绘_2.jpg', '柳湾_转曲.pdf'],
    ],
    [
      ['photo', 'offset'],
      1,
      ['柳湾_胶印.pdf', '柳湾_写真_1.tif', '柳湾_写真_1.jpg', '柳湾_转曲.pdf'],
    ],
  ])('for %j with %d sheets', (presets, pages, expected) => {
    expect(names({ presets }, pages)).toEqual(expected);
  });

  it.each([
    ['A4', 210, 297, 200],
    ['A2', 420, 594, 200],
    ['0.3996 m²', 600, 666, 200],
    ['0.4002 m²', 600, 667, 100],
    ['240×120 cm', 2400, 1200, 100],
  ])('draws photo of %s finely where it is read from near, and banner at 45', (_, w, h, photo) => {
    const presets = order({ presets: ['photo', 'banner'] });
    const files = printFiles('柳湾', presets, { width: w, height: h }, 1);
    const drawn = files.flatMap((file) => ('ppi' in file ? [file] : []));
    expect(drawn.map(({ ppi }) => ppi)).toEqual([photo, photo, 45, 45]);
    for (const { ppi, what, made } of drawn)
      if (made === 'tiff') expect(what).toContain(`1:1，${ppi} dpi`);
  });

  it('says which black and which edge the shop gets, the board’s before the office’s', () => {
    const office = { presets: ['banner'], black: '单黑' };
    expect(printFiles('柳湾', order(office), size, 1)[0]?.what).toContain('单黑 K100，不留白边');
    expect(printFiles('柳湾', order(office, { whiteEdge: '100' }), size, 1)[0]?.what).toContain(
      '单黑 K100，四边已加 100 mm 白边',
    );
  });
});

describe('the material of an order', () => {
  it.each([
    [{}, {}, ['photo'], '户外写真布'],
    [{ presets: ['offset'] }, {}, ['offset'], '157 克铜版纸'],
    [{ presets: ['banner', 'photo'] }, {}, ['banner', 'photo'], '户外灯布或户外写真布'],
    [{ material: 'KT板' }, { quantity: '2' }, ['photo'], 'KT板'],
    [{ material: 'KT板' }, { presets: ['offset'] }, ['offset'], '157 克铜版纸'],
    [{ presets: ['offset', 'photo'], material: 'KT板' }, { presets: ['photo'] }, ['photo'], 'KT板'],
    [{}, { presets: ['banner'], material: '网格布' }, ['banner'], '网格布'],
  ])('of an office %j for a board %j goes with %j: %s', (office, board, presets, material) => {
    expect(order(office, board)).toMatchObject({ presets, material });
  });

  it('comes with pictures and outlines where the office says nothing', () => {
    expect(names({})).toEqual(['柳湾_写真_1.tif', '柳湾_写真_1.jpg', '柳湾_转曲.pdf']);
  });
});
