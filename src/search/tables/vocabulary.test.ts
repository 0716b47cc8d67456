import { describe, expect, it } from 'vitest';
import type { Office } from '#model/library.ts';
import { anOffice } from '#rules/fixtures.ts';
import type { Fragment } from './fragment.ts';
import { vocabularyOf } from './vocabulary.ts';

const office: Office = {
  ...anOffice({
    settings: {
      villages: [{ id: 'liuwan', name: '柳湾村' }],
      places: [{ name: '单家坳' }],
    },
  }),
  glossary: { groups: [['路灯', '街灯']] },
};
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

  it.each(['柳湾村', '柳湾', '单家坳', '党政综合办公室', '街灯'])(
    'knows %s of the register or the glossary, whether the pages name it or not',
    (word) => {
      expect(known(page([])).has(word)).toBe(true);
    },
  );

  it('does not depend on the order of equal words', () => {
    const one = [...known(page(['检查', '更换']))];
    const other = [...known(page(['更换', '检查']))];
    expect(one).toEqual(other);
  });
});
