import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CivilDate } from '#model/basics/date.ts';
import { cellsOf, partsOf } from './fixtures.ts';
import { tableWorkbook } from './table-workbook.ts';
import type { TableColumn, TableFrame } from './table.ts';

const frame: TableFrame = {
  sheet: '台账',
  title: '示例县青禾乡整改台账',
  unit: '青禾乡人民政府',
  date: '2020-11-25' as CivilDate,
  telephone: '0000-0000001',
  sample: true,
  signatures: ['填表人', '审核人'],
  paper: 'a3',
};
interface Row {
  readonly id: string;
  readonly by: CivilDate;
  readonly many: number;
}
const columns: TableColumn<Row>[] = [
  { heading: '编号', width: 20, identifier: true, value: ({ id }) => id },
  { heading: '时限', width: 14, value: ({ by }) => ({ date: by }) },
  { heading: '件数', width: 8, value: ({ many }) => many },
];
const rows: Row[] = [{ id: '990000201900001', by: '2020-03-01' as CivilDate, many: 3 }];

const made = () => tableWorkbook(frame, columns, rows);
const sheetXml = async () => partsOf(await made())['xl/worksheets/sheet1.xml'] ?? '';

afterEach(() => {
  vi.useRealTimers();
});

describe('tableWorkbook', () => {
  it('puts title, 填报单位, headings, rows and the line for signatures below each other', async () => {
    const cells = cellsOf(await made());
    expect(cells['A1']?.text).toBe('示例县青禾乡整改台账');
    expect(cells['A2']?.text).toContain('填报单位：青禾乡人民政府');
    expect(cells['A2']?.text).toContain('填报日期：2020年11月25日');
    expect(['A3', 'B3', 'C3'].map((at) => cells[at]?.text)).toEqual(['编号', '时限', '件数']);
    expect(cells['A5']?.text).toMatch(/^填表人：　+审核人：$/);
    expect(await sheetXml()).toContain(
      '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A2:C2"/><mergeCell ref="A5:C5"/></mergeCells>',
    );
  });

  it('types every cell: a number of 15 digits stays text, a date is a day of the calendar', async () => {
    const bytes = await made();
    const cells = cellsOf(bytes);
    expect(cells['A4']).toEqual({ text: '990000201900001', type: 's' });
    // 2020-03-01, also after the 29 February 1900 that spreadsheets believe in.
    expect(cells['B4']).toEqual({ text: '43891', type: 'n' });
    expect(cells['C4']).toEqual({ text: '3', type: 'n' });
    const styles = partsOf(bytes)['xl/styles.xml'];
    expect(styles).toContain('formatCode="@"');
    expect(styles).toContain('formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"');
  });

  it('keeps the headings in view and prints landscape on A3, one page wide', async () => {
    const xml = await sheetXml();
    expect(xml).toMatch(/<pane ySplit="3" topLeftCell="A4" state="frozen"/);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<pageSetup paperSize="8" orientation="landscape"[^>]*fitToWidth="1"/);
    expect(partsOf(await made())['xl/workbook.xml']).toContain('_xlnm.Print_Titles');
  });

  it('says on every page that a sample is one', async () => {
    expect(await sheetXml()).toContain('<oddHeader>&amp;C示例：单位和内容均为虚构');
    const real = partsOf(await tableWorkbook({ ...frame, sample: false }, columns, rows));
    expect(JSON.stringify(real)).not.toContain('虚构');
  });

  it('gives the same bytes on another day', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z'), toFake: ['Date'] });
    const first = await made();
    vi.setSystemTime(new Date('2031-07-15T12:34:56Z'));
    expect(Buffer.from(await made()).equals(Buffer.from(first))).toBe(true);
  });

  it('makes rows as high as their longest cell, up to what Excel allows', async () => {
    const tall = partsOf(
      await tableWorkbook(frame, columns, [
        { ...rows[0]!, id: '长'.repeat(40) },
        { ...rows[0]!, id: '长'.repeat(4000) },
      ]),
    )['xl/worksheets/sheet1.xml'];
    expect(tall).toMatch(/<row r="4" ht="81"/);
    expect(tall).toMatch(/<row r="5" ht="409"/);
  });
});
