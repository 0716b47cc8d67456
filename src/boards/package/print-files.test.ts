import { describe, expect, it } from 'vitest';
import { boardPrintSchema, officePrintSchema, printOrder } from '#model/print-order.ts';
import { printFiles } from './print-files.ts';

const order = (raw: object, own: object = {}) =>
  printOrder({ print: boardPrintSchema.parse(own) }, { print: officePrintSchema.parse(raw) });
const names = (raw: object, pages = 1) =>
  printFiles('柳湾', order(raw), pages).map(({ name }) => name);

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

  it('draws photo at 100 and banner at 45 dots an inch', () => {
    const files = printFiles('柳湾', order({ presets: ['photo', 'banner'] }), 1);
    expect(files.flatMap((file) => ('ppi' in file ? [file.ppi] : []))).toEqual([100, 100, 45, 45]);
  });

  it('says which black and which edge the shop gets, the board’s before the office’s', () => {
    const office = { presets: ['banner'], black: '单黑' };
    expect(printFiles('柳湾', order(office), 1)[0]?.what).toContain('单黑 K100，不留白边');
    expect(printFiles('柳湾', order(office, { whiteEdge: '100' }), 1)[0]?.what).toContain(
      '单黑 K100，四边已加 100 mm 白边',
    );
  });
});
