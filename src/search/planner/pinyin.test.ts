import { describe, expect, it } from 'vitest';
import { readPinyin, readWords, spellingsOf } from './pinyin.ts';

const words = readWords([
  {
    'lu deng': '路灯5',
    'liu wan cun': '柳湾村6',
    'ling dao': '领导2',
    'zhai ji di': '宅基地3',
    deng: '灯4',
    'xi an': '西岸1',
    xian: '县5',
  },
]);
const spellings = spellingsOf(words);
const read = (letters: string) => readPinyin(letters, spellings)[0];

describe('readPinyin', () => {
  it.each([
    ['ludeng', '路灯'],
    ['liuwancunludeng', '柳湾村路灯'],
    ['lwcld', '柳湾村路灯'],
    ['zjd', '宅基地'],
    ['zhjd', '宅基地'],
    ['zhaijid', '宅基地'],
    ['liuwancunl', undefined],
  ])('reads %s', (letters, expected) => {
    expect(read(letters)).toBe(expected);
  });

  it.each(['wifi', 'qq', ''])('does not read %s', (letters) => {
    expect(readPinyin(letters, spellings)).toEqual([]);
  });
});
