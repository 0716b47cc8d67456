import { describe, expect, it } from 'vitest';
import { queryTerms } from './terms.ts';

const queries = (text: string) => queryTerms(text).map((term) => term.query);

describe('queryTerms', () => {
  it.each([
    ['路灯', ['"路灯"']],
    ['饮水安全', ['"饮水"', '"水安"', '"安全"']],
    ['灯', ['"灯"']],
    ['平发〔2020〕51号', ['"平发"', '"号"', '2020', '51']],
    ['ＱＨ－Ｂ０７', ['qh', 'b07']],
    ['柳湾 柳湾', ['"柳湾"']],
    ['', []],
    ['？！', []],
  ])('reads %s', (text, expected) => {
    expect(queries(text)).toEqual(expected);
  });

  it('counts a pair across two words for less than a word', () => {
    const weights = new Map(queryTerms('饮水安全').map(({ query, weight }) => [query, weight]));
    expect(weights.get('"水安"')).toBeLessThan(weights.get('"安全"') ?? 0);
  });
});
