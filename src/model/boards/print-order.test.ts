import { describe, expect, it } from 'vitest';
import { boardPrintSchema, officePrintSchema, printOrder } from './print-order.ts';

const order = (office: object, board?: object) =>
  printOrder(board ? { print: boardPrintSchema.parse(board) } : {}, {
    print: officePrintSchema.parse(office),
  });

describe('what is ordered from a shop', () => {
  it('by an office that says nothing of printing is what a shop gets and prints it on', () => {
    expect(order({})).toMatchObject({
      presets: ['photo'],
      material: '户外写真布',
      quantity: 1,
      holes: '不打孔',
    });
  });

  it.each<[string, object, object | undefined, string[], string]>([
    ['the office’s way', { presets: ['offset'] }, undefined, ['offset'], '157 克铜版纸'],
    [
      'several ways',
      { presets: ['photo', 'banner'] },
      undefined,
      ['photo', 'banner'],
      '户外写真布或户外灯布',
    ],
    ['the office’s material', { material: '铝塑板' }, undefined, ['photo'], '铝塑板'],
    [
      'a board’s own way, on what goes with it',
      { material: '铝塑板' },
      { presets: ['banner'] },
      ['banner'],
      '户外灯布',
    ],
    ['a board’s own material', {}, { material: '亚克力' }, ['photo'], '亚克力'],
  ])('is of %s', (_, office, board, presets, material) => {
    expect(order(office, board)).toMatchObject({ presets, material });
  });
});
