import { describe, expect, it } from 'vitest';
import { openWorkbook } from '#workbook/workbook.ts';
import { writeXlsx } from 'hucre/xlsx';
import { waitingRows } from './waiting-rows.ts';

type Cell = string | number | null;
const head = ['序号', '意见', '领导', '时限', '逾期'];

/** The waiting rows below the headings in row 1 of a sheet with these rows; `=` begins a formula. */
async function waiting(rows: Cell[][], merges: [number, number, number, number][] = []) {
  const all = [head, ...rows];
  const formulas = all.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      typeof cell === 'string' && cell.startsWith('=')
        ? [
            [
              `${at},${column}`,
              { value: null, type: 'formula' as const, formula: cell.slice(1) },
            ] as const,
          ]
        : [],
    ),
  );
  const values = all.map((row) => row.map((cell) => (String(cell).startsWith('=') ? null : cell)));
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '表',
        rows: values,
        cells: new Map(formulas),
        merges: merges.map(([startRow, endRow, startCol, endCol]) => ({
          startRow,
          endRow,
          startCol,
          endCol,
        })),
      },
    ],
  });
  const [part] = openWorkbook(bytes).sheets;
  const { first, last, filled } = waitingRows(part!.sheet, 0, {
    known: [0, 1, 2, 3],
    numbers: [0],
  });
  return [first, last, filled];
}

const empty: Cell[] = [null, null, null, null, null];
const sign: Cell[] = ['审核人：', null, null, '填表人：', null];

describe('the rows that wait to be filled in', () => {
  it.each<[string, Cell[][], (number | undefined)[]]>([
    ['with running numbers', [[1], [2], sign], [1, 2, undefined]],
    ['with nothing, up to the end', [empty, [null, null, null, null, ' ']], [1, 2, undefined]],
    ['none, above a signature', [sign], [1, 0, undefined]],
    ['none, at the end', [], [1, 0, undefined]],
    [
      'with formulas of their row',
      [[1, null, null, null, '=D2-TODAY()'], ['=A2+1', null, null, null, '=D3-TODAY()'], sign],
      [1, 2, undefined],
    ],
    [
      'with formulas that look through all of them',
      [
        [1, null, null, null, '=COUNTIF($B$2:$B$3,B2)'],
        [2, null, null, null, '=COUNTIF($B$2:$B$3,B3)'],
        sign,
      ],
      [1, 2, undefined],
    ],
    [
      'with sums that run down',
      [[1, null, null, null, '=SUM($D$2:D2)'], [2, null, null, null, '=SUM($D$2:D3)'], sign],
      [1, 2, undefined],
    ],
    ['above a total', [[1], [2], ['合计', '=COUNTA(B2:B3)']], [1, 2, undefined]],
    ['above a total without a word', [[1], [2], [null, '=COUNTA(B2:B3)']], [1, 2, undefined]],
    [
      'above a total with fixed ranges and no word',
      [[1], [2], [null, '=COUNTA($B$2:$B$3)']],
      [1, 2, undefined],
    ],
    ['below a total', [['合 计', '=COUNTA(B3:B4)'], [1], [2], sign], [2, 3, undefined]],
    ['below the numbers of columns', [['甲', 1, 2, 3, 4], [1], [2], sign], [2, 3, undefined]],
    [
      'below both',
      [['栏次', 1, 2, 3, 4], ['合计', '=COUNTA(B4:B4)'], [1], sign],
      [3, 3, undefined],
    ],
    [
      'above places to sign in many columns',
      [[1], ['签字', '审核：', '填表：', '电话：', null]],
      [1, 1, undefined],
    ],
    ['above a total in words', [[1], ['合计', '3 件', '2 件', '1 件', null]], [1, 1, undefined]],
    [
      'behind a total and an example',
      [['合计'], ['例', '路灯不亮', '副乡长', '10月'], [1]],
      [2, 1, 2],
    ],
    ['behind an example', [['例', '路灯不亮', '副乡长', '10月'], [1], sign], [1, 0, 1]],
    ['before last year’s', [[1], [2, '路灯不亮', '副乡长', '10月'], sign], [1, 1, 2]],
  ])('%s', async (_, rows, expected) => {
    expect(await waiting(rows)).toEqual(expected);
  });

  it('may have cells merged over the columns of a heading, and over no two headings', async () => {
    expect(
      await waiting(
        [[1], [2], sign],
        [
          [1, 1, 3, 4],
          [2, 2, 3, 4],
        ],
      ),
    ).toEqual([1, 2, undefined]);
    expect(await waiting([[1], empty, sign], [[2, 2, 0, 4]])).toEqual([1, 1, undefined]);
    expect(await waiting([[1], [2], sign], [[1, 2, 4, 4]])).toEqual([1, 2, undefined]);
  });
});
