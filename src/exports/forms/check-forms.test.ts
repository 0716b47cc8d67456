import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { filledLedger } from '../filing-bundle.ts';
import { filingOf } from '../filing.ts';
import { formFindings } from './check-forms.ts';

const task = { id: 'a', task: '公示', lead: 'dangzheng', responsible: ['党政办负责人'] };
const office = anOffice({
  items: ['one', 'two', 'three'].map((id) => anItem('rectification', {}, id)),
  assignments: [task],
});
const ledgerHead = ['序号', '意见建议', '整改措施', '整改时限', '责任人'];

const sheet = (rows: CellValue[][], formulas: Record<string, string> = {}): WriteSheet => ({
  name: '统计表',
  rows,
  cells: new Map(
    Object.entries(formulas).map(([at, formula]) => [
      at,
      { value: null, type: 'formula', formula },
    ]),
  ),
});
const found = async (...sheets: WriteSheet[]) =>
  formFindings(office, { name: '表样.xlsx', bytes: await writeXlsx({ sheets }) });

describe('a form of the county', () => {
  it.each([
    ['the ledger takes', ledgerHead],
    ['the division of work takes', ['序号', '工作任务', '牵头科室', '完成时限', '责任人']],
  ])('is no news where %s it', async (_, head) => {
    expect(await found(sheet([head, [1]]))).toEqual([]);
  });

  it('is said to be left aside, with the headings that are known and those that are not', async () => {
    const head = ['序号', '信访事项', '诉求', '责任单位', '办理期限'];
    expect(await found(sheet([['信访台账'], head, [1]]))).toEqual([
      {
        code: 'form-left-aside',
        severity: 'hint',
        file: 'qinghe/templates/表样.xlsx',
        message:
          '这份表样认不出是哪种报表，没有填。认出的栏目：序号、责任单位；不认识的栏目：信访事项、诉求、办理期限',
        hint: expect.stringContaining('“意见建议”一栏'),
      },
    ]);
  });

  it('is said to be left aside where it has no table at all, and where its table is hidden', async () => {
    const hidden = { ...sheet([ledgerHead, [1]]), name: '隐藏', hidden: true };
    const [finding] = await found(sheet([['填表说明']]), hidden);
    expect(finding?.message).toBe('这份表样里没有找到表头，没有填');
  });

  it('is no news where it has headings that are for the county to fill in', async () => {
    expect(await found(sheet([[...ledgerHead, '县领导批示', '督办情况'], [1]]))).toEqual([]);
  });

  it('names a formula that would say what is not so, before it does', async () => {
    const rows = [ledgerHead, [1], [2], ['合计', null]];
    expect(await found(sheet(rows, { '3,1': 'COUNTA(B2:B3)' }))).toEqual([]);
    expect(await found(sheet(rows, { '3,1': 'COUNTA(B2)' }))).toMatchObject([
      {
        code: 'form-would-lie',
        severity: 'hint',
        message: '“统计表”的 B4 格的公式 =COUNTA(B2) 只算其中几行，加行以后会漏算。这份表样没有填',
      },
    ]);
  });

  it('is no worse for such a formula where there are rows enough', async () => {
    const rows = [ledgerHead, [1], [2], [3], ['合计', null]];
    expect(await found(sheet(rows, { '4,1': 'B2&B3' }))).toEqual([]);
  });

  it('has to be empty: an example or last year’s rows would be filed with the new ones', async () => {
    const example = ['例', '路灯不亮', '换灯', '10月底', '站长'];
    const [finding] = await found(sheet([ledgerHead, example, [1]]));
    expect(finding?.message).toContain('“统计表”第 2 行已经填了内容，像是示例或者上一次填的');
  });

  it('that can’t be opened says so', () => {
    const bytes = new TextEncoder().encode('no workbook');
    expect(formFindings(office, { name: '表样.xlsx', bytes })).toMatchObject([
      { code: 'form-unreadable', severity: 'hint', message: expect.stringContaining('打不开') },
    ]);
  });
});

it('tells where a formula of the form gave way to what the office says', async () => {
  const rows = [['序号', '意见建议', '整改措施', '整改时限', '完成情况'], [1]];
  const bytes = await writeXlsx({
    sheets: [sheet(rows, { '1,4': 'IF(D2="","未完成","已完成")' })],
  });
  const result = filledLedger(filingOf(office, 2019), { name: '表样.xlsx', bytes });
  expect(result).toMatchObject({
    kind: 'filled',
    notes: ['“完成情况”一栏原来是公式，换成了单位填的内容'],
  });
});
