import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { cellsOf, partsOf } from '../fixtures.ts';
import type { TableColumn } from '../table.ts';
import { fillForm } from './fill-form.ts';

const columns: TableColumn<string>[] = [
  { heading: '序号', width: 5, value: (_, index) => index + 1 },
  { heading: '意见建议', also: ['群众意见'], essential: true, width: 30, value: (text) => text },
  { heading: '责任领导', width: 10, value: () => '分管副乡长' },
  { heading: '责任人', width: 10, value: () => '站长' },
  { heading: '整改时限', width: 14, value: () => ({ date: '2020-03-01' as CivilDate }) },
];
const frame = {
  unit: '青禾乡人民政府',
  date: '2020-11-25' as CivilDate,
  telephone: '0000-0000001',
};

const line = { style: 'thin' } as const;
const form: WriteSheet = {
  name: '统计表',
  rows: [
    ['示例县整改统计表', null, null, null, null, null],
    ['填报单位（盖章）：＿＿＿＿', null, null, '填报日期：    年  月  日', null, null],
    ['序号', '群众意见（原文）', '整改责任', null, '整改\n时限', '县领导批示'],
    [null, null, '责任领导', '责任人', null, null],
    [1, null, null, null, null, null],
    [2, null, null, null, null, null],
    ['单位负责人（签字）：', null, null, null, null, null],
  ],
  cells: new Map([
    ['4,1', { value: null, type: 'empty', style: { border: { left: line, right: line } } }],
  ]),
  merges: [
    { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
    { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
    { startRow: 2, startCol: 1, endRow: 3, endCol: 1 },
    { startRow: 2, startCol: 2, endRow: 2, endCol: 3 },
    { startRow: 6, startCol: 0, endRow: 6, endCol: 5 },
  ],
  rowDefs: new Map([[6, { height: 44 }]]),
  pageSetup: { orientation: 'landscape', printArea: '$A$1:$F$7' },
};
const template = () => writeXlsx({ sheets: [form] });
const opinions = ['路灯不亮', '垃圾没人拉', '排水沟堵', '桥栏断了'];

async function filled(rows: readonly string[] = opinions) {
  const result = fillForm(await template(), frame, columns, rows);
  if (result.kind !== 'filled') throw new Error(`the form was ${result.kind}`);
  return result;
}

describe('fillForm', () => {
  it('finds the columns by their headings, also below a group of headings', async () => {
    const cells = cellsOf((await filled()).bytes);
    for (const [index, opinion] of opinions.entries())
      expect(
        ['A', 'B', 'C', 'D', 'E'].map((column) => cells[`${column}${5 + index}`]?.text),
      ).toEqual([String(index + 1), opinion, '分管副乡长', '站长', '43891']);
  });

  it('keeps the title and moves the merged line for signatures below the rows', async () => {
    const { bytes } = await filled();
    const cells = cellsOf(bytes);
    const xml = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(cells['A1']?.text).toBe('示例县整改统计表');
    expect(cells['A9']?.text).toBe('单位负责人（签字）：');
    for (const merge of ['A1:F1', 'A3:A4', 'C3:D3', 'A9:F9'])
      expect(xml).toContain(`<mergeCell ref="${merge}"/>`);
    expect(xml).toMatch(/<row r="9" ht="44"/);
    expect(partsOf(bytes)['xl/workbook.xml']).toMatch(/\$A\$1:\$F\$9/);
  });

  it('adds up the rows that were added, too, and forgets what the empty form came to', async () => {
    const rows = form.rows?.with(6, ['合计', null, null, null, null, null]);
    const total = { value: 0, formula: 'COUNTA(B5:B6)', formulaResult: 0 };
    const cells = new Map(form.cells ?? []).set('6,1', total);
    const merges = form.merges?.slice(0, -1) ?? [];
    const bytes = await writeXlsx({ sheets: [{ ...form, rows: rows ?? [], cells, merges }] });
    const result = fillForm(bytes, frame, columns, opinions);
    const xml = 'bytes' in result ? (partsOf(result.bytes)['xl/worksheets/sheet1.xml'] ?? '') : '';
    expect(/<c r="B9"[^>]*>(.*?)<\/c>/.exec(xml)?.[1]).toBe('<f>COUNTA(B5:B8)</f>');
  });

  it('fills in 填报单位 and the date where the form leaves them open', async () => {
    const cells = cellsOf((await filled()).bytes);
    expect(cells['A2']?.text).toBe('填报单位（盖章）：青禾乡人民政府');
    expect(cells['D2']?.text).toBe('填报日期：2020年11月25日');
  });

  it('names headings that it has no answer for, and leaves them empty', async () => {
    const { unknown, bytes } = await filled();
    expect(unknown).toEqual(['县领导批示']);
    expect(cellsOf(bytes)['F5']).toBeUndefined();
  });

  it('gives added rows the lines of the form', async () => {
    const { bytes } = await filled();
    const xml = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    const style = (address: string) =>
      new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(xml)?.[1];
    expect(style('B8')).toBe(style('B5'));
    expect(Number(style('B8'))).toBeGreaterThan(0);
  });

  it('keeps the headings in view and on each page, as the form has it or down to its headings', async () => {
    const own = await writeXlsx({
      sheets: [
        {
          ...form,
          freezePane: { rows: 1 },
          pageSetup: { ...form.pageSetup, printTitlesRow: '3:3' },
        },
      ],
    });
    const kept = fillForm(own, frame, columns, opinions);
    const both = [(await filled()).bytes, 'bytes' in kept ? kept.bytes : new Uint8Array()].map(
      partsOf,
    );
    expect(
      both.map((parts) => [
        /ySplit="(\d+)"/.exec(parts['xl/worksheets/sheet1.xml'] ?? '')?.[1],
        /Print_Titles[^>]*>[^<]*!(\S+?)</.exec(parts['xl/workbook.xml'] ?? '')?.[1],
      ]),
    ).toEqual([
      ['4', '$1:$4'],
      ['1', '$3:$3'],
    ]);
  });

  it('clears the numbers of rows that are not needed', async () => {
    const cells = cellsOf((await filled(['路灯不亮'])).bytes);
    expect(cells['A5']?.text).toBe('1');
    expect(cells['A6']).toBeUndefined();
    expect(cells['A7']?.text).toBe('单位负责人（签字）：');
  });

  it('leaves a form for something else alone', async () => {
    const other = columns.map((column) =>
      column.essential ? { ...column, heading: '工作任务', also: [] } : column,
    );
    expect(fillForm(await template(), frame, other, opinions)).toEqual({
      kind: 'other',
      known: ['序号', '整改责任／责任领导', '整改责任／责任人', '整改时限'],
      unknown: ['群众意见（原文）', '县领导批示'],
    });
  });

  describe('of several sheets', () => {
    const named = (name: string, more: Partial<WriteSheet> = {}): WriteSheet => ({
      ...form,
      ...more,
      name,
    });
    const something = named('领导批示', {
      rows: [
        ['序号', '批示'],
        [1, null],
      ],
      merges: [],
    });
    const note = named('填表说明', { rows: [['一、如实填写']], merges: [] });
    const example = named('样表', {
      cells: new Map(),
      rows: form.rows!.map((row, at) =>
        at === 4 ? [1, '示例意见', '副乡长', '站长', null, null] : row,
      ),
    });
    const filledOf = async (...sheets: WriteSheet[]) => {
      const result = fillForm(await writeXlsx({ sheets }), frame, columns, opinions);
      if (result.kind !== 'filled') throw new Error(`the form was ${result.kind}`);
      return result;
    };
    const opinionsOf = (bytes: Uint8Array, sheet: number) => {
      const cells = cellsOf(bytes, sheet);
      return [5, 6, 7, 8].map((row) => cells[`B${row}`]?.text);
    };

    it('fills in every one that fits, and says so', async () => {
      const { bytes, notes } = await filledOf(note, form, named('汇总表'));
      expect(opinionsOf(bytes, 2)).toEqual(opinions);
      expect(opinionsOf(bytes, 3)).toEqual(opinions);
      expect(notes).toEqual([
        '“统计表”、“汇总表”都是这种表，每张都填了全部内容；只要其中几项的，自己删',
      ]);
    });

    it('says of the others which headings it knows, and nothing of what is no table', async () => {
      expect((await filledOf(something, form, note)).notes).toEqual([
        '工作表“领导批示”没有填。认出的栏目：序号；不认识的栏目：批示',
      ]);
    });

    it('says why one that fits could not be filled in, and leaves it as it was', async () => {
      const { bytes, notes, refused } = await filledOf(example, form);
      expect(opinionsOf(bytes, 1)[0]).toBe('示例意见');
      expect(opinionsOf(bytes, 2)).toEqual(opinions);
      expect(notes).toEqual([]);
      expect(refused).toEqual([
        '“样表”第 5 行已经填了内容，像是示例或者上一次填的。删掉这些行，只留空行',
      ]);
    });

    it('fills in none that is hidden', async () => {
      const { bytes, notes } = await filledOf(form, named('旧表', { hidden: true }));
      expect(opinionsOf(bytes, 2)).not.toEqual(opinions);
      expect(notes).toEqual([]);
    });

    it('moves formulas of each to the rows of the others', async () => {
      const total = named('合计', {
        rows: [['意见', null]],
        merges: [],
        cells: new Map([
          [
            '0,1',
            { value: null, type: 'formula', formula: 'COUNTA(统计表!B5:B6)+COUNTA(汇总表!B5:B6)' },
          ],
        ]),
      } as object);
      const { bytes } = await filledOf(form, named('汇总表'), total);
      expect(partsOf(bytes)['xl/worksheets/sheet3.xml']).toContain(
        'COUNTA(统计表!B5:B8)+COUNTA(汇总表!B5:B8)',
      );
    });
  });
});
