import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { anItem, anOffice, portal } from '#rules/fixtures.ts';
import { boardSays } from '#wording/boards/board-says.ts';
import { noticeSheet } from './notice.ts';

const villages = [
  { id: 'liuwan', name: '柳湾村' },
  { id: 'shiqiao', name: '石桥村' },
];
const board = anItem('board', { template: 'notice', size: 'A3', items: ['a'] }, 'sheet');
const asked = {
  title: '新增低保对象公示',
  noticeKind: '公示',
  period: { from: '2020-11-20', days: '7', counting: '自然日' },
  objection: { how: '来电或者书面提出', telephone: '0000-0000001', address: '一楼大厅' },
  villages: ['liuwan', 'shiqiao'],
};

function sheetOn(today: string, raw: Record<string, unknown> = {}, body = '拟新增 **9 户**。') {
  const office = anOffice({
    today: today as CivilDate,
    items: [board, anItem('notice', raw, 'a', body)],
    settings: { villages },
  });
  return { sheet: noticeSheet(board, office, portal), says: boardSays(board, office) };
}

describe('the sheet of a notice', () => {
  it('whose end waits for an arrangement of holidays says so, and nothing that a day changes', () => {
    const period = { from: '2026-12-28', days: '5', counting: '工作日' };
    const text = '2026年12月28日起 5 个工作日，截止日期待放假安排公布后确定，不早于 2027年1月4日';
    const { sheet, says } = sheetOn('2026-12-28', { ...asked, period });
    expect(sheet?.before[0]).toEqual({ label: '公示期', text });
    expect(says).toMatchObject({ 公示期: text });
    expect(sheetOn('2027-01-08', { ...asked, period }).says).toEqual(says);
  });

  it('leads with the period and the villages, and closes with how to object', () => {
    const { sheet } = sheetOn('2020-11-22', asked);
    expect(sheet).toMatchObject({
      kicker: '青禾乡 公示',
      title: '新增低保对象公示',
      before: [
        { label: '公示期', text: '2020年11月20日至11月26日（7 天）' },
        { label: '涉及的村', text: '柳湾村、石桥村' },
      ],
      after: [
        { label: '怎样提意见', text: '来电或者书面提出' },
        { label: '提意见电话', text: '0000-0000001' },
        { label: '提意见地点', text: '一楼大厅' },
      ],
      signed: { issuer: '示例县青禾乡人民政府', date: '2020年11月20日' },
      imprint: { contentDate: '2020年11月20日' },
    });
    expect(sheet?.body).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: '拟新增 ', strong: false },
          { text: '9 户', strong: true },
          { text: '。', strong: false },
        ],
      },
    ]);
  });

  it('has no period, villages or objection where the notice has none', () => {
    expect(sheetOn('2020-11-22').sheet).toMatchObject({ before: [], after: [] });
  });

  it('says what came of it, and carries that date', () => {
    const { sheet } = sheetOn('2020-11-30', {
      ...asked,
      outcome: { on: '2020-11-28', text: '没有异议' },
    });
    expect(sheet?.after.at(-1)).toEqual({
      label: '公示结果',
      text: '2020年11月28日：没有异议',
    });
    expect(sheet?.imprint.date).toBe('2020-11-28');
  });

  it('is the same on every day of the period and after it', () => {
    expect(sheetOn('2020-11-20', asked)).toEqual(sheetOn('2020-12-20', asked));
  });

  it.each([
    ['internal', { audience: 'internal' }],
    ['withdrawn', { withdrawn: { on: '2020-11-21', reason: '重复' } }],
  ])('is not made for a notice that is %s', (_, raw) => {
    expect(sheetOn('2020-11-25', raw)).toEqual({ sheet: undefined, says: {} });
  });
});
