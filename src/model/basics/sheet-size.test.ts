import { describe, expect, it } from 'vitest';
import { parseSize } from './sheet-size.ts';

describe('parseSize', () => {
  it.each([
    ['A3', 297, 420],
    ['a3', 297, 420],
    ['A3横', 420, 297],
    ['Ａ３ 横版', 420, 297],
    ['60×90厘米', 600, 900],
    ['60x90cm', 600, 900],
    ['60*90CM', 600, 900],
    ['６０＊９０ｃｍ', 600, 900],
    ['60 X 90 公分', 600, 900],
    ['60cm×90cm', 600, 900],
    ['600×900毫米', 600, 900],
    ['600x900mm', 600, 900],
    ['1.2米×0.9米', 1200, 900],
    ['0.6米×90厘米', 600, 900],
  ])('reads %j as %i by %i mm', (typed, width, height) => {
    expect(parseSize(typed)).toEqual({ width, height });
  });

  it.each(['60x90', '60×90', '600*900'])('asks for the unit of %j', (typed) => {
    const fault = parseSize(typed);
    expect(fault).toMatchObject({ code: 'size-without-unit' });
    const [, example = ''] = /厘米写 size: (\S+?)，/.exec('hint' in fault ? fault.hint : '') ?? [];
    expect(parseSize(example)).toHaveProperty('width');
  });

  it.each(['', '大', 'A5', 'B4', '60', '60厘米', '0×90厘米', '9米×900000米', '60×90寸'])(
    'does not know %j',
    (typed) => {
      expect(parseSize(typed)).toMatchObject({ code: 'size-invalid' });
    },
  );
});
