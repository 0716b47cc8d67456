import { type CellValue, writeXlsx } from 'hucre/xlsx';

/** A workbook with these rows, as an office would keep it. All content is made up of numbers. */
export const workbookOf = (
  rows: CellValue[][],
  more: { name: string; rows: CellValue[][]; hidden?: boolean }[] = [],
): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: '名单', rows },
      ...more.map(({ hidden, ...sheet }) => ({ ...sheet, ...(hidden && { hidden }) })),
    ],
  });

/** The headings and so many rows: 住户0001 of a village. */
export const listOf = (count: number, village = (_: number) => '柳湾村'): CellValue[][] => [
  ['序号', '代号', '村'],
  ...Array.from({ length: count }, (_, index) => [
    index + 1,
    `住户${String(index + 1).padStart(4, '0')}`,
    village(index),
  ]),
];

/**
 * A list of all that programs write differently: numbers of 17 digits, line ends of Windows, dates
 * by several formats, times, 是/否, merged cells, numbers that are text.
 */
export function hardList(numFmt = 'yyyy"年"m"月"d"日"'): Promise<Uint8Array> {
  const day = (at: number): CellValue => new Date(Date.UTC(2020, 7, at));
  const rows: CellValue[][] = [
    ['序号', '村', '数', '登记', '时间', '备注', '是否', '编号', '日子'],
    [
      1,
      '柳湾村',
      0.1 + 0.2,
      day(1),
      new Date(Date.UTC(2020, 7, 1, 8, 30, 15)),
      '甲\r\n乙',
      true,
      '007',
      1,
    ],
    [
      2,
      null,
      1 / 3,
      day(2),
      new Date(Date.UTC(2020, 7, 1, 23, 59, 59)),
      ' 甲\n乙 ',
      false,
      '1e5',
      59,
    ],
    [3, null, 1e-7, day(3), null, 'e\u0301', null, '', 44_044],
    [4, '石桥村', 123_456_789_012_345.6, day(4), null, null, null, '１２', 44_045],
  ];
  const cells = new Map(
    [1, 2, 3, 4].map((row) => [
      `${row},8`,
      { value: rows[row]?.[8] ?? null, type: 'number' as const, style: { numFmt } },
    ]),
  );
  return writeXlsx({
    sheets: [
      { name: '名单', rows, cells, merges: [{ startRow: 1, startCol: 1, endRow: 3, endCol: 1 }] },
    ],
  });
}
