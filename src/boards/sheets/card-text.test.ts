import { describe, expect, it } from 'vitest';
import { figureColumns, figuresBesideHeight, textHeight, titleSize } from './card-text.ts';

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
    const need = textHeight({ title: '饮水主管更换', results, figures }, place);
    expect(need).toBeGreaterThan(measured * 0.95);
    expect(need).toBeLessThan(measured * 1.2);
  });

  it('grows with every line', () => {
    const of = (length: number) =>
      textHeight({ title: '主管', results: ['字'.repeat(length)], figures: [] }, place);
    expect(of(30)).toBeGreaterThan(of(20));
    expect(of(200)).toBeGreaterThan(5 * 12.7 + of(30));
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
