import { describe, expect, it } from 'vitest';
import { cellsOf, partsOf } from '../fixtures.ts';
import { filled, filing } from './fixtures.ts';

const sheetOf = (bytes: Uint8Array) => partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
const column = (bytes: Uint8Array, letter: string, first: number) =>
  filing.items.map((_, at) => cellsOf(bytes)[`${letter}${first + at}`]?.text);

describe('a form that counts days from 1904', () => {
  it('has the same days as one that counts from 1900', async () => {
    const [late, early] = [await filled('from1904'), await filled('totals')].map(({ bytes }) =>
      column(bytes, 'G', 5),
    );
    const days = ['43891', '44135', '44196', '44136', undefined, undefined, '43890'];
    expect(early?.map((day) => (/^\d+$/.test(day ?? '') ? day : undefined))).toEqual(days);
    expect(late?.map((day) => (/^\d+$/.test(day ?? '') ? Number(day) + 1462 : undefined))).toEqual(
      days.map((day) => day && Number(day)),
    );
  });
});

describe('a form with a total', () => {
  it('counts every row, drops down, filters, formats and prints in every row', async () => {
    const { bytes } = await filled('totals');
    const sheet = sheetOf(bytes);
    expect(sheet).toContain('<c r="B13"><f>COUNTA(B5:B11)</f></c>');
    expect(sheet).toContain('<c r="C13"><f>COUNTIF(L5:L11,"已完成")</f></c>');
    expect(sheet).toContain('<autoFilter ref="A4:O11"/>');
    expect(sheet).toContain('<conditionalFormatting sqref="L5:L11">');
    expect(sheet).toMatch(/<dataValidation sqref="L5:L11"/);
    expect(sheet).toContain('<mergeCell ref="A12:O12"/>');
    const { 'xl/workbook.xml': workbook } = partsOf(bytes);
    expect(workbook).toContain("'整改台账'!$A$1:$O$13<");
    expect(workbook).toContain("'整改台账'!$A$4:$O$11<");
    expect(workbook).toContain("'整改台账'!$3:$4<");
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });

  it('says in the words of the drop-down what can be said in them', async () => {
    const { bytes, notes } = await filled('totals');
    expect(column(bytes, 'L', 5)).toEqual([
      '已完成',
      '已完成',
      '正在整改',
      '正在整改',
      '列入规划，逐步解决',
      '无法完成',
      '已完成',
    ]);
    expect(notes).toEqual(['“是否完成”的下拉选项里没有 “列入规划，逐步解决”，照实写了']);
  });

  it('keeps its hidden column, its note and its picture', async () => {
    const { bytes } = await filled('totals');
    const parts = partsOf(bytes);
    expect(sheetOf(bytes)).toMatch(/<col hidden="1"[^>]*min="14"/);
    expect(parts['xl/comments/comment1.xml']).toContain('ref="G3"');
    expect(Object.keys(parts)).toContain('xl/media/image1.png');
  });
});

describe('a form that calls things otherwise', () => {
  it('is filled in, and says which headings stay empty', async () => {
    const { bytes, unknown } = await filled('otherHeadings');
    expect(unknown).toEqual(['问题来源', '问题属性', '联系人']);
    expect(column(bytes, 'C', 4)).toEqual(filing.items.map(({ opinion }) => opinion));
    expect(column(bytes, 'B', 4)).toEqual(filing.items.map(() => undefined));
    expect(column(bytes, 'J', 4)[1]).toBe('已完成');
    expect(column(bytes, 'K', 4)[0]).toMatch(/已装好一半|改好了/);
    expect(cellsOf(bytes)['A11']?.text).toBe('审核人：');
  });
});
