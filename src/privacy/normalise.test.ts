import { describe, expect, it } from 'vitest';
import { looseDigits, normalise } from './normalise.ts';

describe('normalise', () => {
  it.each([
    ['full-width digits', '１３８', '138'],
    ['Arabic-Indic and Devanagari digits', '١٣८', '138'],
    ['mathematical digits', '𝟏𝟛𝟾', '138'],
    ['zero-width blanks and joiners', '1\u200b3\u200d8\ufeff', '138'],
    ['bidi controls', '\u202e138\u202c', '138'],
    ['soft hyphens', '1\u00ad38', '138'],
    ['keycaps', '1\ufe0f\u20e338', '138'],
    ['dashes of every width', '138–1234－5678—', '138-1234-5678-'],
    ['wide blanks', '138\u30001234\u00a05678', '138 1234 5678'],
    ['numbers of a list stay apart', '①138²', '①138²'],
  ])('folds %s', (_, text, plain) => {
    expect(normalise(text).text).toBe(plain);
  });

  it('knows where each character stood', () => {
    const original = '𝟏\u200b①…﷼3…𠀀8';
    const { text, originOf } = normalise(original);
    expect(originOf(text.indexOf('1'))).toBe(0);
    expect(originOf(text.indexOf('3'))).toBe(original.indexOf('3'));
    expect(originOf(text.indexOf('8'))).toBe(original.indexOf('8'));
  });
});

describe('looseDigits', () => {
  it('reads Chinese numerals inside a long run', () => {
    expect(looseDigits('号1三8〇〇〇〇1234五')).toBe('号13800001234' + '5');
  });

  it('leaves years and short numbers alone', () => {
    expect(looseDigits('二〇二〇年八月三十一日，共13项')).toBeUndefined();
  });

  it('keeps the length', () => {
    const text = '幺3八零〇○1234五⑤①';
    expect(looseDigits(text)).toHaveLength(text.length);
  });
});
