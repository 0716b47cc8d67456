import type Token from 'markdown-it/lib/token.mjs';
import type { MarkdownFinding } from './markdown-finding.ts';
import { lineToCopy } from '#model/basics/lines-to-copy.ts';
import { tableSign } from '#model/basics/table-sign.ts';
import { cellsUnparted, rowOf, rowText, splitRow } from './table-row.ts';

/**
 * Rows with more cells than the head, of which what is beyond would vanish from the page; rows without
 * bars, which are one cell.
 */
export function tableFindings(
  lines: readonly string[],
  tokens: readonly Token[],
): MarkdownFinding[] {
  let columns = 0;
  return tokens.flatMap((token, index): MarkdownFinding[] => {
    if (token.type !== 'tr_open' || !token.map) return [];
    const line = token.map[0];
    const cells = splitRow(rowText(lines[line] ?? ''));
    if (tokens[index - 1]?.type === 'thead_open') columns = cells.length;
    const place = { line: line + 1, column: 1 };
    const parts =
      cells.length === 1 ? cellsUnparted(cells[0] ?? '', columns) : wideParts(cells, columns);
    if (parts) return [unparted(parts, line)];
    const own = signs(cells, place);
    // What is beyond the head would vanish from the page.
    if (!cells.slice(columns).some((cell) => cell.trim())) return own;
    return [
      ...own,
      {
        code: 'table-cells',
        severity: 'error',
        message: `表格这一行有 ${cells.length} 格，表头只有 ${columns} 格，多出的内容不会显示`,
        hint: '给表头补上一格，或者把多余的竖线 | 删掉；要写竖线本身就写成 \\|',
        ...place,
      },
    ];
  });
}

const unparted = (cells: readonly string[], line: number): MarkdownFinding => ({
  code: 'row-unparted',
  severity: 'error',
  message: '表格这一行没有都用英文竖线隔开，几格会挤成一格',
  hint: `各格用英文竖线隔开。${lineToCopy(rowOf(cells))}`,
  line: line + 1,
  column: 1,
});

type Place = Pick<MarkdownFinding, 'line' | 'column'>;

/** `| 柳湾村｜36 | 120 |`: a wide bar among others parts nothing. */
function wideParts(cells: readonly string[], columns: number): string[] | undefined {
  const parts = cells.flatMap((cell) => cell.split('｜')).map((cell) => cell.trim());
  return cells.length < columns && parts.length === columns ? parts : undefined;
}

/** #### and #N/A were copied from a table that did not show what is in it. */
const signs = (cells: readonly string[], place: Place): MarkdownFinding[] =>
  cells
    .map((cell) => cell.trim())
    .filter((cell) => tableSign.test(cell))
    .slice(0, 1)
    .map((cell) => ({
      code: 'table-sign',
      severity: 'error',
      message: `表格里写的是“${cell}”：这是表格显示不出内容时的符号，原来的内容没有抄过来`,
      hint: '到原表里把这一列拉宽，或者查一下公式，把真正的内容抄过来',
      ...place,
    }));
