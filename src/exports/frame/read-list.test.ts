import { describe, expect, it } from 'vitest';
import { listOf, workbookOf } from './frame-fixtures.ts';
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
      hiddenSheets: 1,
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
});
