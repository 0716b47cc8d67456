import { describe, expect, it } from 'vitest';
import {
  figureColumns,
  figuresAt,
  figuresBesideHeight,
  textHeight,
  titleSize,
} from './card-text.ts';

const place = { width: 350, size: 12.7, unit: 1 };
const figure = {
  label: '更换主管',
  value: '1.2',
  unit: '公里',
  source: '验收单，截至 2020年11月16日',
};

describe('the room that words need', () => {
  // Measured by the template at the least size of a 90×120 cm board.
  it.each([
    ['a title and two results of one line', ['完成验收', '水质合格'], [], 52],
    ['two figures below them', ['完成验收', '水质合格'], [figure, figure], 123],
  ])('%s: a little more than measured', (_, results, figures, measured) => {
    const need = textHeight({ title: '饮水主管更换', results, figures, more: false }, place);
    expect(need).toBeGreaterThan(measured * 0.95);
    expect(need).toBeLessThan(measured * 1.2);
  });

  it('grows with every line', () => {
    const of = (length: number) =>
      textHeight(
        { title: '主管', results: ['字'.repeat(length)], figures: [], more: false },
        place,
      );
    expect(of(30)).toBeGreaterThan(of(20));
    expect(of(200)).toBeGreaterThan(5 * 12.7 + of(30));
  });

  it('is less where figures stand at the right of the results, and more with a note', () => {
    const words = {
      title: '主管',
      results: ['完成验收', '水质合格'],
      figures: [figure],
      more: false,
    };
    const wide = { ...place, width: 900 };
    const below = textHeight(words, wide);
    expect(textHeight(words, { ...wide, at: 'right' })).toBeLessThan(below - 12.7);
    expect(textHeight(words, { ...wide, at: 'picture' })).toBeLessThan(below - 12.7);
    expect(textHeight({ ...words, more: true }, wide)).toBeGreaterThan(below + 12.7);
  });

  it('grows with every figure beside a picture', () => {
    const of = (count: number) =>
      figuresBesideHeight(
        Array.from({ length: count }, () => figure),
        { width: 170, size: 10 },
      );
    expect(of(2)).toBeGreaterThan(1.9 * of(1));
  });
});

describe('the looks of a card', () => {
  it.each([
    [0, true, 900, 200, 'below'],
    [2, true, 900, 200, 'picture'],
    [2, false, 900, 200, 'right'],
    [2, false, 900, 400, 'below'],
    [2, false, 380, 100, 'below'],
  ])(
    '%i figures, room beside the picture %s, words on %i×%i mm: %s',
    (count, beside, width, height, at) => {
      expect(figuresAt(count, beside, { width, height }, 12.7)).toBe(at);
    },
  );

  it.each([
    [30, 1.3],
    [31, 1],
  ])('a title of %i characters is %f times the body', (length, size) => {
    expect(titleSize('字'.repeat(length))).toBe(size);
  });

  it.each([
    [700, 1, 1],
    [700, 5, 3],
    [480, 5, 2],
    [240, 5, 1],
  ])('in %i mm, %i figures stand %i in a row', (width, figures, columns) => {
    expect(figureColumns(width, 1, figures)).toBe(columns);
  });
});
