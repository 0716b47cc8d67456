import { describe, expect, it } from 'vitest';
import { newestName } from '#model/office/dated-name.ts';
import { officeSchema } from '#model/office/office.ts';
import { factLines, villageRows } from './frame-text.ts';
import { countDuplicates, countStrayRows, countVillages } from './list-counts.ts';

const villages = officeSchema.shape.villages.parse([
  { id: 'liuwan', name: '柳湾村', households: '412', people: '1735' },
  { id: 'shiqiao', name: '石桥村', households: '2', people: '3' },
  { id: 'nanpo', name: '南坡村' },
]);
const listOf = (...rows: string[][]) => ({
  head: ['序号', '代号', '村'],
  rows,
});
const row = (number: number, code: string, village = '柳湾村') => [String(number), code, village];

describe('the counts of a list', () => {
  it.each([
    ['柳湾村', 1],
    ['柳湾', 1],
    [' 柳 湾 村 ', 1],
    ['示例县青禾乡柳湾村', 1],
    ['大柳湾村', 0],
    ['柳湾村3组', 1],
    ['柳湾村委会', 1],
    ['柳湾村村民委员会', 1],
    ['柳湾桥', 0],
    ['', 0],
  ])('take %j for the village %i times', (words, times) => {
    const counts = countVillages(listOf(row(1, '住户0001', words)), '村', villages);
    expect(counts.villages[0]?.rows).toBe(times);
    expect(counts.elsewhere).toBe(1 - times);
  });

  it.each([
    ['柳林社区', '柳林社区'],
    ['柳林', '柳林社区'],
    ['柳林居委会', '柳林社区'],
    ['示例市示例区和平街道和平里社区', '和平里社区'],
    ['和平里', '和平里社区'],
    ['镇南村', '镇南村'],
    ['青禾镇镇南村', '镇南村'],
    ['南村', '南村'],
    ['青禾镇南村', '南村'],
    ['市桥村', '市桥村'],
    ['示例县市桥村', '市桥村'],
    ['道口村第二村民小组', '道口村'],
    ['县道口村', '道口村'],
    ['大道口村', undefined],
    ['区', undefined],
  ])('take %j for %s, whatever characters its name holds', (words, name) => {
    const names = ['柳林社区', '和平里社区', '镇南村', '南村', '市桥村', '道口村', '乡里村'];
    const own = officeSchema.shape.villages.parse(
      names.map((name, at) => ({ id: `v${at}`, name })),
    );
    const { villages: counted } = countVillages(listOf(row(1, 'a', words)), '村', own);
    expect(counted.flatMap(({ rows, village }) => (rows > 0 ? newestName(village) : []))[0]).toBe(
      name,
    );
  });

  it('find the column by its letter too, and name what they do not find', () => {
    expect(countVillages(listOf(row(1, '住户0001')), 'c', villages).elsewhere).toBe(0);
    expect(() => countVillages(listOf(row(1, '住户0001')), '乡', villages)).toThrow('“乡”');
  });

  it('add up to the rows of the list', () => {
    const list = listOf(row(1, 'a'), row(2, 'b', '石桥村'), row(3, 'c', '别处'));
    const counts = countVillages(list, '村', villages);
    const counted = counts.villages.reduce((sum, { rows }) => sum + rows, 0);
    expect(counted + counts.elsewhere).toBe(list.rows.length);
  });

  it('stand beside the official numbers, and say what they put in doubt', () => {
    const list = listOf(...['a', 'b', 'c', 'd'].map((code, at) => row(at, code, '石桥村')));
    const counts = countVillages(list, '村', villages);
    expect(villageRows(counts)[2]).toEqual(['石桥村', '4', '100%', '2', '3', '0%']);
    const lines = factLines({
      rows: 4,
      hidden: { sheets: 1, rows: 2, columns: 3 },
      mergedRows: 5,
      strayRows: 0,
      duplicates: countDuplicates(list),
      villages: counts,
    });
    expect(lines).toContain('一行也没有的：柳湾村、南坡村。');
    expect(lines).toContain('行数比人口还多的：石桥村，核对名单和人口数。');
    expect(lines).toContain('有 1 张隐藏的工作表没有读。');
    expect(lines).toContain('有 2 行是隐藏的或者筛选掉的，也算在里面。不该有的，取消隐藏再删掉。');
    expect(lines).toContain('有 3 列是隐藏的，也算在里面。');
    expect(lines).toContain('有 5 行和上面合并了单元格，合并格里的字每一行都算有。');
  });

  it('count rows that differ in nothing but their running number as duplicates', () => {
    const list = listOf(row(1, '住户0001'), row(2, '住户 0001'), row(3, '住户0001'), row(4, 'x'));
    expect(countDuplicates(list)).toEqual({ groups: 1, surplus: 2 });
  });

  it('count duplicates in one column, empty cells apart', () => {
    const list = listOf(row(1, '甲', '柳湾村'), row(2, '甲', '石桥村'), row(3, ''), row(4, ''));
    expect(countDuplicates(list)).toEqual({ groups: 1, surplus: 1 });
    expect(countDuplicates(list, '代号')).toEqual({ groups: 1, surplus: 1 });
    expect(countDuplicates(list, '序号')).toEqual({ groups: 0, surplus: 0 });
  });

  it('notice a signature below the list', () => {
    expect(countStrayRows(listOf(row(1, 'a'), ['填表岗位']))).toBe(1);
    expect(countStrayRows({ head: ['代号'], rows: [['a']] })).toBe(0);
  });
});
