import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '#workbook/workbook.ts';
import type { TableColumn } from '../table.ts';
import { headOf, isForm } from './find-form.ts';

const column = (heading: string, ...also: string[]): TableColumn<string> => ({
  heading,
  also,
  width: 10,
  value: () => '',
});
const columns = [
  column('序号'),
  { ...column('意见建议', '群众反映的主要问题'), essential: true as const },
  column('整改时限', '完成时限'),
  column('原定时限', '原定整改时限'),
  column('责任领导', '分管领导'),
  column('责任单位', '责任科室'),
  column('责任人'),
  { ...column('进展成效'), alsoBeside: ['完成情况'] },
  column('完成情况', '是否完成'),
];

type Merge = [startRow: number, endRow: number, startCol: number, endCol: number];

/** What the headings are taken for: `是否完成→完成情况`, and those that are not known. */
async function taken(rows: (string | number | null)[][], merges: Merge[] = []) {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '表',
        rows,
        merges: merges.map(([startRow, endRow, startCol, endCol]) => ({
          startRow,
          endRow,
          startCol,
          endCol,
        })),
      },
    ],
  });
  const head = headOf(openWorkbook(bytes).sheets[0]!.sheet, columns);
  return {
    row: head?.row,
    matched: head?.matched.map(({ at, column: { heading } }) => `${at} ${heading}`),
    unknown: head?.unknown.map(({ text }) => text),
    isForm: head && isForm(head, columns),
  };
}

describe('the headings of a form', () => {
  it('are found below a title, by what they are also called, with notes and blanks in them', async () => {
    expect(
      await taken([
        ['整改台账', null, null, null, null],
        ['填报单位：', null, null, null, null],
        ['序 号', '群众反映的主要问题（原文）', '整改\n完成时限*', '责任科室', '县领导批示'],
        [1, null, null, null, null],
      ]),
    ).toEqual({
      row: 2,
      matched: ['0 序号', '1 意见建议', '2 整改时限', '3 责任单位'],
      unknown: ['县领导批示'],
      isForm: true,
    });
  });

  const merged: Merge[] = [
    [0, 1, 0, 0],
    [0, 1, 1, 1],
    [0, 0, 2, 4],
    [0, 0, 5, 6],
  ];
  const groups = [
    ['序号', '意见建议', '整改责任', null, null, '整改时限', null],
    [null, null, '领导', '单位', '责任人', '原定', '完成时限'],
    [1, null, null, null, null, null, null],
  ];
  const known = [
    '0 序号',
    '1 意见建议',
    '2 责任领导',
    '3 责任单位',
    '4 责任人',
    '5 原定时限',
    '6 整改时限',
  ];

  it.each([
    ['merged', merged],
    ['only written above', []],
  ])('are read with the group they stand in, %s', async (_, merges) => {
    expect(await taken(groups, merges)).toEqual({
      row: 1,
      matched: known,
      unknown: [],
      isForm: true,
    });
  });

  it('are said with their group where they are not known', async () => {
    const rows = [['序号', '意见建议', '佐证', null], [null, null, '视频', '图片'], [1]];
    expect((await taken(rows, [[0, 0, 2, 3]])).unknown).toEqual(['佐证／视频', '佐证／图片']);
  });

  it('take one place each: merged over several columns, a heading stands in the first', async () => {
    const rows = [['序号', '意见建议', null, '责任人', '完成时限'], [1]];
    expect((await taken(rows, [[0, 0, 1, 2]])).matched).toEqual([
      '0 序号',
      '1 意见建议',
      '3 责任人',
      '4 整改时限',
    ]);
  });

  it.each([
    [
      ['是否完成', '完成情况'],
      ['完成情况', '进展成效'],
    ],
    [
      ['完成情况', '是否完成'],
      ['进展成效', '完成情况'],
    ],
    [['完成情况'], ['完成情况']],
    [['是否完成'], ['完成情况']],
  ])('%j ask for %j', async (asked, answers) => {
    const { matched } = await taken([['序号', '意见建议', ...asked], [1]]);
    expect(matched?.slice(2).map((one) => one.split(' ')[1])).toEqual(answers);
  });

  it.each([
    ['too few that are known', ['序号', '意见建议', '责任人', '甲', '乙', '丙']],
    ['without the one that makes it one', ['序号', '完成时限', '责任人', '责任单位', '责任领导']],
  ])('make no form: %s', async (_, heads) => {
    expect((await taken([heads, [1]])).isForm).toBe(false);
  });

  it('are none where there is no table', async () => {
    expect(await taken([['填表说明'], ['一、如实填写']])).toMatchObject({ row: undefined });
  });
});
