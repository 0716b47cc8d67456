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
