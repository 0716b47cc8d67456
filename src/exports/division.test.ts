import { describe, expect, it } from 'vitest';
import { anOffice } from '#rules/fixtures.ts';
import { divisionColumns, divisionFrame, divisionRows } from './division.ts';
import { cellsOf } from './fixtures.ts';
import { tableWorkbook } from './table-workbook.ts';

const task = { lead: 'dangzheng', responsible: ['党政办主任', '文秘岗'], deadline: '2020-11-20' };
const office = anOffice({
  duties: [
    {
      id: 'filing',
      clause: '三（二）4',
      what: '报县备案',
      owner: 'dangzheng',
      rule: { type: 'deadline', of: { kind: 'document' }, by: '2020-11-20' },
    },
  ],
  assignments: [
    { ...task, id: 'a', task: '汇总材料', duty: 'filing', audience: 'public' },
    { ...task, id: 'b', task: '内部联系', doneOn: '2020-11-22' },
  ],
});
const cellsFor = async (publicOnly: boolean) =>
  cellsOf(
    await tableWorkbook(
      divisionFrame(office, publicOnly),
      divisionColumns(office),
      divisionRows(office, publicOnly),
    ),
  );

describe('the division of work', () => {
  it('gives task, clause, units, posts, deadline and state of every task', async () => {
    const cells = await cellsFor(false);
    const row = (number: number) => 'ABCDEFGH'.split('').map((at) => cells[`${at}${number}`]?.text);
    expect(row(4)).toEqual([
      '1',
      '汇总材料',
      '三（二）4',
      '党政综合办公室',
      undefined,
      '党政办主任、文秘岗',
      '44155',
      '逾期 5 天',
    ]);
    expect(row(5).at(-1)).toBe('11月22日完成，晚 2 天');
    expect(cells['A1']?.text).toContain('（内部）');
  });

  it('leaves internal tasks out of the table that may go out', async () => {
    const cells = await cellsFor(true);
    expect(JSON.stringify(cells)).toContain('汇总材料');
    expect(JSON.stringify(cells)).not.toMatch(/内部/);
  });

  it('has no column for a telephone', () => {
    const headings = divisionColumns(office).map(({ heading }) => heading);
    expect(headings.join()).not.toMatch(/电话|手机|联系/);
  });
});
