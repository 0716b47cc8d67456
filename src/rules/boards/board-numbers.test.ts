import { describe, expect, it } from 'vitest';
import { boardNumbers } from './board-numbers.ts';
import { anItem, anOffice, found, foundIn } from '../fixtures.ts';

const posted = (...numbers: number[]) => ({
  postings: numbers.map((number, index) => ({
    number: String(number),
    postedOn: '2020-10-01',
    said: { 整改进度: `第 ${index} 步` },
  })),
});
const twice = (number: number) => {
  const sheet = { postedOn: '2020-10-01', said: { 整改进度: '已装好一半' } };
  return { postings: [1, number].map((one) => ({ ...sheet, number: String(one) })) };
};

describe('board-numbers', () => {
  it.each([
    [posted(1, 2), []],
    [posted(2), ['postings.0.number']],
    [posted(1, 1), ['postings.1.number']],
    [posted(1, 3), ['postings.1.number']],
    [posted(2, 3), ['postings.0.number']],
    [twice(1), []],
    [twice(3), ['postings.1.number']],
  ])('%j', (raw, expected) => {
    expect(foundIn(boardNumbers, 'board', raw)).toEqual(expected);
  });

  it('keeps codes apart', () => {
    const items = ['a', 'b', 'c'].map((id) =>
      anItem('board', { code: id === 'c' ? 'QH-B02' : 'QH-B01' }, id),
    );
    expect(found(boardNumbers, anOffice({ items }))).toEqual(['b.yaml code']);
  });
});
