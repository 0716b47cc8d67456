import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { rectificationBoardSheet } from './rectification-board.ts';

const board = anItem(
  'board',
  {
    template: 'rectification-board',
    size: 'A3横',
    items: [],
    year: '2019',
    publishedOn: '2020-10-01',
  },
  'board',
);
const item = (id: string, raw: Record<string, unknown> = {}) =>
  anItem('rectification', { publishedOn: '2020-10-01', standing: undefined, ...raw }, id);
const sheetWith = (...items: ReturnType<typeof item>[]) =>
  rectificationBoardSheet(board, anOffice({ items: [board, ...items] }), portal);

describe('the 信息公开栏', () => {
  it('lists a year by how far its items are, the overdue first', () => {
    const sheet = sheetWith(
      item('done', { progress: '已完成', effect: '已装好', completedOn: '2020-11-01' }),
      item('late', { deadline: '2020-10-30' }),
      item('other', { year: '2018' }),
    );
    expect(sheet?.kicker).toBe('青禾乡 2019 年度评议意见整改，共 2 项');
    expect(sheet?.groups.map(({ word, tone, rows }) => [word, tone, rows.length])).toEqual([
      ['逾期未完成', 'late', 1],
      ['已完成', 'done', 1],
    ]);
  });

  it('heads what is not due yet with a word that holds for each of its rows', () => {
    const states = ['制定方案', '正在整改', '基本完成'] as const;
    const [group, ...others] =
      sheetWith(...states.map((progress) => item(progress, { progress })))?.groups ?? [];
    expect(others).toEqual([]);
    expect(group?.word).toBe('尚未完成、未到期');
    expect(group?.rows.map((row) => row.states[0]?.word)).toEqual(states);
  });

  it('gives each row the seven fields of the source, in its order', () => {
    const fields = sheetWith(item('one'))?.groups[0]?.rows[0]?.fields;
    expect(fields?.map(({ label }) => label)).toEqual([
      '整改内容',
      '整改措施',
      '整改目标',
      '整改时限',
      '整改成效',
      '责任单位',
      '责任人',
    ]);
    expect(fields?.every(({ text }) => text.length > 0)).toBe(true);
  });

  it('carries the day from which an item is overdue as its date', () => {
    expect(sheetWith(item('late', { deadline: '2020-10-30' }))?.imprint.date).toBe('2020-10-31');
    expect(sheetWith(item('soon', { deadline: '2020-12-30' }))?.imprint.date).toBe('2020-10-01');
  });

  it('is not made where the public may see nothing of the year', () => {
    expect(sheetWith(item('one', { audience: 'internal' }))).toBeUndefined();
    expect(
      sheetWith(item('one', { withdrawn: { on: '2020-11-02', reason: '表述有误' } })),
    ).toBeUndefined();
  });
});
