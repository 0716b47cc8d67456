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
    const table = pinyinTable(vocabulary);
    expect(table['lu deng']).toBe('路灯4');
    expect(table['lv deng']).toBe('绿灯0');
  });

  it('give every character with one reading', () => {
    const table = readingsTable(vocabulary);
    const characters = Object.values(table).join('');
    expect(characters.length).toBe(new Set(characters).size);
    expect(characters.length).toBeGreaterThanOrEqual(3755);
    expect(table['deng']).toContain('灯');
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
