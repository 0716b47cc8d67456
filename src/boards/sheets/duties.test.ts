import { describe, expect, it } from 'vitest';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { dutiesSheet } from './duties.ts';

const raw = { template: 'duties', size: 'A2', items: [], publishedOn: '2020-09-01' };
const board = anItem('board', raw, 'board');
const duty = (id: string, rule: object, more: object = {}) => ({
  id,
  clause: `示例方案 ${id}`,
  what: `任务 ${id}`,
  owner: 'dangzheng',
  rule,
  ...more,
});
const until = (by: string) => ({ type: 'deadline', of: { kind: 'document', serving: '是' }, by });
const proof = (serves: string, on: string, more: object = {}) =>
  anItem('document', { serves: [serves], issuedOn: on, ...more }, serves);

describe('the 任务进度栏', () => {
  const duties = [
    duty('met', until('2020-11-20')),
    duty('tardy', until('2020-11-08')),
    duty('ahead', until('2020-12-30')),
    duty('late', until('2020-11-20')),
    duty('secret', until('2020-11-20'), { audience: 'internal' }),
  ];
  const items = [board, proof('met', '2020-11-02'), proof('tardy', '2020-11-11')];
  const sheet = dutiesSheet(board, anOffice({ duties, items }), portal);

  it('has what is overdue first and what is done last, without internal duties', () => {
    expect(sheet?.groups.map(({ word, rows }) => [word, ...rows.map(({ what }) => what)])).toEqual([
      ['逾期未完成', '任务 late'],
      ['未到期', '任务 ahead'],
      ['逾期后落实', '任务 tardy'],
      ['已落实', '任务 met'],
    ]);
    expect(sheet?.kicker).toBe('青禾乡 2020 年方案，公开任务 4 项');
  });

  it('says by how much a duty was late', () => {
    expect(sheet?.groups[2]?.rows[0]?.state).toEqual({
      word: '已落实，逾期 3 天完成',
      tone: 'late',
    });
  });

  it('carries the newest date of public proofs and of what became overdue', () => {
    expect(sheet?.imprint.date).toBe('2020-11-21');
    const one = { duties: [duty('met', until('2020-11-20'))] };
    const dateWith = (audience: string) =>
      dutiesSheet(
        board,
        anOffice({ ...one, items: [board, proof('met', '2020-11-02', { audience })] }),
        portal,
      )?.imprint.date;
    expect(dateWith('public')).toBe('2020-11-02');
    expect(dateWith('internal')).toBe('2020-09-01');
  });

  it('is not made without a public duty', () => {
    expect(dutiesSheet(board, anOffice({ duties: duties.slice(4) }), portal)).toBeUndefined();
  });
});
