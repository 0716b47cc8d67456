import { describe, expect, it } from 'vitest';
import type { Office } from '#model/library.ts';
import type { Fragment } from './fragment.ts';
import { vocabularyOf } from './vocabulary.ts';

const office = {
  settings: { villages: [{ id: 'liuwan', name: '柳湾村' }] },
  glossary: { groups: [['路灯', '街灯']] },
} as unknown as Office;
const page = (words: string[], title = ''): Fragment => ({
  id: '1',
  url: '/',
  title,
  kind: '',
  words,
});
const known = (...pages: Fragment[]) => vocabularyOf(office, pages);

describe('vocabularyOf', () => {
  it('counts words, the most frequent first', () => {
    const words = known(page(['更换', '路灯', '，', '检查', '路灯', '路灯']));
    expect([...words.keys()][0]).toBe('路灯');
    expect(words.get('更换')).toBe(1);
  });

  it('takes single characters side by side for a name', () => {
    expect(known(page(['在', '。', '石', '桥', '。'])).has('石桥')).toBe(true);
  });

  it('knows villages and the glossary, whether the pages name them or not', () => {
    const words = known(page([]));
    expect(words.has('柳湾村')).toBe(true);
    expect(words.has('街灯')).toBe(true);
  });

  it('does not depend on the order of equal words', () => {
    const one = [...known(page(['检查', '更换']))];
    const other = [...known(page(['更换', '检查']))];
    expect(one).toEqual(other);
  });
});
