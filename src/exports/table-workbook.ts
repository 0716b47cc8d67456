import { type CellStyle, type WriteSheet, colToLetter, writeXlsx } from 'hucre/xlsx';
import { longDate } from '#wording/time/date.ts';
import { cellContent, cellText, linesOf } from './cell-content.ts';
import { steadyPackage } from './steady-package.ts';
import type { TableColumn, TableFrame } from './table.ts';

// Fonts that offices have; where one is missing, Excel and WPS put the nearest in its place.
const line = { style: 'thin' } as const;
const grid = { top: line, right: line, bottom: line, left: line };
const titleStyle: CellStyle = {
  font: { name: '方正小标宋简体', size: 20 },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const besideStyle: CellStyle = {
  font: { name: '仿宋', size: 12 },
  alignment: { vertical: 'center' },
};
const headStyle: CellStyle = {
  font: { name: '黑体', size: 11 },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
  border: grid,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const bodyStyle = (centred: boolean | undefined): CellStyle => ({
  font: { name: '仿宋', size: 11 },
  border: grid,
  alignment: { horizontal: centred ? 'center' : 'left', vertical: 'center', wrapText: true },
});

/** Points of a line of body text, and the height that Excel allows a row at most. */
const [linePoints, maxPoints] = [15, 409];
/** Rows above the first row of content: title, 填报单位, headings. */
const headRows = 3;

const sampleMark = '示例：单位和内容均为虚构，仅供演示';

/**
 * An office's table as `.xlsx`: merged title, 填报单位 with date and telephone, headings that stay
 * in view and on every printed page, rows, a line for signatures; landscape, one page wide. The
 * bytes depend on what is passed in alone.
 */
export async function tableWorkbook<Row>(
  frame: TableFrame,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): Promise<Uint8Array> {
  const sheet = sheetOf(frame, columns, rows);
  const properties = { title: frame.title, creator: frame.unit, company: frame.unit };
  return steadyPackage(await writeXlsx({ sheets: [sheet], properties }), frame.date);
}

function sheetOf<Row>(
  frame: TableFrame,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): WriteSheet {
  const content = rows.map((row, index) => columns.map((column) => column.value(row, index)));
  const last = columns.length - 1;
  const signRow = headRows + rows.length;
  const cells: NonNullable<WriteSheet['cells']> = new Map([
    ['0,0', { value: frame.title, type: 'string', style: titleStyle }],
    ['1,0', { value: besideText(frame), type: 'string', style: besideStyle }],
  ]);
  for (const [at, { heading }] of columns.entries())
    cells.set(`2,${at}`, { value: heading, type: 'string', style: headStyle });
  for (const [index, row] of content.entries())
    for (const [at, { centred, identifier }] of columns.entries())
      cells.set(
        `${headRows + index},${at}`,
        cellContent(row[at] ?? null, bodyStyle(centred), identifier),
      );
  const signed = frame.signatures.length > 0;
  if (signed)
    cells.set(`${signRow},0`, { value: signText(frame), type: 'string', style: besideStyle });
  const heights = content.map((row) => {
    const lines = row.map((cell, at) => linesOf(cellText(cell), columns[at]?.width ?? 10));
    return Math.min(maxPoints, Math.max(...lines, 1) * linePoints + 6);
  });
  return {
    name: frame.sheet,
    columns: columns.map(({ width }) => ({ width })),
    rows: Array.from({ length: signRow + (signed ? 1 : 0) }, () => columns.map(() => null)),
    cells,
    merges: [0, 1, ...(signed ? [signRow] : [])].map((row) => ({
      startRow: row,
      startCol: 0,
      endRow: row,
      endCol: last,
    })),
    rowDefs: new Map(
      [40, 24, 34, ...heights, ...(signed ? [36] : [])].map((height, row) => [row, { height }]),
    ),
    freezePane: { rows: headRows },
    pageSetup: {
      paperSize: frame.paper,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      printTitlesRow: `$${headRows}:$${headRows}`,
      printArea: `$A$1:$${colToLetter(last)}$${signRow + (signed ? 1 : 0)}`,
    },
    headerFooter: {
      ...(frame.sample && { oddHeader: `&C${sampleMark}` }),
      oddFooter: '&C第 &P 页，共 &N 页',
    },
  };
}

/** 填报单位：…　填报日期：…　联系电话：…, and that a sample is one. */
const besideText = ({ unit, date, telephone, sample }: TableFrame): string =>
  [
    `填报单位：${unit}`,
    `填报日期：${longDate(date)}`,
    `联系电话：${telephone}`,
    ...(sample ? [sampleMark] : []),
  ].join('　　');

/** The words of the line for signatures, with room to sign after each. */
const signText = ({ signatures }: TableFrame): string =>
  signatures.map((word) => `${word}：`).join('　'.repeat(10));
