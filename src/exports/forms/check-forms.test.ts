import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { anItem, anOffice } from '#rules/fixtures.ts';
import { cellsOf } from '../fixtures.ts';
import { filledLedger } from '../filing-bundle.ts';
import { filingOf } from '../filing.ts';
import { formFindings, headingFindings } from './check-forms.ts';

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

describe('what the office says that forms call things', () => {
  const head = ['序号', '诉求', '责任单位', '办理期限', '答复'];
  const told = (formHeadings: Record<string, string>) =>
    anOffice({
      items: [anItem('rectification', { deadline: '2020-12-31' })],
      settings: { formHeadings },
    });

  it('makes a form known, without a change to it', async () => {
    const bytes = await writeXlsx({ sheets: [sheet([head, [1]])] });
    const office = told({ '诉求（原话）': '群众反映', 办理期限: '整改时限', 答复: '进展成效' });
    expect(formFindings(office, { name: '表样.xlsx', bytes })).toEqual([]);
    const result = filledLedger(filingOf(office, 2019), { name: '表样.xlsx', bytes });
    const cells = cellsOf('bytes' in result ? result.bytes : new Uint8Array());
    expect([cells['B2'], cells['D2'], cells['E2']].map((cell) => cell?.text)).toEqual([
      '村里晚上没有路灯，走路不方便',
      '44196',
      '已装好一半（截至2020年11月20日）',
    ]);
    expect(headingFindings(office)).toEqual([]);
  });

  it('comes before what a heading would mean otherwise', async () => {
    const bytes = await writeXlsx({
      sheets: [sheet([['序号', '意见建议', '责任人', '责任领导', '完成情况'], [1]])],
    });
    const office = told({ 完成情况: '进展成效' });
    const result = filledLedger(filingOf(office, 2019), { name: '表样.xlsx', bytes });
    const cells = cellsOf('bytes' in result ? result.bytes : new Uint8Array());
    expect(cells['E2']?.text).toContain('已装好一半');
  });

  it('is asked about where no report has such a column', () => {
    expect(headingFindings(told({ 诉求: '意见建议', 答复: '县里的意见' }))).toMatchObject([
      {
        code: 'form-heading-unknown',
        file: 'qinghe/office.yaml',
        message: '表样的栏目“答复”写成是“县里的意见”，台账和分工表里都没有这一栏，没有用上',
        hint: expect.stringContaining('答复: 意见建议'),
      },
    ]);
  });
});
