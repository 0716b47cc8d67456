import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { listOf, workbookOf } from './frame-fixtures.ts';
import { countStrayRows } from './list-counts.ts';
import { readList } from './read-list.ts';

describe('a private list', () => {
  it('has its headings below a title, and no empty rows', async () => {
    const list = await readList(
      await workbookOf([['样本框'], [], ...listOf(2), [], ['3', '住户0003', '石桥村']]),
    );
    expect(list.head).toEqual(['序号', '代号', '村']);
    expect(list.rows).toEqual([
      ['1', '住户0001', '柳湾村'],
      ['2', '住户0002', '柳湾村'],
      ['3', '住户0003', '石桥村'],
    ]);
  });

  it('has its headings where the caller says', async () => {
    const rows = [['表', '一'], ...listOf(1)];
    const list = await readList(await workbookOf(rows), { headRow: 2 });
    expect(list.head).toEqual(['序号', '代号', '村']);
  });

  it('reads the sheet that is asked for and leaves hidden ones alone', async () => {
    const bytes = await workbookOf(listOf(1), [
      { name: '第二批', rows: listOf(3) },
      { name: '旧', rows: listOf(9), hidden: true },
    ]);
    await expect(readList(bytes)).rejects.toThrow('有 2 张工作表有内容');
    expect(await readList(bytes, { sheet: '第二批' })).toMatchObject({
      rows: { length: 3 },
      hidden: { sheets: 1, rows: 0, columns: 0 },
    });
    await expect(readList(bytes, { sheet: '旧' })).rejects.toThrow('没有这张工作表');
  });

  it.each([
    ['a CSV', new TextEncoder().encode('序号,代号\n1,住户0001\n'), '不是 .xlsx'],
    ['cut off', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), '打不开'],
  ])('is refused where it is %s', async (_, bytes, why) => {
    await expect(readList(bytes)).rejects.toThrow(why);
  });

  it('is refused where there is nothing below the headings', async () => {
    await expect(readList(await workbookOf([['序号', '代号']]))).rejects.toThrow('一行名单也没有');
  });

  it('is refused where a number has lost its last digits, by its place and not by its value', async () => {
    const lost = 123_456_789_012_345_680;
    const bytes = await workbookOf([...listOf(1), [2, lost, '柳湾村']]);
    const error: Error = await readList(bytes).catch((reason) => reason);
    expect(error.message).toContain('第 3 行 B 列');
    expect(error.message).not.toContain('12345');
  });

  it('says a merged village in each of its rows, and hashes what stands in the file', async () => {
    const rows = [
      ['村', '代号'],
      ['柳湾村', '住户0001'],
      ['盖住的字', '住户0002'],
      [null, '住户0003'],
      ['石桥村', '住户0004'],
    ];
    const merges = [{ startRow: 1, startCol: 0, endRow: 3, endCol: 0 }];
    const list = await readList(await writeXlsx({ sheets: [{ name: '名单', rows, merges }] }));
    expect(list.rows.map(([village]) => village)).toEqual(['柳湾村', '柳湾村', '柳湾村', '石桥村']);
    expect(list.mergedRows).toBe(2);
    expect(list.canonical[2]).toEqual(['', '住户0002']);
    expect(countStrayRows(list)).toBe(0);
  });

  it('counts rows and columns that nobody sees, and reads them', async () => {
    const rowDefs = new Map([
      [2, { hidden: true }],
      [3, { height: 0 }],
      [9, { hidden: true }],
    ]);
    const columns = [{}, { hidden: true }, {}, { hidden: true }];
    const rows = listOf(4);
    const list = await readList(
      await writeXlsx({ sheets: [{ name: '名单', rows, rowDefs, columns }] }),
    );
    expect(list.hidden).toEqual({ sheets: 0, rows: 2, columns: 1 });
    expect(list.rows).toHaveLength(4);
  });

  it('is refused where the result of a formula is not in the file, but for 是 and 否', async () => {
    const withFormula = (formula: string) =>
      writeXlsx({
        sheets: [
          {
            name: '名单',
            rows: listOf(2),
            cells: new Map([['2,1', { value: null, type: 'formula', formula }]]),
          },
        ],
      });
    await expect(readList(await withFormula('A2&"号"'))).rejects.toThrow('第 3 行 B 列是公式');
    expect((await readList(await withFormula('TRUE()'))).rows[1]?.[1]).toBe('TRUE');
    expect((await readList(await withFormula('A2&"号"'), {}, 1)).rows).toHaveLength(2);
  });
});
