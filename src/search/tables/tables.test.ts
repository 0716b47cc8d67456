import { describe, expect, it } from 'vitest';
import type { Fragment } from './fragment.ts';
import { pinyinTable, readingsTable } from './pinyin.ts';
import { synonymsTable } from './synonyms.ts';
import { traditionalTable } from './traditional.ts';

const vocabulary = new Map([
  ['路灯', 20],
  ['绿灯', 1],
  ['里面', 3],
]);

describe('the tables of the planner', () => {
  it('have words by how they are read, with how frequent they are', () => {
    const { words } = pinyinTable(vocabulary);
    expect(words['lu deng']).toBe('路灯4');
    expect(words['lv deng']).toBe('绿灯0');
  });

  it.each([
    ['曾家村', 'zeng jia cun'],
    ['单庄村', 'shan zhuang cun'],
    ['仇家村', 'qiu jia cun'],
    ['解家庄', 'xie jia zhuang'],
    ['查村', 'zha cun'],
    ['区村', 'ou cun'],
  ])('read %s as families are called', (name, reading) => {
    const names = [{ name, of: 'village' } as const];
    expect(pinyinTable(new Map([[name, 1]]), names).words).toEqual({ [reading]: `${name}0` });
  });

  it('read a name as its office does, and what it is called for short', () => {
    const names = [
      { name: '乐亭村', short: '乐亭', of: 'village', reading: 'lao ting cun' } as const,
    ];
    const { words } = pinyinTable(
      new Map([...['乐亭村', '乐亭'].map((word) => [word, 1] as const)]),
      names,
    );
    expect(words).toEqual({ 'lao ting': '乐亭0', 'lao ting cun': '乐亭村0' });
  });

  it('give every common character with each of its readings', () => {
    const table = readingsTable(vocabulary);
    const characters = new Set(Object.values(table).join(''));
    expect(characters.size).toBeGreaterThanOrEqual(3755);
    expect(table['deng']).toContain('灯');
    for (const reading of ['huan', 'hai']) expect(table[reading]).toContain('还');
  });

  it.each([
    ['燈', '灯'],
    ['綠', '绿'],
    ['裡', '里'],
    ['裏', '里'],
  ])('know the traditional %s', (character, simplified) => {
    const table = traditionalTable(vocabulary);
    const at = [...table.traditional].indexOf(character);
    expect([...table.simplified][at]).toBe(simplified);
  });

  it('leave out traditional characters that no page could answer', () => {
    expect(traditionalTable(vocabulary).traditional).not.toContain('龍');
  });

  it('know which words of the glossary can be found', () => {
    const page: Fragment = {
      id: '1',
      url: '/',
      title: '修路灯',
      kind: '',
      words: ['更换', '太阳', '能灯'],
    };
    const groups = [['路灯', '太阳能灯', '街灯']];
    expect(synonymsTable({ groups }, [page]).groups[0]?.found).toEqual(['路灯', '太阳能灯']);
  });
});
