import type Token from 'markdown-it/lib/token.mjs';
import type { MarkdownFinding } from './markdown-finding.ts';
import { lineToCopy } from '#model/basics/lines-to-copy.ts';
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
    const parts = cells.length === 1 ? cellsUnparted(cells[0] ?? '', columns) : undefined;
    if (parts) return [unparted(parts, line)];
    if (!cells.slice(columns).some((cell) => cell.trim())) return [];
    return [
      {
        code: 'table-cells',
        severity: 'error',
        message: `表格这一行有 ${cells.length} 格，表头只有 ${columns} 格，多出的内容不会显示`,
        hint: '给表头补上一格，或者把多余的竖线 | 删掉；要写竖线本身就写成 \\|',
        line: line + 1,
        column: 1,
      },
    ];
  });
}

const unparted = (cells: readonly string[], line: number): MarkdownFinding => ({
  code: 'row-unparted',
  severity: 'error',
  message: '表格这一行没有英文竖线，会全部挤在第一格里',
  hint: `各格用英文竖线隔开。${lineToCopy(rowOf(cells))}`,
  line: line + 1,
  column: 1,
});
